package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Spanish nouns and names: what they mean, whom they stand for, and which words are none.
final class SpanishNounsTest {

  @Test
  void aClaimWithoutEvidenceIsThatOfWhoeverMadeIt() {
    assertThat(
            Claims.of(
                "No hay pruebas de que los técnicos de la empresa estuvieran en Quito, como sostuvo en agosto una emisora."))
        .containsExactly("no_evidence by una emisora: técnicos present_in in Quito");
  }

  @Test
  void aFormerNameMeansTheSame() {
    assertThat(Claims.of("La firma Kesa Minera, antes llamada Lanza Fletes, pagó a Ana Ruiz."))
        .containsExactly("asserted by author: Kesa Minera pays Ana Ruiz");
    assertThat(
            Claims.reading("La firma Kesa Minera, antes llamada Lanza Fletes, quebró.").entities())
        .hasSize(1);
  }

  @Test
  void anotherNameMeansTheSame() {
    assertThat(Claims.of("La empresa Kesa Minera no es sino Lanza Fletes con otro nombre."))
        .containsExactly("asserted by author: Kesa Minera same_as Lanza Fletes");
  }

  @Test
  void thoseWhoHadAMeetingMet() {
    assertThat(Claims.of("La reunión que mantuvieron Ana Ruiz y Berto Lanza duró dos horas."))
        .containsExactly("asserted by author: Ana Ruiz meets Berto Lanza");
  }

  @Test
  void theTwoBeforeDidNotMeet() {
    assertThat(Claims.of("Ana Ruiz y Berto Lanza son primos. No cenaron juntos en Quito."))
        .containsExactly(
            "asserted by author: Ana Ruiz family_of Berto Lanza",
            "asserted by author: Ana Ruiz not meets Berto Lanza in Quito");
  }

  @Test
  void thePeopleOfAFirmStandForIt() {
    assertThat(Claims.of("Ana Ruiz cenó en Quito con la gente de Lanza Fletes."))
        .containsExactly("asserted by author: Ana Ruiz meets Lanza Fletes");
  }

  @Test
  void whoeverIsCalledSoIsIt() {
    assertThat(Claims.of("La directora de Kesa Minera se llama Ana Ruiz."))
        .containsExactly("asserted by author: Ana Ruiz director_of Kesa Minera");
  }

  @Test
  void aRelativeTakesUpTheBodyAndNotWhatCompletesIt() {
    assertThat(Claims.of("El sindicato de enfermeros, que encabeza Ana Ruiz, protestó el lunes."))
        .containsExactly("asserted by author: Ana Ruiz director_of sindicato de enfermeros");
  }

  @Test
  void anEnvelopeIsPaid() {
    assertThat(Claims.of("Ana Ruiz entregó un sobre con dinero a Berto Lanza."))
        .containsExactly("asserted by author: Ana Ruiz pays Berto Lanza (un sobre)");
  }

  @Test
  void whoeverKeepsTheBooksWorksForTheFirm() {
    assertThat(Claims.of("Ana Ruiz llevaba los libros de Kesa Minera, según la prensa local."))
        .containsExactly("reported by la prensa local: Ana Ruiz works_for Kesa Minera");
  }

  @Test
  void whoeverWearsSomethingTransportsNothing() {
    assertThat(Claims.of("Ana Ruiz lleva gafas de sol y un traje oscuro para la ceremonia."))
        .isEmpty();
  }

  @Test
  void aShipMayHaveANumber() {
    assertThat(Claims.of("El buque «Tarnia Norte 3» llegó el martes a Quito con la carga."))
        .containsExactly("asserted by author: Tarnia Norte 3 present_in in Quito");
  }

  @Test
  void aParticipleBeforeDeIsSomebody() {
    assertThat(Claims.of("Ana Ruiz fue empleada de Kesa Minera hasta el año pasado."))
        .containsExactly("asserted by author: Ana Ruiz works_for Kesa Minera");
  }

  @Test
  void anAsideMayStandBehindBrackets() {
    assertThat(Claims.of("Kesa Minera (KMSA), firma domiciliada en Quito, quebró el año pasado."))
        .containsExactly("asserted by author: Kesa Minera located_in in Quito");
  }

  @Test
  void aListMayBeToldByWhomItsEntriesAreSanctioned() {
    assertThat(
            Claims.of(
                "Kesa Minera figura desde 2022 en la lista de entidades sancionadas por Canadá."))
        .containsExactly("asserted by author: Kesa Minera designated_by Canada, 2022/..");
  }

  @Test
  void aReportIsNoSaying() {
    assertThat(
            Claims.of("Según un informe interno, Ana Ruiz controla Kesa Minera desde la sombra."))
        .containsExactly("confirmed by un informe interno: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void aDateMayStandBetweenAVerbOfSayingAndWhatIsSaid() {
    assertThat(Claims.of("El diario publicó en mayo que Ana Ruiz tiene acciones de Kesa Minera."))
        .containsExactly("reported by El diario: Ana Ruiz owns Kesa Minera");
  }

  @Test
  void aPublicRegisterAndAnAnnouncementSayNothing() {
    assertThat(
            Claims.of(
                "El registro público de la ciudad nombra a Ana Ruiz; el anuncio salió en mayo."))
        .isEmpty();
  }

  @Test
  void aJudgmentIsAPaperAndNothingThatFailed() {
    assertThat(
            Claims.of(
                "El fallo recoge un préstamo de 600.000 euros de la Caja Rural a Kesa Minera."))
        .containsExactly("confirmed by El fallo: Caja Rural lends_to Kesa Minera, 600000 EUR");
  }

  @Test
  void whatFollowsFromPapersIsConfirmed() {
    assertThat(
            Claims.of(
                "De los extractos bancarios aportados a la causa se deduce que Ana Ruiz pagó 300 euros a Berto Lanza."))
        .containsExactly(
            "confirmed by los extractos bancarios: Ana Ruiz pays Berto Lanza, 300 EUR");
  }

  @Test
  void whatIsBeingInvestigatedIsSpeculated() {
    assertThat(Claims.of("La jueza investiga si Ana Ruiz controla Kesa Minera desde la sombra."))
        .containsExactly("speculated by La jueza: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void whatCouldNotBeShownLacksEvidence() {
    assertThat(Claims.of("El vínculo entre Ana Ruiz y Kesa Minera no ha podido acreditarse."))
        .containsExactly("no_evidence by author: Ana Ruiz associate_of Kesa Minera");
  }

  @Test
  void whoeverIsOfAFirmWorksForIt() {
    assertThat(Claims.of("La periodista Ana Ruiz, de Kesa Minera, vive en Quito."))
        .containsExactly(
            "asserted by author: Ana Ruiz present_in in Quito",
            "asserted by author: Ana Ruiz works_for Kesa Minera");
  }

  @Test
  void aShipOfALineIsOwnedByIt() {
    assertThat(
            Claims.of("El buque «Tarnia Norte», de la naviera Lanza Fletes, se hundió el lunes."))
        .containsExactly("asserted by author: Lanza Fletes owns Tarnia Norte");
  }

  @Test
  void aLicenceIsKeptAndARadarLookedAfter() {
    assertThat(
            Claims.of(
                "Ana Ruiz mantiene la licencia de pesca y mantiene los radares de Kesa Minera."))
        .containsExactly("asserted by author: Ana Ruiz services Kesa Minera (los radares)");
  }

  @Test
  void whomSomebodyOwesMoneyLentIt() {
    assertThat(Claims.of("Kesa Minera adeuda 300.000 euros a Ana Ruiz desde el año pasado."))
        .containsExactly("asserted by author: Ana Ruiz lends_to Kesa Minera, 300000 EUR");
  }

  @Test
  void aSentenceMayBreakOffBehindABoard() {
    assertThat(Claims.of("Miembro del consejo de")).isEmpty();
  }

  @Test
  void anySpanishTextIsRead() {
    List<String> pieces =
        List.of(
            ("El la los de del en a por con que quien cuyo cuyas acciones capital 30 % , ; ( ) : — « »"
                    + " y ni no sino se lo le Ana Ruiz Kesa Minera pagó tiene es está al frente detrás"
                    + " manos entre socios hijos figura como antes llamada reparten mantenimiento"
                    + " gestión cargo desde 2019 el lunes mayo hace dos años consejo administración"
                    + " lista según acta consta niega 300 euros nombró directora otro restante sobre"
                    + " un . ? dijo publicó mitad rebautizada")
                .split(" ", -1));
    for (long seed = 1; seed <= 400; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder("Los hechos que se cuentan son los que siguen. ");
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
        text.append(random.nextInt(6) > 0 ? " " : "");
      }
      String told = text.toString();
      assertThat(Claims.of(told)).as("seed %d", seed).isEqualTo(Claims.of(told));
    }
  }
}
