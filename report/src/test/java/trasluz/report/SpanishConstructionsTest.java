package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Spanish constructions in which the order of words does not tell who does what to whom.
final class SpanishConstructionsTest {

  @Test
  void aPronounBeforeTheVerbIsItsObjectAndTheSubjectStandsBehind() {
    assertThat(Claims.of("Kesa Minera quedó en silencio. La dirige Ana Ruiz."))
        .containsExactly("asserted by author: Ana Ruiz director_of Kesa Minera");
  }

  @Test
  void anObjectBeforeTheVerbIsTakenUpByAPronoun() {
    assertThat(Claims.of("Ana Ruiz compró Kesa Minera. El puerto lo explota Lanza Fletes."))
        .containsExactly(
            "asserted by author: Ana Ruiz buys Kesa Minera",
            "asserted by author: Lanza Fletes operates (El puerto)");
  }

  @Test
  void thePartyAccusedIsTheSubjectOfTheInfinitive() {
    assertThat(Claims.of("A Ana Ruiz la fiscalía la acusa de haber sobornado a Berto Lanza."))
        .containsExactly("alleged by la fiscalía: Ana Ruiz pays Berto Lanza");
  }

  @Test
  void aRemarkBetweenCommasIsTheAuthorsWord() {
    assertThat(
            Claims.of(
                "El diario acusa a Ana Ruiz, que vive en Lima, de haber pagado 30.000 euros a Berto Lanza."))
        .containsExactly(
            "asserted by author: Ana Ruiz present_in in Lima",
            "alleged by El diario: Ana Ruiz pays Berto Lanza, 30000 EUR");
  }

  @Test
  void aThingThatSomebodyOperatesIsNoSubject() {
    assertThat(Claims.of("El barco que opera Kesa Minera se hundió."))
        .containsExactly("asserted by author: Kesa Minera operates (El barco)");
  }

  @Test
  void whoeverControlsItIsNamedBehindToBe() {
    assertThat(Claims.of("Quien controla Kesa Minera es en realidad Ana Ruiz."))
        .containsExactly("asserted by author: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void theOneBehindToBeIsTheOneWhoPaid() {
    assertThat(
            Claims.of(
                "Fue Ana Ruiz, según el juzgado, quien en 2013 le prestó dinero a Berto Lanza."))
        .containsExactly("reported by el juzgado: Ana Ruiz lends_to Berto Lanza, 2013");
  }

  @Test
  void twoRelativesInOneAppositionAreThoseOfTheSamePerson() {
    assertThat(Claims.of("Ana Ruiz, hija de Berto Lanza y esposa de Carlos Orvik, calla."))
        .containsExactly(
            "asserted by author: Ana Ruiz family_of Berto Lanza",
            "asserted by author: Ana Ruiz family_of Carlos Orvik");
  }

  @Test
  void whatStandsBehindSinoIsSo() {
    assertThat(Claims.of("Kesa Minera no es propiedad de Ana Ruiz, sino de Berto Lanza."))
        .containsExactly(
            "asserted by author: Ana Ruiz not owns Kesa Minera",
            "asserted by author: Berto Lanza owns Kesa Minera");
  }

  @Test
  void whatWasPlannedAndNotDoneIsNotTold() {
    assertThat(Claims.of("Ana Ruiz iba a comprar Kesa Minera, pero finalmente no lo hizo."))
        .isEmpty();
  }

  @Test
  void theFutureSpeculates() {
    assertThat(Claims.of("Ana Ruiz venderá Kesa Minera a Berto Lanza."))
        .containsExactly(
            "speculated by author: Ana Ruiz sells Berto Lanza (Kesa Minera), intended");
  }

  @Test
  void whoGrantsALicenceLicenses() {
    assertThat(Claims.of("El Ministerio de Minas concedió a Kesa Minera la licencia en 2016."))
        .containsExactly(
            "asserted by author: Kesa Minera licensed_by Ministerio de Minas (la licencia)");
  }

  @Test
  void whoKeepsALicenceHasItOfWhomItWasGrantedBy() {
    assertThat(
            Claims.of(
                "Kesa Minera conserva la licencia que le otorgó en 2011 el Ministerio de Minas."))
        .containsExactly(
            "asserted by author: Kesa Minera licensed_by Ministerio de Minas (la licencia)");
  }

  @Test
  void aLicenceIssuedByAnAuthorityIsItsLicence() {
    assertThat(Claims.of("Kesa Minera dispone de licencia, expedida por el Ministerio de Minas."))
        .containsExactly(
            "asserted by author: Kesa Minera licensed_by Ministerio de Minas (licencia)");
  }

  @Test
  void twoWhoAreSiblingsAreRelated() {
    assertThat(Claims.of("Ana Ruiz y Berto Lanza son hermanos."))
        .containsExactly("asserted by author: Ana Ruiz family_of Berto Lanza");
  }

  @Test
  void toFigureAsSomethingIsToBeIt() {
    assertThat(Claims.of("Ana Ruiz figura como administradora de Kesa Minera."))
        .containsExactly("asserted by author: Ana Ruiz director_of Kesa Minera");
  }

  @Test
  void aDeedInWhichItStandsConfirms() {
    assertThat(Claims.of("Consta en la escritura que Ana Ruiz posee el 40 % de Kesa Minera."))
        .containsExactly("confirmed by la escritura: Ana Ruiz owns Kesa Minera, 40 %");
  }

  @Test
  void theSpeakerStandsBehindTheVerb() {
    assertThat(Claims.of("Ana Ruiz vendió Kesa Minera a Berto Lanza, según dijo ayer el ministro."))
        .containsExactly("reported by el ministro: Ana Ruiz sells Berto Lanza (Kesa Minera)");
  }

  @Test
  void whoComesBackIsNotSaidByABelief() {
    assertThat(
            Claims.of(
                "La presidenta Ana Ruiz salió de Lima. El práctico Berto Lanza cree que volverá a Lima."))
        .isEmpty();
  }

  @Test
  void aDroppedSubjectIsTheOneBefore() {
    assertThat(Claims.of("Ana Ruiz visitó Kesa Minera. No dirige Kesa Minera."))
        .containsExactly("asserted by author: Ana Ruiz not director_of Kesa Minera");
  }

  @Test
  void sharesAreThoseOfTheCompanySpokenOf() {
    assertThat(Claims.of("Kesa Minera calla. Ana Ruiz posee el 62 % de las acciones."))
        .containsExactly("asserted by author: Ana Ruiz owns Kesa Minera, 62 %");
  }

  @Test
  void aHolderBehindAShareHoldsIt() {
    assertThat(Claims.of("Kesa Minera, participada en un 40 % por Ana Ruiz, cerró."))
        .containsExactly("asserted by author: Ana Ruiz owns Kesa Minera, 40 %");
  }

  @Test
  void noProofIsFoundOfTheClaimBefore() {
    assertThat(
            Claims.of("Ana Ruiz controla Kesa Minera. Hemos buscado pruebas de ello y no las hay."))
        .containsExactly(
            "asserted by author: Ana Ruiz controls Kesa Minera",
            "no_evidence by author: Ana Ruiz controls Kesa Minera");
  }

  @Test
  void aMeetingThatCameToNothingWasNone() {
    assertThat(Claims.of("El encuentro de Ana Ruiz con Berto Lanza no llegó a celebrarse."))
        .containsExactly("asserted by author: Ana Ruiz not meets Berto Lanza");
  }

  @Test
  void whatADenierDeniesReachesPastAnAside() {
    assertThat(
            Claims.of("Ana Ruiz, que niega, eso sí, que Berto Lanza controle Kesa Minera, calla."))
        .containsExactly("denied by Ana Ruiz: Berto Lanza controls Kesa Minera");
  }

  @Test
  void halvesAreSharesOfBoth() {
    assertThat(
            Claims.of(
                "Las acciones de Kesa Minera pertenecen por mitades a Ana Ruiz y a Berto Lanza."))
        .containsExactly(
            "asserted by author: Ana Ruiz owns Kesa Minera, 50 %",
            "asserted by author: Berto Lanza owns Kesa Minera, 50 %");
  }

  @Test
  void theNameStandsBehindWhatCompletesTheNoun() {
    assertThat(Claims.of("Kesa Minera pertenece a un fondo de Lima, Orvik Capital, desde 2019."))
        .containsExactly("asserted by author: Orvik Capital owns Kesa Minera, 2019/..");
  }

  @Test
  void anAdjectiveOfSomebodyMeansHimLater() {
    assertThat(
            Claims.of(
                "El empresario maltés Berto Lanza llegó ayer. El maltés vendió Kesa Minera a Ana Ruiz."))
        .containsExactly("asserted by author: Berto Lanza sells Ana Ruiz (Kesa Minera)");
  }

  @Test
  void prepositionsOfSeveralWordsAreOne() {
    assertThat(Claims.of("Ana Ruiz actúa por cuenta de Berto Lanza."))
        .containsExactly("asserted by author: Ana Ruiz represents Berto Lanza");
  }

  @Test
  void eachShareStandsWithItsHolder() {
    assertThat(
            Claims.of("Corresponde el 62,5 % de Kesa Minera a Ana Ruiz y el 30 % a Berto Lanza."))
        .containsExactly(
            "asserted by author: Ana Ruiz owns Kesa Minera, 62.5 %",
            "asserted by author: Berto Lanza owns Kesa Minera, 30 %");
  }

  @Test
  void aParticipleBehindANounIsNoVerb() {
    assertThat(Claims.of("Ana Ruiz es enemiga jurada de Berto Lanza."))
        .containsExactly("asserted by author: Ana Ruiz opposes Berto Lanza");
  }

  @Test
  void aPronounJoinedToTheVerbIsWhomItIsDoneTo() {
    assertThat(Claims.of("Svea Redes espera venderle los equipos a Kesa Minera."))
        .containsExactly(
            "speculated by author: Svea Redes sells Kesa Minera (los equipos), intended");
  }

  @Test
  void theConfirmingBodyIsTheSubjectOfWhatItConfirms() {
    assertThat(
            Claims.of(
                "El Ministerio de Minas ha confirmado, a preguntas de este diario, que no le ha concedido licencia alguna a Kesa Minera."))
        .containsExactly(
            "confirmed by Ministerio de Minas: Kesa Minera not licensed_by Ministerio de Minas (licencia alguna)");
  }

  @Test
  void whatACourtHoldsProvedAndAPaperOfSeveralWordsShowsIsConfirmed() {
    assertThat(
            Claims.of(
                "El tribunal considera probado que Toral S.A. pagó 300.000 euros a Berta Solana."))
        .containsExactly("confirmed by El tribunal: Toral S.A. pays Berta Solana, 300000 EUR");
    assertThat(Claims.of("Queda acreditado que Berta Solana vendió la mina a Nicanor Ibarz."))
        .containsExactly("confirmed by author: Berta Solana sells Nicanor Ibarz (la mina)");
    assertThat(Claims.of("El plan de vuelo confirma que Nicanor Ibarz viajó a Lima."))
        .containsExactly("confirmed by El plan de vuelo: Nicanor Ibarz present_in in Lima");
  }

  @Test
  void theSpeakerBehindAVerbOfSayingIsNotTheOneToldOfBefore() {
    assertThat(
            Claims.of(
                "Ana Ruiz vendió en mayo 40 toneladas de trigo a Berto Lanza, informó la autoridad portuaria."))
        .containsExactly(
            "reported by la autoridad portuaria: Ana Ruiz sells Berto Lanza (40 toneladas de trigo)");
  }

  @Test
  void whatARelativeClauseSaysInTheMidstIsTheAuthorsWord() {
    assertThat(
            Claims.of(
                "Kesa Minera, que preside desde 2021 Ana Ruiz, pagó 30.000 euros a Berto Lanza, según la factura."))
        .containsExactlyInAnyOrder(
            "asserted by author: Ana Ruiz director_of Kesa Minera, 2021/..",
            "confirmed by la factura: Kesa Minera pays Berto Lanza, 30000 EUR");
  }

  @Test
  void behindSeStandsAVerbWhoseSubjectDoesWhatTheInfinitiveTells() {
    assertThat(
            Claims.of("Luis Peña explicó que Kesa Minera se limita a representar a Rotores Orvik."))
        .containsExactly("reported by Luis Peña: Kesa Minera represents Rotores Orvik");
    assertThat(Claims.of("Luis Peña explicó que el fondo se limita a representar a Rotores Orvik."))
        .isEmpty();
  }

  @Test
  void aNounThatTellsATradeMeansNoFirmOfAnother() {
    assertThat(Claims.of("Seguros Karsa pagó a Kesa Consultores. Ana Ruiz asesora al banco."))
        .containsExactly("asserted by author: Seguros Karsa pays Kesa Consultores");
    assertThat(Claims.of("Banco Karsa pagó a Kesa Consultores. Ana Ruiz asesora al banco."))
        .contains("asserted by author: Ana Ruiz advises Banco Karsa");
  }
}
