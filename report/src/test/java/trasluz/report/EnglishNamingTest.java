package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// English ways of meaning a party of the text, and of naming a body and its seat.
final class EnglishNamingTest {

  @Test
  void aPlaceMayBeJoinedToASeat() {
    assertThat(
            Claims.of("Dublin-based Kessa Leasing bought a yard from London-based Teskil Trading."))
        .containsExactly(
            "asserted by author: Kessa Leasing buys Teskil Trading (a yard)",
            "asserted by author: Kessa Leasing located_in in Dublin",
            "asserted by author: Teskil Trading located_in in London");
  }

  @Test
  void aNounMeansASideOfWhatWasTold() {
    assertThat(Claims.of("Kessa Mining lent Marlo Quist $2 million. The lender met Dana Orvik."))
        .containsExactly(
            "asserted by author: Kessa Mining lends_to Marlo Quist, 2000000 USD",
            "asserted by author: Kessa Mining meets Dana Orvik");
  }

  @Test
  void andMayStandInTheNameOfABody() {
    assertThat(Claims.of("Kessa Mining is licensed by the Securities and Exchange Commission."))
        .containsExactly(
            "asserted by author: Kessa Mining licensed_by Securities and Exchange Commission");
  }

  @Test
  void aCountryMayStandBeforeItsBody() {
    assertThat(
            Claims.of(
                "Kessa Mining is not on the list of the U.S. Office of Foreign Assets Control."))
        .containsExactly(
            "asserted by author: Kessa Mining not designated_by Office of Foreign Assets Control");
  }

  @Test
  void aCleftMayHaveASpeaker() {
    assertThat(
            Claims.of(
                "It was Dana Orvik, two bankers said, who had sold Kessa Mining to Marlo Quist."))
        .containsExactly("reported by two bankers: Dana Orvik sells Marlo Quist (Kessa Mining)");
  }

  @Test
  void anAdverbMayStandBeforeTheBoard() {
    assertThat(Claims.of("Marlo Quist sits, too, on the board of Kessa Mining."))
        .containsExactly("asserted by author: Marlo Quist director_of Kessa Mining");
  }

  @Test
  void twoParticiplesMayOpenASentence() {
    assertThat(
            Claims.of(
                "Registered in Malta in 2014 and run by Marlo Quist, Kessa Mining closed a pit."))
        .containsExactly(
            "asserted by author: Kessa Mining located_in in Malta, 2014",
            "asserted by author: Marlo Quist director_of Kessa Mining");
  }

  @Test
  void aSecondOfficeIsSaidOfTheSame() {
    assertThat(
            Claims.of(
                "Dana Orvik, managing director of Kessa Mining and a director of Orlan Bank, lives in Lima."))
        .containsExactly(
            "asserted by author: Dana Orvik present_in in Lima",
            "asserted by author: Dana Orvik director_of Kessa Mining",
            "asserted by author: Dana Orvik director_of Orlan Bank");
  }

  @Test
  void theNameMayStandInAnAside() {
    assertThat(
            Claims.of(
                "The man they have now, the dealer Marlo Quist, has owned Kessa Mining since 2016."))
        .containsExactly("asserted by author: Marlo Quist owns Kessa Mining, 2016/..");
  }

  @Test
  void anAccountMeansItsHolder() {
    assertThat(
            Claims.of(
                "Kessa Mining wired $2 million to an account held by Dana Orvik at Orlan Bank."))
        .containsExactly("asserted by author: Kessa Mining pays Dana Orvik, 2000000 USD");
  }

  @Test
  void aGivenNameMayLookLikeAMonth() {
    assertThat(Claims.of("The lawmaker Jan Novak paid Martin Quist."))
        .containsExactly("asserted by author: Jan Novak pays Martin Quist");
  }

  @Test
  void whoMeansThePersonBeforeAnApposition() {
    assertThat(
            Claims.of(
                "Marlo Quist, commander of the Desert Brigade, who was sanctioned by the European Union, left."))
        .contains("asserted by author: Marlo Quist designated_by European Union");
  }

  @Test
  void aClauseMayStandBehindAfterOrBefore() {
    assertThat(Claims.of("After Dana Orvik sold Kessa Mining to Marlo Quist, it closed."))
        .containsExactly("asserted by author: Dana Orvik sells Marlo Quist (Kessa Mining)");
    assertThat(Claims.of("Dana Orvik left before Kessa Mining bought Orlan Bank."))
        .containsExactly("asserted by author: Kessa Mining buys Orlan Bank");
  }

  @Test
  void aVerbsFormMayDescribeAnOffice() {
    assertThat(Claims.of("Orlan Bank is chaired by former transport minister Dana Orvik."))
        .contains("asserted by author: Dana Orvik director_of Orlan Bank");
  }

  @Test
  void anAgeOrATitleMayStandInAnApposition() {
    assertThat(Claims.of("Dana Orvik, 54, director of Kessa Mining, left."))
        .containsExactly("asserted by author: Dana Orvik director_of Kessa Mining");
    assertThat(Claims.of("Kessa Mining is a firm. Its chairman, Sir Marlo Quist, left."))
        .containsExactly("asserted by author: Marlo Quist director_of Kessa Mining");
  }

  @Test
  void theOneWhoDecidesIsNamedBehindIs() {
    assertThat(Claims.of("The one who decides everything at Kessa Mining is Dana Orvik."))
        .containsExactly("asserted by author: Dana Orvik controls Kessa Mining");
  }

  @Test
  void aBodyMayStandBeforeAnOfficeAndAPerson() {
    assertThat(Claims.of("The spokeswoman left. FBK Spokeswoman Dana Orvik left."))
        .containsExactly("asserted by author: Dana Orvik works_for FBK");
    assertThat(Claims.of("Marlo Quist, an MP from the Christian Democratic Party, left."))
        .containsExactly("asserted by author: Marlo Quist member_of Christian Democratic Party");
  }

  @Test
  void aGivenNameMayBeAVerb() {
    assertThat(Claims.of("Drew Orvik is a trader and publisher of Kessa Weekly."))
        .containsExactly("asserted by author: Drew Orvik director_of Kessa Weekly");
  }

  @Test
  void whoLeadsADepartmentWorksForTheBody() {
    assertThat(
            Claims.of("Dana Orvik, until 2019 deputy head of procurement at Kessa Mining, left."))
        .containsExactly("asserted by author: Dana Orvik works_for Kessa Mining");
  }
}
