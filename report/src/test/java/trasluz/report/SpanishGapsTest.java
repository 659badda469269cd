package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Spanish clauses that leave out their verb or their subject, and what may stand inside them.
final class SpanishGapsTest {

  @Test
  void aClauseWithoutVerbHasThatOfTheClauseBefore() {
    assertThat(
            Claims.of(
                "Como ya se sabe, Ana Ruiz tiene el 30 % de Kesa Minera; Berto Lanza, el 20 %."))
        .containsExactly(
            "asserted by author: Ana Ruiz owns Kesa Minera, 30 %",
            "asserted by author: Berto Lanza owns Kesa Minera, 20 %");
  }

  @Test
  void aPlaceTakesTheStandOfThePlaceBefore() {
    assertThat(Claims.of("Desde hace tres años Ana Ruiz vive en Quito y Berto Lanza, en Bogotá."))
        .containsExactly(
            "asserted by author: Ana Ruiz present_in in Quito",
            "asserted by author: Berto Lanza present_in in Bogotá");
  }

  @Test
  void aSumTakesTheStandOfTheSumBefore() {
    assertThat(
            Claims.of(
                "Kesa Minera pagó 300.000 euros a Ana Ruiz y 200.000 euros a Berto Lanza, según la prensa."))
        .containsExactly(
            "reported by la prensa: Kesa Minera pays Ana Ruiz, 300000 EUR",
            "reported by la prensa: Kesa Minera pays Berto Lanza, 200000 EUR");
  }

  @Test
  void notACentIsNoPayment() {
    assertThat(
            Claims.of(
                "Kesa Minera abonó a Ana Ruiz 300.000 euros en ayudas; a Berto Lanza, ni un céntimo."))
        .containsExactly(
            "asserted by author: Kesa Minera pays Ana Ruiz, 300000 EUR",
            "asserted by author: Kesa Minera not pays Berto Lanza");
  }

  @Test
  void aShareWithoutNounIsOfTheSameCompany() {
    assertThat(Claims.of("El 60 % de Kesa Minera es de Ana Ruiz; el 40 %, de Berto Lanza."))
        .containsExactly(
            "asserted by author: Ana Ruiz owns Kesa Minera, 60 %",
            "asserted by author: Berto Lanza owns Kesa Minera, 40 %");
  }

  @Test
  void aClauseWithAVerbOfItsOwnTakesNothing() {
    assertThat(Claims.of("Ana Ruiz dirige Kesa Minera y Berto Lanza canta muy bien en la ciudad."))
        .containsExactly("asserted by author: Ana Ruiz director_of Kesa Minera");
  }

  @Test
  void aPluralVerbWithoutSubjectIsToldOfTheTwoBefore() {
    assertThat(
            Claims.of("Ana Ruiz y Berto Lanza son hermanos. Viven en Quito y dirigen Kesa Minera."))
        .containsExactly(
            "asserted by author: Ana Ruiz family_of Berto Lanza",
            "asserted by author: Ana Ruiz present_in in Quito",
            "asserted by author: Berto Lanza present_in in Quito",
            "asserted by author: Ana Ruiz director_of Kesa Minera",
            "asserted by author: Berto Lanza director_of Kesa Minera");
  }

  @Test
  void aPluralVerbWithoutSubjectIsToldOfTheGroupBefore() {
    assertThat(
            Claims.of(
                "Los técnicos llegaron el lunes a Quito. Instalaron dos radares en el monte."))
        .containsExactly(
            "asserted by author: técnicos present_in in Quito",
            "asserted by author: técnicos operates (dos radares)");
  }

  @Test
  void aPluralVerbWithoutSubjectMeansNobodyWhereOnePersonStandsBefore() {
    assertThat(Claims.of("Ana Ruiz conoce a Berto Lanza. Dicen que pagaron a la policía."))
        .isEmpty();
  }

  @Test
  void whatStandsBehindNoIsNotSo() {
    assertThat(Claims.of("Ana Ruiz pagó a Berto Lanza, no a Carlos Orvik."))
        .containsExactly(
            "asserted by author: Ana Ruiz pays Berto Lanza",
            "asserted by author: Ana Ruiz not pays Carlos Orvik");
  }

  @Test
  void aDateMayStandInsideAVerbOfSeveralWords() {
    assertThat(Claims.of("Ana Ruiz se hizo en 2019 con el 51 % de Kesa Minera."))
        .containsExactly("asserted by author: Ana Ruiz owns Kesa Minera, 2019, 51 %");
  }

  @Test
  void aDateInsideAVerbKeepsItsOpenEnd() {
    assertThat(Claims.of("Kesa Minera tiene desde 2003 su sede en Quito."))
        .containsExactly("asserted by author: Kesa Minera located_in in Quito, 2003/..");
  }

  @Test
  void anExpressionOfTimeIsNobody() {
    assertThat(Claims.of("Ana Ruiz llegó la semana anterior a Quito, la capital."))
        .containsExactly("asserted by author: Ana Ruiz present_in in Quito");
  }

  @Test
  void theSubjectStandsBeforeARelativeClauseWithoutCommas() {
    assertThat(
            Claims.of(
                "Un empleado que pidió el anonimato afirma que Ana Ruiz controla Kesa Minera."))
        .containsExactly("reported by Un empleado: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void whoWouldBeTheOneIsNamedBeforeToBe() {
    assertThat(Claims.of("Ana Ruiz sería quien controla Kesa Minera, según la prensa local."))
        .containsExactly("alleged by la prensa local: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void twoParticiplesOfOneAsideAreToldOfTheSame() {
    assertThat(
            Claims.of(
                "Kesa Minera, controlada por Ana Ruiz y administrada por Berto Lanza, quebró."))
        .containsExactly(
            "asserted by author: Ana Ruiz controls Kesa Minera",
            "asserted by author: Berto Lanza director_of Kesa Minera");
  }
}
