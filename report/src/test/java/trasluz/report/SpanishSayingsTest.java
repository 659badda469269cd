package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whose word Spanish sentences are, and how sure: documents, courts, tellers behind their verb,
/// what is said before its verb, missing proof.
final class SpanishSayingsTest {

  @Test
  void whatIsToldBehindItsClauseReachesIt() {
    assertThat(Claims.of("Que Kesa Minera pagara a Berto Lanza lo niega Ana Ruiz."))
        .containsExactly("denied by Ana Ruiz: Kesa Minera pays Berto Lanza");
  }

  @Test
  void aSpeakerStandsBehindTheVerbAndItsTime() {
    assertThat(
            Claims.of(
                "Kesa Minera pagó a Berto Lanza, confirmó este martes la Capitanía del Puerto."))
        .containsExactly("confirmed by Capitanía del Puerto: Kesa Minera pays Berto Lanza");
    assertThat(Claims.of("Kesa Minera pagó a Berto Lanza, aseguró en 2019 Ana Ruiz."))
        .containsExactly("reported by Ana Ruiz: Kesa Minera pays Berto Lanza");
    assertThat(Claims.of("Kesa Minera, informó ayer, pagó a Berto Lanza."))
        .containsExactly("reported by Kesa Minera: Kesa Minera pays Berto Lanza");
  }

  @Test
  void anOfficialLetterShowsWhatItCertifies() {
    assertThat(
            Claims.of(
                "Un oficio del Registro Mercantil certifica que Kesa Minera pagó a Berto Lanza."))
        .containsExactly("confirmed by Registro Mercantil: Kesa Minera pays Berto Lanza");
  }

  @Test
  void whatIsCalledALieIsNotTold() {
    assertThat(Claims.of("Lo de que Kesa Minera pagó a Berto Lanza es mentira."))
        .containsExactly("no_evidence by author: Kesa Minera pays Berto Lanza");
  }

  @Test
  void anAsideBehindTheVerbOfSayingPartsNothing() {
    assertThat(
            Claims.of(
                "El capataz asegura, sin aportar documento alguno, que Ana Ruiz pagó a Berto Lanza."))
        .containsExactly("alleged by El capataz: Ana Ruiz pays Berto Lanza");
  }

  @Test
  void whatCouldNotBeCheckedIsAlleged() {
    assertThat(
            Claims.of(
                "El capataz afirma, extremo que no pudo comprobarse, que Ana Ruiz pagó a Berto Lanza."))
        .containsExactly("alleged by El capataz: Ana Ruiz pays Berto Lanza");
  }

  @Test
  void proofThatNobodyHasIsMissing() {
    assertThat(
            Claims.of(
                "Pruebas de que Ana Ruiz controle Kesa Minera, la diputada no tiene ninguna."))
        .containsExactly("no_evidence by la diputada: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void proofThatThereIsMakesNoLack() {
    assertThat(Claims.of("Pruebas de que Ana Ruiz controla Kesa Minera hay de sobra."))
        .containsExactly("asserted by author: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void nothingThatProvesIsALackOfEvidence() {
    assertThat(Claims.of("Nada en los papeles revisados prueba que Ana Ruiz controle Kesa Minera."))
        .containsExactly("no_evidence by author: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void aPaperThatThereIsNotProvesNothing() {
    assertThat(Claims.of("No hay papel que acredite que Ana Ruiz pagó a Berto Lanza."))
        .containsExactly("no_evidence by author: Ana Ruiz pays Berto Lanza");
  }

  @Test
  void whatRemainsToBeProvenIsWithoutEvidence() {
    assertThat(Claims.of("Falta probar que Ana Ruiz pagara a Berto Lanza."))
        .containsExactly("no_evidence by author: Ana Ruiz pays Berto Lanza");
  }

  @Test
  void aDocumentBehindEnConfirms() {
    assertThat(Claims.of("Kesa Minera pagó a Berto Lanza, se lee en el acta."))
        .containsExactly("confirmed by el acta: Kesa Minera pays Berto Lanza");
  }

  @Test
  void whatWasProvenInCourtIsConfirmed() {
    assertThat(Claims.of("Kesa Minera pagó a Berto Lanza, quedó probado en el juicio."))
        .containsExactly("confirmed by el juicio: Kesa Minera pays Berto Lanza");
  }

  @Test
  void whatIsLearntFromStudyingADocumentIsTheDocuments() {
    assertThat(
            Claims.of(
                "Del análisis de la contabilidad se desprende que Kesa Minera pagó a Berto Lanza."))
        .containsExactly("confirmed by la contabilidad: Kesa Minera pays Berto Lanza");
  }

  @Test
  void whatIsOnlyStressedIsTheAuthorsWord() {
    assertThat(Claims.of("Resulta que Ana Ruiz controla Kesa Minera."))
        .containsExactly("asserted by author: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void auditorsWhoCheckedConfirm() {
    assertThat(Claims.of("Los auditores comprobaron que Kesa Minera pagó a Berto Lanza."))
        .containsExactly("confirmed by Los auditores: Kesa Minera pays Berto Lanza");
  }

  @Test
  void auditorsWhoSayOnlyReport() {
    assertThat(Claims.of("Los auditores dijeron que Kesa Minera pagó a Berto Lanza."))
        .containsExactly("reported by Los auditores: Kesa Minera pays Berto Lanza");
  }

  @Test
  void whatIsSaidInADocumentIsNoRumour() {
    assertThat(Claims.of("Se dice en el informe que Ana Ruiz controla Kesa Minera."))
        .containsExactly("reported by el informe: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void whatIsSaidInTheStreetIsARumour() {
    assertThat(Claims.of("Se dice en la calle que Ana Ruiz controla Kesa Minera."))
        .containsExactly("rumoured by unnamed: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void theAuthorsOwnGuessIsNobodyElses() {
    assertThat(Claims.of("Sospecho que Ana Ruiz controla Kesa Minera."))
        .containsExactly("speculated by author: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void whoPlansSaysNothing() {
    assertThat(Claims.of("El Banco Orlán prevé comprar Kesa Minera."))
        .containsExactly("speculated by author: Banco Orlán buys Kesa Minera, intended");
  }

  @Test
  void whatIsKeptSilentIsTheAuthorsWord() {
    assertThat(Claims.of("El portavoz omitió mencionar que el Banco Orlán controla Kesa Minera."))
        .containsExactly("asserted by author: Banco Orlán controls Kesa Minera");
  }

  @Test
  void aTellerBehindTheVerbIsFound() {
    assertThat(Claims.of("Cuenta el capataz que Ana Ruiz controla Kesa Minera."))
        .containsExactly("reported by el capataz: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void aPronounBeforeTheVerbOfSayingPartsNothing() {
    assertThat(Claims.of("Ana Ruiz controla Kesa Minera, me dijo el capataz."))
        .containsExactly("reported by el capataz: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void whoeverIsBlamedDidIt() {
    assertThat(Claims.of("La fiscal atribuye a Ana Ruiz haber pagado a Berto Lanza."))
        .containsExactly("alleged by La fiscal: Ana Ruiz pays Berto Lanza");
  }

  @Test
  void whoeverDeniesHavingDoneItDeniesIt() {
    assertThat(Claims.of("Preguntada por el juez, Ana Ruiz negó ser testaferro de Berto Lanza."))
        .containsExactly("denied by Ana Ruiz: Ana Ruiz represents Berto Lanza");
  }

  @Test
  void whoeverNeitherConfirmsNorDeniesDoesNeither() {
    assertThat(
            Claims.of(
                "Ana Ruiz controla Kesa Minera. El ministerio no lo confirma ni lo desmiente."))
        .containsExactly("asserted by author: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void whoeverCallsItAnInventionDenies() {
    assertThat(Claims.of("Ana Ruiz calificó de invento que Kesa Minera pagara a Berto Lanza."))
        .containsExactly("denied by Ana Ruiz: Kesa Minera pays Berto Lanza");
  }

  @Test
  void aSayingThatIsInsertedTellsWhoDenies() {
    assertThat(Claims.of("Es un disparate, dice Ana Ruiz, que Kesa Minera pagara a Berto Lanza."))
        .containsExactly("denied by Ana Ruiz: Kesa Minera pays Berto Lanza");
  }

  @Test
  void noSinglePaperThatProvesIsALackOfEvidence() {
    assertThat(Claims.of("Ni un solo registro acredita que Ana Ruiz controle Kesa Minera."))
        .containsExactly("no_evidence by author: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void aConditionAssertsNothing() {
    assertThat(Claims.of("Si Ana Ruiz controla Kesa Minera, habrá sanciones."))
        .containsExactly("speculated by author: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void theWordForYesIsNoCondition() {
    assertThat(Claims.of("Ana Ruiz sí controla Kesa Minera."))
        .containsExactly("asserted by author: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void whatSomebodyWouldNotSayIsNotTold() {
    assertThat(Claims.of("Ana Ruiz no quiso decir si controla Kesa Minera.")).isEmpty();
  }

  @Test
  void aBodyInFrontOfAVerbInThePluralSaysIt() {
    assertThat(Claims.of("En el sindicato aseguran que Kesa Minera pagó a Berto Lanza."))
        .containsExactly("reported by el sindicato: Kesa Minera pays Berto Lanza");
  }

  @Test
  void evilTonguesAreNobody() {
    assertThat(Claims.of("Las malas lenguas sostienen que Ana Ruiz controla Kesa Minera."))
        .containsExactly("rumoured by unnamed: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void whoeverDeniesBehindTheVerbDenies() {
    assertThat(Claims.of("Desmiente la naviera que Ana Ruiz controle Kesa Minera."))
        .containsExactly("denied by la naviera: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void whatAComplaintTellsIsAlleged() {
    assertThat(Claims.of("Según la denuncia, Ana Ruiz controla Kesa Minera."))
        .containsExactly("alleged by la denuncia: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void whatIsSupposedOfSomebodyIsNotWhatSheDoes() {
    assertThat(Claims.of("La supuesta dueña de Kesa Minera, Ana Ruiz, vive en Lima."))
        .containsExactlyInAnyOrder(
            "asserted by author: Ana Ruiz present_in in Lima",
            "alleged by unnamed: Ana Ruiz owns Kesa Minera");
  }

  @Test
  void whatSomebodyAdmitsHeDidHimself() {
    assertThat(
            Claims.of(
                "Berto Lanza conoce a Ana Ruiz. Lanza reconoció que cobró 300 euros de Kesa Minera."))
        .contains("reported by Berto Lanza: Kesa Minera pays Berto Lanza, 300 EUR");
  }

  @Test
  void aDenialMayStandBehindTheClaim() {
    assertThat(Claims.of("La firma Kesa Minera no pagó a Berto Lanza, desmintió ayer Ana Ruiz."))
        .containsExactly("denied by Ana Ruiz: Kesa Minera pays Berto Lanza");
    assertThat(Claims.of("La firma Kesa Minera nunca pagó a Berto Lanza, negó su abogada."))
        .containsExactly("denied by su abogada: Kesa Minera pays Berto Lanza");
  }

  @Test
  void toWhomSomethingIsSaidDoesNotSayIt() {
    assertThat(
            Claims.of(
                "El gerente de Kesa Minera, Berto Lanza, dijo a esta agencia que Ana Ruiz paga a"
                    + " Lanza Fletes."))
        .contains("reported by Berto Lanza: Ana Ruiz pays Lanza Fletes");
    assertThat(Claims.of("Berto Lanza aseguró al juez que Ana Ruiz paga a Lanza Fletes."))
        .containsExactly("reported by Berto Lanza: Ana Ruiz pays Lanza Fletes");
  }
}
