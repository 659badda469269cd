package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// An English plural takes up the two of whom the sentence before was told.
final class EnglishPairTest {

  @Test
  void theyMayBeTheTwoOfTheSentenceBefore() {
    for (String pair : List.of("They", "The two", "The pair", "The two men")) {
      assertThat(
              Claims.of("Dana Orvik and Marlo Quist met in Dublin. " + pair + " own Kessa Mining."))
          .containsExactly(
              "asserted by author: Dana Orvik meets Marlo Quist in Dublin",
              "asserted by author: Dana Orvik owns Kessa Mining",
              "asserted by author: Marlo Quist owns Kessa Mining");
    }
  }

  @Test
  void whatTheyDoNotDoIsNegated() {
    assertThat(
            Claims.of(
                "Dana Orvik and Marlo Quist met in Dublin. They do not work for Kessa Mining."))
        .containsExactly(
            "asserted by author: Dana Orvik meets Marlo Quist in Dublin",
            "asserted by author: Dana Orvik not works_for Kessa Mining",
            "asserted by author: Marlo Quist not works_for Kessa Mining");
  }

  @Test
  void oneOrThreeAreNoPair() {
    assertThat(Claims.of("Dana Orvik saw Marlo Quist. They own Kessa Mining.")).isEmpty();
    assertThat(
            Claims.of("Dana Orvik, Ivo Kel and Marlo Quist met in Dublin. They own Kessa Mining."))
        .noneMatch(line -> line.contains("owns"));
  }

  @Test
  void theyMayBeWhatTheTwoBought() {
    assertThat(Claims.of("Dana Orvik and Marlo Quist bought two tugs. They were in Dublin."))
        .noneMatch(line -> line.contains("present_in"));
  }

  @Test
  void whoHasADaughterIsHerFather() {
    assertThat(Claims.of("Peter Quist's daughter, Emma Quist, wept. Her father owns Kessa Mining."))
        .containsExactly(
            "asserted by author: Emma Quist family_of Peter Quist",
            "asserted by author: Peter Quist owns Kessa Mining");
    assertThat(Claims.of("Peter Quist's daughter, Emma Quist, wept. Her mother owns Kessa Mining."))
        .containsExactly(
            "asserted by author: Emma Quist family_of Peter Quist",
            "asserted by author: mother owns Kessa Mining");
  }

  @Test
  void anArticleBeforeAPersonsNameTellsAShip() {
    assertThat(Claims.of("Kessa Mining owns the Mary Orvik."))
        .containsExactly("asserted by author: Kessa Mining owns Mary Orvik");
  }
}
