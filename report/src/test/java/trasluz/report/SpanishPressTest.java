package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whose word it is, and of what, in the longer sentences of Spanish papers.
final class SpanishPressTest {

  @Test
  void aSourceOfTheSecondClauseSaysNothingOfTheFirst() {
    assertThat(
            Claims.of(
                "La firma Kesa Minera pertenece a Ana Ruiz, pero según dos vecinos la dirige Berto"
                    + " Lanza."))
        .contains("asserted by author: Ana Ruiz owns Kesa Minera");
  }

  @Test
  void papersAccordingToWhichSomethingIsSoShowIt() {
    assertThat(
            Claims.of(
                "Ana Ruiz entregó a la fiscalía facturas según las cuales Kesa Minera pagó 300 euros"
                    + " a Berto Lanza."))
        .contains("confirmed by facturas: Kesa Minera pays Berto Lanza, 300 EUR")
        .doesNotContain("reported by Kesa Minera: Kesa Minera pays Berto Lanza, 300 EUR");
  }

  @Test
  void whoeverIsPointedAtAsOwnerIsSoBySomebodysWord() {
    assertThat(Claims.of("Varios medios señalan a Ana Ruiz como dueña de Kesa Minera."))
        .containsExactly("alleged by Varios medios: Ana Ruiz owns Kesa Minera");
    assertThat(Claims.of("A Ana Ruiz la señalan como la dueña de Kesa Minera."))
        .doesNotContain("asserted by author: Ana Ruiz owns Kesa Minera");
  }

  @Test
  void aRegisterInWhichSomebodyStandsConfirms() {
    assertThat(Claims.of("Ana Ruiz aparece en el acta como dueña de Kesa Minera."))
        .singleElement()
        .asString()
        .startsWith("confirmed by el acta")
        .endsWith("Ana Ruiz owns Kesa Minera");
  }

  @Test
  void aPostIsNotSold() {
    assertThat(Claims.of("Ana Ruiz cedió la presidencia de Kesa Minera a Berto Lanza.")).isEmpty();
  }

  @Test
  void moneyIsReceivedOfSomebody() {
    assertThat(Claims.of("Ana Ruiz negó haber recibido dinero de Kesa Minera."))
        .containsExactly("denied by Ana Ruiz: Kesa Minera pays Ana Ruiz (dinero de Kesa Minera)");
  }

  @Test
  void aLawyersClientIsWhomSheActsFor() {
    assertThat(
            Claims.of(
                "La abogada de Ana Ruiz dijo que su clienta no tiene acciones de Kesa Minera."))
        .contains("reported by La abogada de Ana Ruiz: Ana Ruiz not owns Kesa Minera");
  }

  @Test
  void whatOneIsChargedWithDoesNotDoubtWhereHeLives() {
    assertThat(Claims.of("Berto Lanza, acusado de pagar a Ana Ruiz, vive en el puerto de Lima."))
        .contains("asserted by author: Berto Lanza present_in in Lima");
  }

  @Test
  void anInfinitiveOfSayingIsWhoseVerbGovernsIt() {
    assertThat(Claims.of("Ana Ruiz se limitó a negar que Berto Lanza sea dueño de Kesa Minera."))
        .containsExactly("denied by Ana Ruiz: Berto Lanza owns Kesa Minera");
  }

  @Test
  void whatNobodyWouldSayOrConfirmIsNotTold() {
    assertThat(Claims.of("Ana Ruiz prefirió no decir si Berto Lanza es dueño de Kesa Minera."))
        .isEmpty();
    assertThat(Claims.of("Ana Ruiz no quiso confirmar que Berto Lanza sea dueño de Kesa Minera."))
        .containsExactly("no_evidence by author: Berto Lanza owns Kesa Minera");
  }

  @Test
  void theNameOfAFirmStandsBehindItsTrade() {
    assertThat(
            Claims.of(
                "La firma Kesa Minera es de Ana Ruiz. La compañía de seguridad Orlán pertenece a"
                    + " Berto Lanza."))
        .contains("asserted by author: Berto Lanza owns Orlán");
  }

  @Test
  void whoeverHasTheTrucksCarries() {
    assertThat(Claims.of("Los camiones de Kesa Minera llevaron el combustible a la mina."))
        .containsExactly("asserted by author: Kesa Minera transports (el combustible)");
  }

  @Test
  void whatAnAnswerSaysInTheNegativeIsNotWhatItDenies() {
    assertThat(
            Claims.of(
                "La firma Orlán pagó a Ana Ruiz. Kesa Minera lo niega: su gerente, Berto Lanza, dijo"
                    + " que Kesa Minera nunca ha comprado cobre a Orlán."))
        .contains("reported by Berto Lanza: Kesa Minera not buys Orlán (cobre)");
  }

  @Test
  void theLawyerWhoSpeaksIsWhomTheTextCalledSo() {
    assertThat(
            Claims.of(
                "Ana Ruiz, abogada de Berto Lanza, vive en el puerto de Lima. La abogada niega que"
                    + " Kesa Minera sea de su cliente."))
        .contains("denied by Ana Ruiz: Berto Lanza owns Kesa Minera");
  }
}
