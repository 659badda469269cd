package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What Spanish speakers say of themselves, and whose something is said to be.
final class SpanishFirstPersonTest {

  @Test
  void theEndingOfAQuotedVerbMeansTheSpeaker() {
    assertThat(Claims.of("«Vendí el hotel a Berto Lanza en 2019», contó Ana Ruiz."))
        .containsExactly("reported by Ana Ruiz: Ana Ruiz sells Berto Lanza (el hotel), 2019");
    assertThat(Claims.of("«No soy dueña de Kesa Minera», dijo Ana Ruiz a este diario."))
        .containsExactly("reported by Ana Ruiz: Ana Ruiz not owns Kesa Minera");
    assertThat(Claims.of("«Nunca trabajé para Kesa Minera», aseguró Ana Ruiz."))
        .containsExactly("reported by Ana Ruiz: Ana Ruiz not works_for Kesa Minera");
  }

  @Test
  void aBodySaysWe() {
    assertThat(Claims.of("«Vendimos el hotel a Berto Lanza», explicó Kesa Minera en una nota."))
        .containsExactly("reported by Kesa Minera: Kesa Minera sells Berto Lanza (el hotel)");
    assertThat(Claims.of("«Vendimos el hotel a Berto Lanza», explicó Ana Ruiz.")).isEmpty();
  }

  @Test
  void theAuthorIsNoParty() {
    assertThat(Claims.of("Ayer cené con Berto Lanza en el puerto.")).isEmpty();
    assertThat(Claims.of("Ana Ruiz vive en Lima. No soy dueño de Kesa Minera."))
        .containsExactly("asserted by author: Ana Ruiz present_in in Lima");
  }

  @Test
  void whoeverStandsBeforeTheColonSpeaks() {
    assertThat(Claims.of("Ana Ruiz: «Nunca he sido accionista de Kesa Minera»."))
        .containsExactly("reported by Ana Ruiz: Ana Ruiz not owns Kesa Minera");
  }

  @Test
  void aSubjectLeftOutBehindAQuotationIsNotItsOwnSpeaker() {
    assertThat(Claims.of("«Yo solo firmaba», dijo ante los jueces. «Y yo cobraba», agregó."))
        .isEmpty();
  }

  @Test
  void whatIsTheirsIsOwned() {
    assertThat(Claims.of("Ana Ruiz negó que la empresa Kesa Minera fuera suya."))
        .containsExactly("denied by Ana Ruiz: Ana Ruiz owns Kesa Minera");
    assertThat(Claims.of("«Kesa Minera es mía», dijo Ana Ruiz."))
        .containsExactly("reported by Ana Ruiz: Ana Ruiz owns Kesa Minera");
    assertThat(Claims.of("La culpa de lo de Kesa Minera es suya, dijo Ana Ruiz.")).isEmpty();
  }

  @Test
  void whatIsAscribedToSomebodyIsAlleged() {
    assertThat(Claims.of("La prensa atribuye a Ana Ruiz el control de la firma Kesa Minera."))
        .containsExactly("alleged by La prensa: Ana Ruiz controls Kesa Minera");
    assertThat(Claims.of("Los rumores atribuyen a Ana Ruiz la propiedad de Kesa Minera."))
        .containsExactly("rumoured by unnamed: Ana Ruiz owns Kesa Minera");
  }

  @Test
  void theBorrowerIsWhoeverWasLentTo() {
    assertThat(
            Claims.of(
                "El Banco Vereda prestó 300 euros a Kesa Minera. La prestataria pertenece a Ana Ruiz."))
        .contains("asserted by author: Ana Ruiz owns Kesa Minera");
  }

  @Test
  void aPreachersTradeMeansNobodyWhomTheTextDidNotCallSo() {
    assertThat(Claims.of("Ana Ruiz vive en Lima. Berto Lanza es primo del párroco."))
        .doesNotContain("asserted by author: Berto Lanza family_of Ana Ruiz");
  }

  @Test
  void aNameBehindThatOfABodyIsWhoLeadsIt() {
    assertThat(Claims.of("La gerente de Kesa Minera Ana Ruiz vive en el puerto de Lima."))
        .contains("asserted by author: Ana Ruiz director_of Kesa Minera");
  }

  @Test
  void partnersBelongToTheNameOfAFirm() {
    assertThat(Claims.of("La firma Larrea Hnos. y Cía. vendió el hotel a Ana Ruiz."))
        .containsExactly("asserted by author: Larrea Hnos. y Cía sells Ana Ruiz (el hotel)");
  }
}
