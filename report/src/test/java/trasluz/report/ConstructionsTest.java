package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Constructions in which two parties stand apart: possessives of common nouns, relatives, asides,
/// verbs that only carry a noun.
final class ConstructionsTest {

  @Test
  void thePossessiveOfACommonNounSaysWhoseSomebodyIs() {
    assertThat(
            Claims.of(
                "Orlan Bank, a lender in Cyprus, closed. The bank's chairman, Marlo Quist, left."))
        .contains("asserted by author: Marlo Quist director_of Orlan Bank");
  }

  @Test
  void whatATextCalledSomebodyMeansHimLater() {
    assertThat(
            Claims.of("The trader Marlo Quist met Dana Orvik. Kessa Mining later paid the trader."))
        .contains("asserted by author: Kessa Mining pays Marlo Quist");
  }

  @Test
  void theObjectOfARelativeClauseStandsBeforeIt() {
    assertThat(Claims.of("Dana Orvik met staff of Kessa Mining, which Marlo Quist owns."))
        .contains("asserted by author: Marlo Quist owns Kessa Mining");
  }

  @Test
  void inWhichSomebodyHoldsAShare() {
    assertThat(Claims.of("Kessa Mining, in which Marlo Quist holds 40%, has closed."))
        .contains("asserted by author: Marlo Quist owns Kessa Mining, 40 %");
  }

  @Test
  void anAsidePartsTheVerbFromWhatIsSaid() {
    assertThat(Claims.of("Marlo Quist is not, whatever they wrote, a shareholder of Kessa Mining."))
        .containsExactly("asserted by author: Marlo Quist not owns Kessa Mining");
  }

  @Test
  void aVerbOfGivingCarriesALoan() {
    assertThat(
            Claims.of(
                "Orlan Bank granted Kessa Mining a loan. Orlan Bank made no payments to Marlo Quist."))
        .contains("asserted by author: Orlan Bank lends_to Kessa Mining")
        .noneMatch(line -> line.contains("Orlan Bank pays"));
  }

  @Test
  void aVerbOfReceivingTurnsItRound() {
    assertThat(Claims.of("Kessa Mining obtained a loan from Orlan Bank in Vienna."))
        .anyMatch(line -> line.contains("Orlan Bank lends_to Kessa Mining"));
  }

  @Test
  void whoSitsOnAFirmsBoardDirectsIt() {
    assertThat(Claims.of("Marlo Quist sits on Kessa Mining's board."))
        .containsExactly("asserted by author: Marlo Quist director_of Kessa Mining");
  }

  @Test
  void aCountryMayListAndBuy() {
    assertThat(Claims.of("Marlo Quist was sanctioned by Canada in 2020."))
        .containsExactly("asserted by author: Marlo Quist designated_by Canada, 2020");
  }

  @Test
  void aFirmOfATownHasItsSeatThere() {
    assertThat(Claims.of("The ship is managed by Kessa Shipping of Piraeus."))
        .contains("asserted by author: Kessa Shipping located_in in Piraeus");
  }

  @Test
  void whoDeniesThatHeOwnsMayNotBeTheOneMeantWhereAnotherIsNamedBefore() {
    assertThat(
            Claims.of("Ines Halk accused Marlo Quist. Petter Lund denied that he owns Orlan Bank."))
        .noneMatch(line -> line.contains("Petter Lund owns"));
  }

  @Test
  void aFormerDirectorWasOneUntilTheDayOfTheTextAtTheLatest() {
    assertThat(
            Claims.of("VIENNA, 2 May 2021 — Marlo Quist, a former director of Orlan Bank, left."))
        .containsExactly("asserted by author: Marlo Quist director_of Orlan Bank, ../2021-05-02");
  }

  @Test
  void aHeadlineIsASentenceOfItsOwn() {
    assertThat(
            Claims.of(
                "Miners in trouble\nKessa Mining paid Marlo Quist in full last year, say its books.\n"))
        .hasSize(1);
    assertThat(
            SentenceSplitter.split(
                "Joint bank in trouble\nKessa Mining, which owns Orlan Bank, has closed.\n"))
        .hasSize(2);
  }

  @Test
  void aLegalFormMayEndASentence() {
    assertThat(SentenceSplitter.split("It belongs to Kessa Ltd. Marlo Quist left.")).hasSize(2);
    assertThat(SentenceSplitter.split("It belongs to Kessa Co. Ltd. in Vienna.")).hasSize(1);
    assertThat(SentenceSplitter.split("KESSA, S.A. (Kessa) closed.")).hasSize(1);
  }

  @Test
  void aSentenceOfHundredsOfWordsIsReadInPieces() {
    String list = "a crate of pears, ".repeat(120);
    assertThat(Claims.of("They counted " + list + "and Marlo Quist owns Orlan Bank."))
        .anyMatch(line -> line.endsWith("Marlo Quist owns Orlan Bank"));
  }

  @Test
  void aSurnameOfTwoMeansNeither() {
    assertThat(
            Claims.of(
                "Marlo Quist met Orlan Bank's staff with Ada Quist. Later Quist bought Kessa Mining."))
        .anyMatch(line -> line.endsWith(": Quist buys Kessa Mining"))
        .noneMatch(line -> line.contains("Quist buys") && !line.contains(": Quist buys"));
  }
}
