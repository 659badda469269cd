package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whom pronouns and common nouns mean.
final class DiscourseTest {

  @Test
  void aPronounMeansTheSubjectBefore() {
    assertThat(Claims.of("Dana Orvik owns Kessa Mining. She also controls Orlan Bank."))
        .containsExactly(
            "asserted by author: Dana Orvik owns Kessa Mining",
            "asserted by author: Dana Orvik controls Orlan Bank");
  }

  @Test
  void ofTwoTheSubjectIsTakenUp() {
    assertThat(Claims.of("Dana Orvik met Ines Halk. Her brother, Petter Quist, owns Orlan Bank."))
        .containsExactly(
            "asserted by author: Dana Orvik meets Ines Halk",
            "asserted by author: Petter Quist owns Orlan Bank",
            "asserted by author: Petter Quist family_of Dana Orvik");
  }

  @Test
  void aPronounThatMayMeanTwoOfItsSentenceMeansNobody() {
    assertThat(
            Claims.of("Dana Orvik told Ines Halk that her brother, Petter Quist, owns Orlan Bank."))
        .containsExactly("reported by Dana Orvik: Petter Quist owns Orlan Bank");
  }

  @Test
  void theSamePronounMeansTheSamePerson() {
    assertThat(
            Claims.of(
                "Marlo Quist resigned. His lawyer, Petter Lund, said that he owns Orlan Bank."))
        .containsExactly(
            "reported by Petter Lund: Marlo Quist owns Orlan Bank",
            "asserted by author: Petter Lund represents Marlo Quist");
  }

  @Test
  void aCommonNounMeansThePartyWithTheWordInItsName() {
    assertThat(Claims.of("Kessa Mining and Orlan Bank closed. The bank paid Dana Orvik."))
        .containsExactly("asserted by author: Orlan Bank pays Dana Orvik");
  }

  @Test
  void somethingWithoutANameIsNotTheCompanyBefore() {
    assertThat(
            Claims.of(
                "Kessa Mining closed. If there is a radar, it was supplied by Orlan Trading."))
        .isEmpty();
  }
}
