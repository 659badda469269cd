package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// English verbs whose subject stands elsewhere than right before them.
final class EnglishClausesTest {

  @Test
  void whoIsAccusedOfPayingPays() {
    assertThat(Claims.of("Prosecutors accuse Marlo Quist of having paid Dana Orvik for a licence."))
        .containsExactly("alleged by Prosecutors: Marlo Quist pays Dana Orvik");
    assertThat(Claims.of("Marlo Quist is suspected of owning Kessa Mining."))
        .containsExactly("alleged by unnamed: Marlo Quist owns Kessa Mining");
  }

  @Test
  void aFrontedParticipleIsSaidOfTheSubjectBehindTheComma() {
    assertThat(Claims.of("Owned by Marlo Quist since 2010, Kessa Mining closed a pit."))
        .contains("asserted by author: Marlo Quist owns Kessa Mining, 2010/..");
    assertThat(Claims.of("Registered in Cyprus, Kessa Mining Ltd closed a pit."))
        .contains("asserted by author: Kessa Mining Ltd located_in in Cyprus");
  }

  @Test
  void anInvertedSentenceHasItsSubjectBehindTheVerb() {
    assertThat(Claims.of("At the helm of Kessa Mining is Dana Orvik."))
        .containsExactly("asserted by author: Dana Orvik director_of Kessa Mining");
  }

  @Test
  void aTimeMayStandBetweenTheVerbToBeAndWhatIsSaid() {
    assertThat(Claims.of("Marlo Quist was for a decade a business partner of Dana Orvik."))
        .containsExactly("asserted by author: Marlo Quist associate_of Dana Orvik");
  }

  @Test
  void whoseStandsForTheBodyBeforeIt() {
    assertThat(Claims.of("Kessa Mining, whose only director is Dana Orvik, is small."))
        .contains("asserted by author: Dana Orvik director_of Kessa Mining");
  }

  @Test
  void oneInAndNotTheOtherIsSaidOfBoth() {
    assertThat(Claims.of("It is Marlo Quist, not Dana Orvik, who owns Kessa Mining."))
        .containsExactly(
            "asserted by author: Marlo Quist owns Kessa Mining",
            "asserted by author: Dana Orvik not owns Kessa Mining");
  }

  @Test
  void anAdverbMayStandBeforeAPlace() {
    assertThat(Claims.of("Marlo Quist was certainly in Vienna."))
        .containsExactly("asserted by author: Marlo Quist present_in in Vienna");
  }

  @Test
  void neitherOfTwoIsOnAList() {
    assertThat(
            Claims.of(
                "Neither Kessa Mining nor Fenmark Holdings is on the sanctions list of the Ministry of Trade."))
        .containsExactly(
            "asserted by author: Kessa Mining not designated_by Ministry of Trade",
            "asserted by author: Fenmark Holdings not designated_by Ministry of Trade");
  }

  @Test
  void whoHasYetToPayHasNotPaid() {
    assertThat(Claims.of("Kessa Mining has yet to pay Orlan Bank."))
        .containsExactly("asserted by author: Kessa Mining not pays Orlan Bank");
    assertThat(Claims.of("Orlan Bank has lent Kessa Mining nothing."))
        .containsExactly("asserted by author: Orlan Bank not lends_to Kessa Mining");
  }

  @Test
  void anAsideOfSpeechPartsTheVerbFromItsAgent() {
    assertThat(Claims.of("Kessa Mining is controlled, two bankers said, by Marlo Quist."))
        .containsExactly("reported by two bankers: Marlo Quist controls Kessa Mining");
  }

  @Test
  void eachOfTwoParticiplesHasItsAgent() {
    assertThat(
            Claims.of(
                "The tanker Corvo, owned by Kessa Shipping and operated by Marlo Quist, sailed."))
        .containsExactly(
            "asserted by author: Kessa Shipping owns Corvo",
            "asserted by author: Marlo Quist operates Corvo");
    assertThat(Claims.of("Kessa Mining, then run by Dana Orvik, has closed."))
        .containsExactly("asserted by author: Dana Orvik director_of Kessa Mining");
  }

  @Test
  void aShareInBracketsIsThatOfTheOneBeforeIt() {
    assertThat(Claims.of("Kessa Mining Ltd is held by Dana Orvik (55%) and Marlo Quist (45%)."))
        .containsExactly(
            "asserted by author: Dana Orvik owns Kessa Mining Ltd, 55 %",
            "asserted by author: Marlo Quist owns Kessa Mining Ltd, 45 %");
  }

  @Test
  void fractionsAreShares() {
    assertThat(Claims.of("Dana Orvik owns two-thirds of Kessa Mining."))
        .containsExactly("asserted by author: Dana Orvik owns Kessa Mining, 66.67 %");
    assertThat(Claims.of("Dana Orvik owns a fifth of Kessa Mining."))
        .containsExactly("asserted by author: Dana Orvik owns Kessa Mining, 20 %");
  }

  @Test
  void whoHasNoSharesInAFirmOwnsNothingOfIt() {
    assertThat(
            Claims.of(
                "Orlan Bank, a company in which Dana Orvik no longer has any shares, closed."))
        .containsExactly("asserted by author: Dana Orvik not owns Orlan Bank");
  }

  @Test
  void aRemarkBehindWhoIsOfTheRelativeClause() {
    assertThat(Claims.of("Marlo Quist, who, Dana Orvik says, owns Kessa Mining, paid Colin Marsh."))
        .containsExactlyInAnyOrder(
            "reported by Dana Orvik: Marlo Quist owns Kessa Mining",
            "asserted by author: Marlo Quist pays Colin Marsh");
    assertThat(
            Claims.of(
                "Colin Marsh pays Marlo Quist, who, Orlan Bank's spokeswoman, Dana Orvik, alleges, is"
                    + " a front for Kessa Mining."))
        .contains(
            "asserted by author: Colin Marsh pays Marlo Quist",
            "alleged by Dana Orvik: Marlo Quist represents Kessa Mining");
  }
}
