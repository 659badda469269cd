package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How English tells of money that goes from one to another, and who is where.
final class EnglishMoneyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orlan Bank wired Marlo Quist $2 million.",
        "$2 million was wired from Orlan Bank to Marlo Quist.",
        "$2 million reached Marlo Quist from Orlan Bank.",
        "Marlo Quist received $2 million from Orlan Bank.",
        "Marlo Quist had $2 million from Orlan Bank.",
        "Marlo Quist took $2 million from Orlan Bank.",
        "Orlan Bank made four transfers to Marlo Quist totalling $2 million.",
        "Orlan Bank credited Marlo Quist's account with $2 million."
      })
  void aSumThatGoesFromOneToAnotherIsPaid(String sentence) {
    assertThat(Claims.of(sentence))
        .containsExactly("asserted by author: Orlan Bank pays Marlo Quist, 2000000 USD");
  }

  @Test
  void whatIsAdvancedIsLent() {
    assertThat(Claims.of("Orlan Bank advanced Kessa Mining $2 million."))
        .containsExactly("asserted by author: Orlan Bank lends_to Kessa Mining, 2000000 USD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marlo Quist had a letter from Orlan Bank.",
        "Marlo Quist took his time from Monday.",
        "Kessa Mining advanced to the second round.",
        "Orlan Bank sources say little."
      })
  void withoutASumTheseVerbsTellOfNoMoney(String sentence) {
    assertThat(Claims.of(sentence))
        .noneMatch(line -> line.contains(" pays ") || line.contains(" lends_to "));
  }

  @Test
  void aSoleDirectorHoldsNoShares() {
    assertThat(Claims.of("Kessa Mining's sole director is Dana Orvik."))
        .containsExactly("asserted by author: Dana Orvik director_of Kessa Mining");
    assertThat(Claims.of("Kessa Mining's sole owner is Dana Orvik."))
        .containsExactly("asserted by author: Dana Orvik owns Kessa Mining, 100 %");
  }

  @Test
  void thoseWhoSeeAreNotThoseWhoAreThere() {
    assertThat(Claims.of("Two soldiers were seen in Lima by residents."))
        .containsExactly("reported by residents: Two soldiers present_in in Lima");
    assertThat(Claims.of("There were eleven technicians in Lima."))
        .containsExactly("asserted by author: eleven technicians present_in in Lima");
    assertThat(Claims.of("There were no technicians in Lima."))
        .noneMatch(line -> line.contains("technicians present_in"));
  }

  @Test
  void aNumberWithACommaIsOneThing() {
    assertThat(Claims.of("The tanker Orla Grace loaded 30,000 tonnes of naphtha at Lima."))
        .containsExactly(
            "asserted by author: Orla Grace transports (30,000 tonnes of naphtha) in Lima");
  }

  @Test
  void aShipOnCharterIsOperatedByWhoHasIt() {
    assertThat(Claims.of("The tanker Orla Grace is on time charter to Kessa Mining."))
        .containsExactly("asserted by author: Kessa Mining operates Orla Grace");
  }

  @Test
  void whatStandsInBracketsIsToldOfTheNameBefore() {
    assertThat(Claims.of("Kessa Mining (owned by Dana Orvik) sold ore to Orlan Bank."))
        .contains("asserted by author: Dana Orvik owns Kessa Mining");
  }
}
