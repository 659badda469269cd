package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Spanish posts, who is made what, and prepositions of several words that tell a relation.
final class SpanishPostsTest {

  @Test
  void whoeverTakesOverThePresidencyDirects() {
    assertThat(Claims.of("Ana Ruiz asumió en marzo la presidencia de Kesa Minera."))
        .containsExactly("asserted by author: Ana Ruiz director_of Kesa Minera");
  }

  @Test
  void whoeverTakesOverADebtDirectsNothing() {
    assertThat(Claims.of("Ana Ruiz asumió la deuda de Kesa Minera.")).isEmpty();
  }

  @Test
  void whoeverHoldsAnOfficeIsWhatTheOfficeIsOf() {
    assertThat(Claims.of("El cargo de directora de Kesa Minera lo ocupa Ana Ruiz desde el lunes."))
        .containsExactly("asserted by author: Ana Ruiz director_of Kesa Minera");
  }

  @Test
  void whomAFirmHasAsSomethingIsIt() {
    assertThat(
            Claims.of(
                "La empresa Kesa Minera tiene como administrador a Berto Lanza desde el mes pasado."))
        .containsExactly("asserted by author: Berto Lanza director_of Kesa Minera");
  }

  @Test
  void whomABoardNamesDirectsItsFirm() {
    assertThat(Claims.of("El consejo de Kesa Minera nombró directora a Ana Ruiz."))
        .containsExactly("asserted by author: Ana Ruiz director_of Kesa Minera");
  }

  @Test
  void whoeverWorkedAsSomethingInAFirmWorkedForIt() {
    assertThat(Claims.of("Berto Lanza trabajó como contable en Kesa Minera hasta 2018."))
        .containsExactly("asserted by author: Berto Lanza works_for Kesa Minera, ../2018");
  }

  @Test
  void anAppointmentTellsWhoIsWhat() {
    assertThat(
            Claims.of(
                "El nombramiento de Ana Ruiz como directora de Kesa Minera sorprendió a todos."))
        .containsExactly("asserted by author: Ana Ruiz director_of Kesa Minera");
  }

  @Test
  void whoeverStandsAtTheHeadDirects() {
    assertThat(Claims.of("Al frente de Kesa Minera está Ana Ruiz."))
        .containsExactly("asserted by author: Ana Ruiz director_of Kesa Minera");
  }

  @Test
  void whoeverStandsBehindAFirmControlsIt() {
    assertThat(Claims.of("Detrás de Kesa Minera está Ana Ruiz."))
        .containsExactly("asserted by author: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void whatIsInSomebodysHandsIsOwned() {
    assertThat(Claims.of("Kesa Minera, en manos de Ana Ruiz desde 2016, perdió la licencia."))
        .containsExactly("asserted by author: Ana Ruiz owns Kesa Minera");
  }

  @Test
  void thoseAmongTheClientsBuy() {
    assertThat(Claims.of("Entre los clientes de Kesa Minera figuran Lanza Fletes y Orvik Trading."))
        .containsExactly(
            "asserted by author: Lanza Fletes buys Kesa Minera",
            "asserted by author: Orvik Trading buys Kesa Minera");
  }

  @Test
  void whoeverSignsInTheNameOfAFirmRepresentsIt() {
    assertThat(Claims.of("El contrato lo firmó, en nombre de Kesa Minera, el abogado Berto Lanza."))
        .containsExactly("asserted by author: Berto Lanza represents Kesa Minera");
  }

  @Test
  void aRoleIsNobodysWord() {
    assertThat(Claims.of("Ana Ruiz figura como dueña de Kesa Minera y vive en Quito."))
        .containsExactly(
            "asserted by author: Ana Ruiz present_in in Quito",
            "asserted by author: Ana Ruiz owns Kesa Minera");
  }

  @Test
  void aCountryHasAList() {
    assertThat(Claims.of("Kesa Minera figura desde 2019 en la lista de sancionados de Canadá."))
        .containsExactly("asserted by author: Kesa Minera designated_by Canada, 2019/..");
  }
}
