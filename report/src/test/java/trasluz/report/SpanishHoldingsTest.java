package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Shares, seats, accounts and the rest in Spanish.
final class SpanishHoldingsTest {

  @Test
  void somebodyTakesPartWithAShare() {
    assertThat(Claims.of("Ana Ruiz participa en Kesa Minera con un 12 %."))
        .containsExactly("asserted by author: Ana Ruiz owns Kesa Minera, 12 %");
    assertThat(Claims.of("Kesa Minera, en la que Ana Ruiz participa con el 12 %, quebró."))
        .containsExactly("asserted by author: Ana Ruiz owns Kesa Minera, 12 %");
    assertThat(Claims.of("Ana Ruiz participa en la reunión de Kesa Minera.")).isEmpty();
  }

  @Test
  void theRestIsSomebodysToo() {
    assertThat(Claims.of("Ana Ruiz tiene el 30 % de Kesa Minera y Berto Lanza el resto."))
        .containsExactlyInAnyOrder(
            "asserted by author: Ana Ruiz owns Kesa Minera, 30 %",
            "asserted by author: Berto Lanza owns Kesa Minera, 70 %");
  }

  @Test
  void theSeatOfAFirmIsWhereItIs() {
    assertThat(Claims.of("La sede de Kesa Minera está en Lima."))
        .containsExactly("asserted by author: Kesa Minera located_in in Lima");
  }

  @Test
  void anAccountIsWhoseItIs() {
    assertThat(Claims.of("Kesa Minera transfirió 300 euros a una cuenta de Berto Lanza."))
        .containsExactly("asserted by author: Kesa Minera pays Berto Lanza, 300 EUR");
  }

  @Test
  void oneOfThePartnersIsOne() {
    assertThat(Claims.of("Berto Lanza es uno de los socios de Ana Ruiz."))
        .containsExactly("asserted by author: Berto Lanza associate_of Ana Ruiz");
    assertThat(Claims.of("Berto Lanza, uno de los directores de Kesa Minera, dimitió."))
        .containsExactly("asserted by author: Berto Lanza director_of Kesa Minera");
  }

  @Test
  void whoeverPaysMayStandBehindTheVerb() {
    assertThat(Claims.of("A Ana Ruiz le pagó Kesa Minera 300 euros."))
        .containsExactly("asserted by author: Kesa Minera pays Ana Ruiz, 300 EUR");
  }

  @Test
  void whatIsLookedAfterStandsBehindMaintenance() {
    assertThat(Claims.of("Kesa Minera se encarga del mantenimiento de las grúas del puerto."))
        .containsExactly("asserted by author: Kesa Minera services (las grúas del puerto)");
  }
}
