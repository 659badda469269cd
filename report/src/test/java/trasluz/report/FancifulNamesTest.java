package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Ships, firms and families that are called by an ordinary word.
final class FancifulNamesTest {
  @Test
  void aShipIsCalledByAnOrdinaryWord() {
    assertThat(Claims.of("The tanker Aurora met the freighter Pioneer off Oman."))
        .contains("asserted by author: Aurora meets Pioneer");
    assertThat(Claims.of("El buque Esperanza pertenece a Kesa Minera."))
        .containsExactly("asserted by author: Kesa Minera owns Esperanza");
  }

  @Test
  void aFirmIsCalledByTheFirstWordOfItsName() {
    assertThat(Claims.of("Orion Shipping is in Lima. In May Orion paid Titan Maritime."))
        .contains("asserted by author: Orion Shipping pays Titan Maritime");
  }

  @Test
  void aPersonIsCalledByASurnameThatIsAnOrdinaryWord() {
    assertThat(Claims.of("Jack Black owns Kessa Mining. In May Black paid Amelia King."))
        .contains("asserted by author: Jack Black pays Amelia King");
  }

  @Test
  void aLoneOrdinaryWordIsNobody() {
    assertThat(Claims.of("On Victory Day, Dana Orvik paid for Hope and Glory.")).isEmpty();
    assertThat(
            Claims.of("Orion Shipping is in Lima. The orion nebula is far. Orion paid Dana Orvik."))
        .noneMatch(line -> line.contains("pays"));
  }
}
