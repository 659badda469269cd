package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whose word something is in Spanish, and how far a source reaches.
final class SpanishSourcesTest {

  @Test
  void aSourceInARelativeClauseSaysNothingOfTheMainOne() {
    assertThat(
            Claims.of(
                "Abel Yáñez, que según la prensa es testaferro de Luis Peña, vendió trigo a Costa Norte."))
        .containsExactlyInAnyOrder(
            "asserted by author: Abel Yáñez sells Costa Norte (trigo)",
            "reported by la prensa: Abel Yáñez represents Luis Peña");
  }

  @Test
  void theDocumentBeforeTheRelativeClauseShows() {
    assertThat(Claims.of("Hay un acta en la que figura que Luis Peña es dueño de Molinos Lago."))
        .containsExactly("confirmed by un acta: Luis Peña owns Molinos Lago");
  }

  @Test
  void heHimselfIsWhoTheClaimIsOf() {
    assertThat(Claims.of("Según contó él mismo, Luis Peña trabaja para Molinos Lago."))
        .containsExactly("reported by Luis Peña: Luis Peña works_for Molinos Lago");
  }

  @Test
  void aReminderIsNobodysWord() {
    assertThat(Claims.of("Molinos Lago, conviene recordarlo, es de Luis Peña."))
        .containsExactly("asserted by author: Luis Peña owns Molinos Lago");
  }

  @Test
  void talkOfAPlanIsARumour() {
    assertThat(Claims.of("Corre la voz de que Molinos Lago va a vender el buque a Costa Norte."))
        .containsExactly(
            "rumoured by unnamed: Molinos Lago sells Costa Norte (el buque), intended");
  }

  @Test
  void whatNobodyMentionedIsNotDoubted() {
    assertThat(Claims.of("Luis Peña trabaja para Molinos Lago, dato que nadie mencionó ayer."))
        .containsExactly("asserted by author: Luis Peña works_for Molinos Lago");
  }

  @Test
  void whatIsSaidInPassingOfAReaderIsTheAuthorsWord() {
    assertThat(
            Claims.of(
                "Un lector, Abel Yáñez, que trabajó para Molinos Lago, me asegura por teléfono que Luis Peña dirige Costa Norte."))
        .contains("asserted by author: Abel Yáñez works_for Molinos Lago");
  }

  @Test
  void aStrongPreteriteIsOfTheThirdPerson() {
    for (String says : new String[] {"Dijo", "Sostuvo", "Repuso"}) {
      assertThat(
              Claims.of(
                  "Ana Ruiz dirige la firma Kesa. " + says + " que Berto Lanza pagó a Celia Mora."))
          .as(says)
          .contains("reported by Ana Ruiz: Berto Lanza pays Celia Mora");
    }
  }

  @Test
  void aSpeakerStandsBehindTheTimeOfASetOffVerb() {
    assertThat(
            Claims.of(
                "El buque «Alba» sigue frente a Guayaquil, confirmó este martes la Capitanía del Puerto."))
        .containsExactly("confirmed by Capitanía del Puerto: Alba present_in in Guayaquil");
  }

  @Test
  void aSourceThatOpensTheSecondRelativeSaysNothingOfTheFirst() {
    assertThat(
            Claims.of(
                "Berto Lanza, abogado que preside la firma Kesa y que, según contó él mismo, almorzó en"
                    + " Lima con Ana Ruiz."))
        .contains(
            "asserted by author: Berto Lanza director_of Kesa",
            "reported by Berto Lanza: Berto Lanza meets Ana Ruiz in Lima");
  }

  @Test
  void allBehindTheLabelOfASourceIsItsWord() {
    assertThat(
            Claims.of(
                "Fuente A (comerciante local): quien manda en la firma Kesa es Ana Ruiz; Berto Lanza,"
                    + " testaferro suyo."))
        .contains("reported by Fuente A: Berto Lanza represents Ana Ruiz");
  }

  @Test
  void whatASourceTookBackIsWithoutEvidence() {
    assertThat(
            Claims.of(
                "El diario El Sol publicó que Ana Ruiz pagó a Berto Lanza, pero luego se retractó."))
        .containsExactly("no_evidence by El Sol: Ana Ruiz pays Berto Lanza");
    assertThat(
            Claims.of("El diario El Sol publicó que Ana Ruiz pagó a Berto Lanza y no se retractó."))
        .containsExactly("reported by El Sol: Ana Ruiz pays Berto Lanza");
  }

  @Test
  void aRegisterThatConfirmsTwiceConfirmsTheSecond() {
    assertThat(
            Claims.of(
                "El registro de comercio confirma que Ana Ruiz dirige la firma Kesa y confirma, también,"
                    + " que Berto Lanza no posee la firma Orlán."))
        .contains("confirmed by El registro de comercio: Berto Lanza not owns Orlán");
  }

  @Test
  void aVersionThatNobodyConfirmsIsWhoseWhoSpreadsIt() {
    assertThat(
            Claims.of(
                "La versión de que Ana Ruiz pagó a Berto Lanza, difundida por una radio local, no ha sido"
                    + " confirmada por ninguna autoridad."))
        .containsExactly("no_evidence by una radio local: Ana Ruiz pays Berto Lanza");
  }

  @Test
  void whoSeesSomethingIsNotWhatIsSeen() {
    assertThat(
            Claims.of(
                "El buque «Alba» fue visto el martes en Santa Marta por pescadores de la zona."))
        .allMatch(claim ->
            claim.startsWith("reported by pescadores de la zona: Alba present_in in Santa Marta"));
  }

  @Test
  void theRegisterInWhichSomebodyStandsConfirms() {
    assertThat(
            Claims.of(
                "Gloria Ruiz figura como apoderada de la firma Kesa en el registro mercantil."))
        .containsExactly("confirmed by el registro mercantil: Gloria Ruiz represents Kesa");
    assertThat(Claims.of("Gloria Ruiz figura como apoderada de la firma Kesa."))
        .containsExactly("asserted by author: Gloria Ruiz represents Kesa");
  }

  @Test
  void whatMayComeIsDeniedOfWhoWouldDoIt() {
    assertThat(
            Claims.of("El alcalde Berto Lanza descarta que la firma Kesa vaya a vender la mina."))
        .allMatch(claim -> claim.startsWith("denied by Berto Lanza: Kesa sells"));
  }

  @Test
  void whatIsOnlyTheContentOfATellingIsNotAsserted() {
    String fact = "Hugo Salas works_for Kesa";
    String what = " de que Hugo Salas trabaja para la firma Kesa no es nueva.";
    assertThat(Claims.of("La versión" + what)).containsExactly("reported by unnamed: " + fact);
    assertThat(Claims.of("La acusación" + what)).containsExactly("alleged by unnamed: " + fact);
    assertThat(Claims.of("La teoría" + what)).containsExactly("speculated by author: " + fact);
    assertThat(Claims.of("El hecho" + what)).containsExactly("asserted by author: " + fact);
  }

  @Test
  void whatSomebodyAdmitsIsHisWord() {
    assertThat(
            Claims.of(
                "Lo que sí admite Berto Lanza por correo es que Orlán Minera le paga a Kesa Minera."))
        .containsExactly("reported by Berto Lanza: Orlán Minera pays Kesa Minera");
    assertThat(Claims.of("Lo cierto es que Orlán Minera le paga a Kesa Minera."))
        .containsExactly("asserted by author: Orlán Minera pays Kesa Minera");
  }

  @Test
  void whatATextToldTellsNothingItself() {
    assertThat(
            Claims.of(
                "Tampoco tiene fundamento lo que publicó el blog Costa Clara, a saber, que Berto Lanza"
                    + " pagó a Kesa Minera."))
        .containsExactly("no_evidence by Costa Clara: Berto Lanza pays Kesa Minera");
  }

  @Test
  void nothingMoreThanIsThat() {
    assertThat(Claims.of("Se murmura que Berto Lanza no es más que el testaferro de Ana Ruiz."))
        .containsExactly("rumoured by unnamed: Berto Lanza represents Ana Ruiz");
  }

  @Test
  void whereItStandsIsNotWhatIsPaid() {
    assertThat(Claims.of("Consta en el registro que Orlán Minera le paga a Kesa Minera."))
        .containsExactly("confirmed by el registro: Orlán Minera pays Kesa Minera");
    assertThat(Claims.of("Es falso que Orlán Minera le pague a Kesa Minera, dice Berto Lanza."))
        .containsExactly("denied by Berto Lanza: Orlán Minera pays Kesa Minera");
  }

  @Test
  void quizaIsNoPartOfAName() {
    assertThat(Claims.of("Quizá Orlán Minera le pague a Kesa Minera."))
        .containsExactly("speculated by author: Orlán Minera pays Kesa Minera");
  }
}
