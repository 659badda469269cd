package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `trasluz screen`.
final class ScreenTest {

  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
  }

  @Test
  void aMisspeltNameIsFoundWithItsListingAndTheReason() {
    Run run = sample.run("screen", "Boris Borisof");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith(
            "\"Boris Borisof\": 1 match at or above 0.7, compared with 3 entities of 1 source\n")
        .contains("Boris Borisov (case:boris), Person\n        listed: OFAC UKRAINE-EO13661\n")
        .contains("• Boris Borisov is named Boris Borisov\n")
        .contains("entities.csv row 3");
  }

  @Test
  void jsonGivesTheMatchesWithEvidenceAndTheCopiesLookedAt() {
    Map<String, Object> answer =
        JsonText.object(sample.run("screen", "Boris Borisov", "--json").out());
    assertThat(answer.keySet())
        .containsExactly("query", "threshold", "entities", "checked", "matches", "remarks");
    assertThat(answer).containsEntry("query", "Boris Borisov").containsEntry("entities", 3L);
    Map<String, Object> match = JsonText.list(answer, "matches").getFirst();
    assertThat(match)
        .containsEntry("entity", "case:boris")
        .containsEntry("caption", "Boris Borisov")
        .containsEntry("schema", "Person")
        .containsKeys("score", "matched", "designations", "evidence");
    assertThat(JsonText.list(match, "designations").getFirst())
        .containsEntry("authority", "OFAC")
        .containsEntry("programme", "UKRAINE-EO13661")
        .containsEntry("kind", "block")
        .containsEntry("listed", "2018-04-06");
    assertThat(JsonText.list(answer, "checked"))
        .hasSize(3)
        .allSatisfy(copy -> assertThat(copy).containsKeys("source", "file", "date", "sha256"));
  }

  @Test
  void failOnHitLeavesWithOneOnlyWhereThereIsAMatch() {
    assertThat(sample.run("screen", "Boris Borisov", "--fail-on-hit").status()).isEqualTo(1);
    assertThat(sample.run("screen", "Boris Borisov").status()).isZero();
    assertThat(sample.run("screen", "Xylophon Quartet", "--fail-on-hit").status()).isZero();
  }

  @Test
  void noMatchIsNotCalledAClearance() {
    assertThat(sample.run("screen", "Xylophon Quartet"))
        .isEqualTo(
            new Run(
                0,
                """
                "Xylophon Quartet": no match at or above 0.7, compared with 3 entities of 1 source
                No match says only that no name in these files is that close; a lower --threshold looks wider.
                """,
                ""));
  }

  @Test
  void aNameThatIsNoneIsBadUsage() {
    assertThat(sample.run("screen", "!?..."))
        .isEqualTo(
            Run.badUsage("screen", "a name to screen must have a letter or a digit, got '!?...'"));
    assertThat(sample.run("screen", " "))
        .isEqualTo(Run.badUsage("screen", "name must not be blank"));
    assertThat(sample.run("screen", "x".repeat(10_000)))
        .isEqualTo(Run.badUsage("screen", "name must have at most 2000 characters, got 10000"));
  }

  @Test
  void aListThatTheCaseDoesNotHaveIsNoNoMatch() {
    sample.refuses(
        "'ofac-sdn': is no source of this case; its sources are case.",
        "screen",
        "Boris Borisov",
        "--list",
        "ofac-sdn");
  }

  @Test
  void valuesOutOfRangeAreBadUsage() {
    assertThat(sample.run("screen", "x", "--threshold", "7").err())
        .startsWith("trasluz: threshold must be above 0 and at most 1, got 7.0\n");
    assertThat(sample.run("screen", "x", "--limit", "-1").err())
        .startsWith("trasluz: limit must be within 1..10000, got -1\n");
    assertThat(sample.run("screen", "x", "--schema", "Dragon"))
        .isEqualTo(Run.badUsage("screen", "there is no schema 'Dragon'"));
  }
}
