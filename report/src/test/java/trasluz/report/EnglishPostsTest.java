package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Posts that English tells somebody took, left or had.
final class EnglishPostsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana Orvik took over as chief executive of Tarn Mutual.",
        "Dana Orvik stays on as head of Tarn Mutual.",
        "Speaking as head of Tarn Mutual, Dana Orvik said that the roof leaked.",
        "As chairwoman of Tarn Mutual, Dana Orvik signed the letter.",
        "Tarn Mutual has named Dana Orvik managing director.",
        "Tarn Mutual appointed a new chairwoman, Dana Orvik."
      })
  void whoTakesAPostHasIt(String sentence) {
    assertThat(Claims.of(sentence))
        .containsExactly("asserted by author: Dana Orvik director_of Tarn Mutual");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana Orvik stepped down as chairwoman of Tarn Mutual.",
        "Dana Orvik retired as Tarn Mutual's chairwoman.",
        "Dana Orvik was ousted as director of Tarn Mutual."
      })
  void whoLeavesAPostHasHadIt(String sentence) {
    assertThat(Claims.of(sentence))
        .containsExactly("asserted by author: Dana Orvik director_of Tarn Mutual, ../..");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana Orvik succeeded Marlo Quist as head of Tarn Mutual.",
        "Marlo Quist was replaced by Dana Orvik as chairman of Tarn Mutual.",
        "Dana Orvik replaced Marlo Quist as chief executive of Tarn Mutual."
      })
  void twoHaveThePostOneBehindTheOther(String sentence) {
    assertThat(Claims.of(sentence))
        .containsExactlyInAnyOrder(
            "asserted by author: Dana Orvik director_of Tarn Mutual",
            "asserted by author: Marlo Quist director_of Tarn Mutual");
  }

  @Test
  void thatTheFirstHadItIsTakenForGranted() {
    assertThat(Claims.of("Dana Orvik denied that she had replaced Marlo Quist as head of Tarn."))
        .contains("asserted by author: Marlo Quist director_of Tarn");
    assertThat(Claims.of("Dana Orvik may replace Marlo Quist as chairman of Tarn Mutual."))
        .contains(
            "speculated by author: Dana Orvik director_of Tarn Mutual",
            "asserted by author: Marlo Quist director_of Tarn Mutual");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana Orvik never quit Tarn Mutual.",
        "Dana Orvik never resigned as head of Tarn Mutual.",
        "Tarn Mutual replaced the crane as head of the quay.",
        "As a friend of ships, Dana Orvik signed the letter."
      })
  void whoDoesNotLeaveIsNotSaidToHaveNoPost(String sentence) {
    assertThat(Claims.of(sentence)).isEmpty();
  }

  @Test
  void whoLeavesAFirmForAnotherHasWorkedForBoth() {
    assertThat(Claims.of("Dana Orvik quit Tarn Mutual to work for Orlan Bank."))
        .containsExactly(
            "asserted by author: Dana Orvik works_for Tarn Mutual, ../..",
            "asserted by author: Dana Orvik works_for Orlan Bank");
    assertThat(Claims.of("Dana Orvik left Tarn Mutual to join Orlan Bank."))
        .containsExactly("asserted by author: Dana Orvik works_for Orlan Bank");
  }

  @Test
  void theChairmanLeadsTheFirmThatTheTextIsAbout() {
    String opening = "Tarn Mutual lent Orlan Bank 3 million euros. ";
    assertThat(Claims.of(opening + "The chairman, Marlo Quist, resigned in May."))
        .contains("asserted by author: Marlo Quist director_of Tarn Mutual");
    assertThat(Claims.of(opening + "They will remove the chief executive, Dana Orvik."))
        .contains("asserted by author: Dana Orvik director_of Tarn Mutual");
    assertThat(Claims.of(opening + "The president, Marlo Quist, signed a law."))
        .noneMatch(line -> line.contains("director_of"));
    assertThat(
            Claims.of(
                "Tarn Mutual and Orlan Bank sued each other. The chairman, Marlo Quist, left."))
        .noneMatch(line -> line.contains("director_of"));
  }
}
