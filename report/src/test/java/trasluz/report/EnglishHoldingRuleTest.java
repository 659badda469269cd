package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// English lists of owners, and how a company is shared out among several.
final class EnglishHoldingRuleTest {

  @Test
  void allOfAListAreOwners() {
    assertThat(
            Claims.of(
                "Orlan Bank is owned by the state fund Teskil, Kessa Mining and Vessel Trust."))
        .containsExactly(
            "asserted by author: Teskil owns Orlan Bank",
            "asserted by author: Kessa Mining owns Orlan Bank",
            "asserted by author: Vessel Trust owns Orlan Bank");
    assertThat(Claims.of("Kessa Mining, Teskil Trading and Marlo Quist own Orlan Bank."))
        .containsExactly(
            "asserted by author: Kessa Mining owns Orlan Bank",
            "asserted by author: Teskil Trading owns Orlan Bank",
            "asserted by author: Marlo Quist owns Orlan Bank");
  }

  @Test
  void anAppositionInAListIsNoOwner() {
    assertThat(Claims.of("Orlan Bank is owned by Kessa Mining, a trading house, and Marlo Quist."))
        .containsExactly(
            "asserted by author: Kessa Mining owns Orlan Bank",
            "asserted by author: Marlo Quist owns Orlan Bank");
    assertThat(
            Claims.of(
                "Orlan Bank is owned by Kessa Mining (40%), Marlo Quist (30%) and his wife, Dana Orvik (30%)."))
        .containsExactly(
            "asserted by author: Kessa Mining owns Orlan Bank, 40 %",
            "asserted by author: Marlo Quist owns Orlan Bank, 30 %",
            "asserted by author: Dana Orvik owns Orlan Bank, 30 %");
  }

  @Test
  void whoSpeaksBehindACommaIsNoOwner() {
    assertThat(Claims.of("Orlan Bank was sold by Kessa Mining, Marlo Quist and Dana Orvik said."))
        .containsExactly("reported by Marlo Quist: Kessa Mining sells (Orlan Bank)");
  }

  @Test
  void aVerbServesForSeveralShares() {
    assertThat(
            Claims.of(
                "Kessa Mining holds 40 percent of Orlan Bank and Marlo Quist 20; the rest belongs to Dana Orvik."))
        .containsExactly(
            "asserted by author: Marlo Quist owns Orlan Bank, 20 %",
            "asserted by author: Dana Orvik owns Orlan Bank, 40 %",
            "asserted by author: Kessa Mining owns Orlan Bank, 40 %");
    assertThat(
            Claims.of(
                "Half of Orlan Bank is owned by Dana Orvik, a quarter by Marlo Quist and the rest by Kessa Mining."))
        .containsExactly(
            "asserted by author: Kessa Mining owns Orlan Bank, 25 %",
            "asserted by author: Dana Orvik owns Orlan Bank, 50 %",
            "asserted by author: Marlo Quist owns Orlan Bank, 25 %");
  }

  @Test
  void whatRemainsIsNotReckonedFromARange() {
    assertThat(
            Claims.of(
                "Kessa Mining holds more than 40 percent of Orlan Bank and Marlo Quist 20; the rest belongs to Dana Orvik."))
        .containsExactly(
            "asserted by author: Marlo Quist owns Orlan Bank, 20 %",
            "asserted by author: Dana Orvik owns Orlan Bank",
            "asserted by author: Kessa Mining owns Orlan Bank, more than 40 % up to 100 %");
  }

  @Test
  void shareholdersMayBeListed() {
    assertThat(
            Claims.of(
                "Kessa Mining is a firm. Its annual return lists two shareholders: Dana Orvik, a former pilot, with 60 per cent, and Marlo Quist with the remainder."))
        .containsExactly(
            "confirmed by Its annual return: Dana Orvik owns Kessa Mining, 60 %",
            "confirmed by Its annual return: Marlo Quist owns Kessa Mining, 40 %");
    assertThat(
            Claims.of(
                "Shares in Kessa Mining are split between Dana Orvik (60%) and Marlo Quist (40%)."))
        .containsExactly(
            "asserted by author: Dana Orvik owns Kessa Mining, 60 %",
            "asserted by author: Marlo Quist owns Kessa Mining, 40 %");
    assertThat(Claims.of("Kessa Mining has three shareholders. They met Dana Orvik in Lima."))
        .isEmpty();
  }

  @Test
  void anotherShareIsOfTheCompanyBefore() {
    assertThat(
            Claims.of(
                "Marlo Quist holds 72 per cent of Kessa Mining. His daughter Dana Quist has another eight."))
        .containsExactly(
            "asserted by author: Marlo Quist owns Kessa Mining, 72 %",
            "asserted by author: Dana Quist owns Kessa Mining, 8 %",
            "asserted by author: Dana Quist family_of Marlo Quist");
  }

  @Test
  void aShareOfAnotherCompanyIsNone() {
    assertThat(
            Claims.of(
                "Kessa Mining holds 40 percent of Orlan Bank and Dana Orvik bought 20 percent of Teskil Trading."))
        .containsExactly(
            "asserted by author: Kessa Mining owns Orlan Bank, 40 %",
            "asserted by author: Dana Orvik buys Teskil Trading, 20 %");
  }

  @Test
  void aStakeMayBelongToItsNoun() {
    assertThat(Claims.of("Dana Orvik's 40 percent stake in Kessa Mining was valued."))
        .containsExactly("asserted by author: Dana Orvik owns Kessa Mining, 40 %");
    assertThat(Claims.of("Kessa Mining, 40 percent of which belongs to Dana Orvik, is in debt."))
        .containsExactly("asserted by author: Dana Orvik owns Kessa Mining, 40 %");
    assertThat(Claims.of("Kessa Mining, majority-owned by Dana Orvik, is in debt."))
        .containsExactly(
            "asserted by author: Dana Orvik owns Kessa Mining, more than 50 % up to 100 %");
    assertThat(Claims.of("Kessa Mining is a wholly owned subsidiary of Orlan Bank."))
        .containsExactly("asserted by author: Orlan Bank owns Kessa Mining, 100 %");
  }

  @Test
  void aShareMayStandBetweenANounAndWhatHappenedToIt() {
    assertThat(Claims.of("Orlan Bank, a lender half owned by Kessa Mining, paid Dana Orvik."))
        .containsExactly(
            "asserted by author: Kessa Mining owns Orlan Bank, 50 %",
            "asserted by author: Orlan Bank pays Dana Orvik");
    assertThat(Claims.of("Kessa Mining sold the yard half owned by Orlan Bank to Dana Orvik."))
        .noneMatch(claim -> claim.contains("owns Kessa"));
  }

  @Test
  void percentagesMayStandInWords() {
    assertThat(Claims.of("Seventy-five per cent of Kessa Trading is in the name of Marlo Quist."))
        .containsExactly("asserted by author: Marlo Quist owns Kessa Trading, 75 %");
    assertThat(Claims.of("Marlo Quist owns forty percent of Kessa Trading."))
        .containsExactly("asserted by author: Marlo Quist owns Kessa Trading, 40 %");
    assertThat(Claims.of("Marlo Quist posee el cuarenta y nueve por ciento de Orvik Marina."))
        .containsExactly("asserted by author: Marlo Quist owns Orvik Marina, 49 %");
    assertThat(Claims.of("Иван Лапин владеет сорока девятью процентами акций фирмы «Кесса»."))
        .containsExactly("asserted by author: Иван Лапин owns Кесса, 49 %");
  }

  @Test
  void ofARangeInWordsNothingIsToldThanItsEnd() {
    assertThat(Claims.of("Marlo Quist owns five to ten per cent of Kessa Trading.")).isEmpty();
  }

  @Test
  void aRegisterMayGiveTheOwner() {
    assertThat(Claims.of("The register gives the owner of Kessa Trading as Orvik Lines."))
        .containsExactly("confirmed by The register: Orvik Lines owns Kessa Trading");
  }

  @Test
  void anAdverbOfTwoWordsMayStandInThePassive() {
    assertThat(Claims.of("Kessa Trading is in truth controlled by Marlo Quist."))
        .containsExactly("asserted by author: Marlo Quist controls Kessa Trading");
  }

  @Test
  void whatBelongsToSomebodyIsHis() {
    assertThat(Claims.of("The Corvo, a tanker belonging to Kessa Trading, was seen off Dublin."))
        .containsExactly(
            "asserted by author: Kessa Trading owns Corvo",
            "asserted by author: Corvo present_in in Dublin");
  }

  @Test
  void aRegisterNamesTheHoldersOfWhatTheTextSpeaksOf() {
    assertThat(
            Claims.of(
                "Kessa Trading Ltd is a carrier. The register names two shareholders, each with 50"
                    + " per cent: Marlo Quist and Orvik Lines."))
        .containsExactly(
            "confirmed by The register: Marlo Quist owns Kessa Trading Ltd, 50 %",
            "confirmed by The register: Orvik Lines owns Kessa Trading Ltd, 50 %");
  }

  @Test
  void theWholeOfAFirmIsAHundredPercent() {
    assertThat(Claims.of("Marlo Quist owns the whole of Kessa Trading."))
        .containsExactly("asserted by author: Marlo Quist owns Kessa Trading, 100 %");
    assertThat(Claims.of("Marlo Quist owns all of Kessa Trading."))
        .containsExactly("asserted by author: Marlo Quist owns Kessa Trading, 100 %");
  }

  @Test
  void noShareIsNegative() {
    assertThat(Claims.of("Marlo Quist holds -5 percent of Kessa Trading."))
        .noneMatch(claim -> claim.contains("%"));
    assertThat(Claims.of("Minus five per cent of Kessa Trading belongs to Marlo Quist."))
        .noneMatch(claim -> claim.contains("%"));
    assertThat(Claims.of("Marlo Quist holds 5-10 percent of Kessa Trading."))
        .containsExactly("asserted by author: Marlo Quist owns Kessa Trading, 5 % to 10 %");
  }
}
