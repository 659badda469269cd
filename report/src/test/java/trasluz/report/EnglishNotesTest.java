package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Notes and cables in English, which leave out verbs, articles and what was named before.
final class EnglishNotesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Bank: 60 pct Marlo Quist, 40 pct Dana Orvik.",
        "Orlan Bank (60 pct Marlo Quist, 40 pct Dana Orvik) is small.",
        "Orlan Bank: Marlo Quist 60 pct and Dana Orvik 40 pct."
      })
  void sharesBehindAHeadingAreItsHolders(String sentence) {
    assertThat(Claims.of(sentence))
        .containsExactly(
            "asserted by author: Marlo Quist owns Orlan Bank, 60 %",
            "asserted by author: Dana Orvik owns Orlan Bank, 40 %");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Bank, a small lender. Owned by Marlo Quist.",
        "Orlan Bank: owned by Marlo Quist.",
        "Orlan Bank - owned by Marlo Quist.",
        "Orlan Bank was small. Bank is owned by Marlo Quist.",
        "Orlan Bank was small. Owner is Marlo Quist.",
        "Marlo Quist: owner of Orlan Bank."
      })
  void whatIsNamedBeforeIsNotSaidAgain(String text) {
    assertThat(Claims.of(text)).contains("asserted by author: Marlo Quist owns Orlan Bank");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Bank will meet in May. Marlo Quist holds 31 percent.",
        "Orlan Bank will meet in May. Marlo Quist has a 31 percent stake.",
        "Orlan Bank will meet in May. Marlo Quist owns 31 percent of the shares.",
        "Orlan Bank will meet in May. Founder Marlo Quist still holds 31 percent.",
        "Orlan Bank: founder Marlo Quist still holds 31 percent."
      })
  void aShareIsInTheCompanyOfTheSentenceBefore(String text) {
    assertThat(Claims.of(text)).contains("asserted by author: Marlo Quist owns Orlan Bank, 31 %");
  }

  @Test
  void aShareOfSomethingElseIsNotInIt() {
    assertThat(
            Claims.of("Orlan Bank will meet in May. Marlo Quist holds 31 percent of Kessa Mining."))
        .containsExactly("asserted by author: Marlo Quist owns Kessa Mining, 31 %");
    assertThat(Claims.of("Orlan Bank will meet in May. Marlo Quist paid 31 percent.")).isEmpty();
    assertThat(Claims.of("Orlan Bank will meet in May. Owned by Marlo Quist, Kessa Mining lends."))
        .containsExactly("asserted by author: Marlo Quist owns Kessa Mining");
  }

  @Test
  void anOfficeBetweenABodyAndAPersonPartsTheirNames() {
    assertThat(Claims.of("Orlan Bank CEO Marlo Quist met Dana Orvik."))
        .containsExactly(
            "asserted by author: Marlo Quist meets Dana Orvik",
            "asserted by author: Marlo Quist director_of Orlan Bank");
  }

  @Test
  void aSightingMayStandBeforeAColon() {
    assertThat(Claims.of("Sighted 14 March 2021 at Tartus: two Iranian freighters."))
        .containsExactly(
            "asserted by author: two Iranian freighters present_in in Tartus, 2021-03-14");
    assertThat(Claims.of("Seen in Tartus: Marlo Quist and Dana Orvik."))
        .containsExactly(
            "asserted by author: Marlo Quist present_in in Tartus",
            "asserted by author: Dana Orvik present_in in Tartus");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marlo Quist was seen at the port of Barcelona.",
        "Marlo Quist was seen at Barcelona airport.",
        "Marlo Quist lives in the town of Barcelona."
      })
  void aPortOrAirportIsWhereItsTownIs(String sentence) {
    assertThat(Claims.of(sentence))
        .containsExactly("asserted by author: Marlo Quist present_in in Barcelona");
  }

  @Test
  void aFirmThatIsInATownHasItsSeatThere() {
    assertThat(Claims.of("Orlan Bank is in Riga."))
        .containsExactly("asserted by author: Orlan Bank located_in in Riga");
  }

  @Test
  void aShipMayHaveItsSignWithAStroke() {
    assertThat(Claims.of("M/V Karsa Star belongs to Orlan Lines."))
        .containsExactly("asserted by author: Orlan Lines owns Karsa Star");
  }

  @Test
  void aHeadingOfAFirmLeadsItsLabels() {
    assertThat(Claims.of("Vessel: MV Karsa Star. Owner: Orlan Lines. Operator: Kessa Shipping."))
        .containsExactly(
            "asserted by author: Orlan Lines owns MV Karsa Star",
            "asserted by author: Kessa Shipping operates MV Karsa Star");
  }
}
