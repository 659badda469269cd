package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Putting somebody on a list.
final class DesignationRuleTest {

  @Test
  void theOneWhoPutsOnItsListDesignates() {
    assertThat(Claims.of("The US Treasury added Kessa Mining to its list in 2022."))
        .containsExactly("asserted by author: Kessa Mining designated_by US Treasury, 2022");
  }

  @Test
  void whoseListItIsDesignates() {
    assertThat(Claims.of("Minera Kesa figura en la lista de la OFAC desde 2019."))
        .containsExactly("asserted by author: Minera Kesa designated_by OFAC, 2019/..");
  }

  @Test
  void inRussianTheListedStandsInTheAccusative() {
    assertThat(Claims.of("Минфин США внёс «Бренол» в санкционный список в 2022 году."))
        .containsExactly("asserted by author: Бренол designated_by Минфин США, 2022");
  }

  @Test
  void aDesignationWithoutAnAuthorityTakesTheOneNamedBefore() {
    assertThat(
            Claims.of(
                "The US Treasury sanctioned Kessa Mining in 2022. Orlan Bank was sanctioned in 2023."))
        .containsExactly(
            "asserted by author: Kessa Mining designated_by US Treasury, 2022",
            "asserted by author: Orlan Bank designated_by US Treasury, 2023");
  }
}
