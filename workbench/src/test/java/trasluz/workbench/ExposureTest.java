package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `trasluz exposure`.
final class ExposureTest {

  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
  }

  @Test
  void everybodyWhoIsCaughtHasOneLineWithTheRoute() {
    assertThat(sample.ask("exposure", "--all").out().lines().filter(line -> line.contains("←")))
        .containsExactly(
            "YES           blocking g2 (ungraded)      Alpha Trading Ltd ← 60 % Boris Borisov [OFAC"
                + " UKRAINE-EO13661]",
            "MAYBE         blocking g2 (ungraded)      Gamma Shipping Co ← 25 % to 55 % Alpha Trading Ltd ←"
                + " 60 % Boris Borisov [OFAC UKRAINE-EO13661]");
  }

  @Test
  void jsonHasTheFieldsOfTheContract() {
    Map<String, Object> answer =
        JsonText.object(sample.ask("exposure", "case:gamma", "--json").out());
    assertThat(answer)
        .containsEntry("entity", "case:gamma")
        .containsEntry("regime", "ofac")
        .containsEntry("as_of", "2024-01-01")
        .containsEntry("known_by", "2024-01-01")
        .containsEntry("rule_version", "ofac-50/2014-08-13")
        .containsEntry("status", "MAYBE")
        .containsEntry("kind", "block")
        .containsEntry("grade", 2L)
        .containsEntry("grade_uncontested", 2L)
        .containsEntry("flags", List.of());
    assertThat(JsonText.inner(answer, "share"))
        .isEqualTo(Map.of("min", 25L, "max", 55L, "min_open", false, "max_open", false));
    assertThat(JsonText.inner(answer, "evidence")).containsKeys("rule", "value", "children");
  }

  @Test
  void allInJsonIsOneObjectALine() {
    assertThat(JsonText.lines(sample.ask("exposure", "--all", "--json").out()))
        .extracting(line -> line.get("entity"))
        .containsExactly("case:alpha", "case:boris", "case:gamma");
  }

  @Test
  void beforeTheListingNobodyIsCaught() {
    Run run =
        sample.run(
            "exposure", "--all", "--json", "--as-of", "2018-01-01", "--known-by", "2018-01-01");
    assertThat(run).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void failOnHitLeavesWithOneUnlessEveryAnswerIsNo() {
    assertThat(sample.ask("exposure", "case:alpha", "--fail-on-hit").status()).isEqualTo(1);
    assertThat(sample.ask("exposure", "case:gamma", "--fail-on-hit").status()).isEqualTo(1);
    assertThat(sample.ask("exposure", "--all", "--fail-on-hit").status()).isEqualTo(1);
    assertThat(sample.ask("exposure", "--all").status()).isZero();
    Run early =
        sample.run(
            "exposure",
            "--all",
            "--fail-on-hit",
            "--as-of",
            "2018-01-01",
            "--known-by",
            "2018-01-01");
    assertThat(early.status()).isZero();
  }

  @Test
  void theEvidenceCanBeReplayed() {
    assertThat(sample.ask("exposure", "case:gamma", "--check"))
        .isEqualTo(
            new Run(
                0,
                "The cited statements alone give the same answer, and each that is cited as needed is"
                    + " needed.\n",
                ""));
    assertThat(sample.ask("exposure", "case:gamma", "--check", "--json").out())
        .isEqualTo(
            "{\"entity\":\"case:gamma\",\"rule_version\":\"ofac-50/2014-08-13\",\"holds\":true,"
                + "\"faults\":[]}\n");
  }

  @Test
  void anUnknownEntityGetsASuggestion() {
    sample.refuses(
        "'Gama Shiping': is no entity of this case; perhaps you mean Gamma Shipping Co (case:gamma).",
        "exposure",
        "Gama Shiping");
    sample.refuses(
        "'Xylophon Quartet': is no entity of this case; import a file that names it, or look for it"
            + " with 'trasluz screen'.",
        "exposure",
        "Xylophon Quartet");
  }

  @Test
  void aNameOfTwoIsAskedForAnId() {
    sample.file("twin.csv", "id,schema,name\nboris2,Person,BORIS BORISOV\n");
    sample.run("import", "--date", "2020-01-01", sample.path("twin.csv"));
    sample.refuses(
        "'Boris Borisov': is the name of 2 entities; name one by its id: case:boris, case:boris2.",
        "exposure",
        "Boris Borisov");
  }

  @Test
  void aNameThatIsNoneIsRefusedInOneSentence() {
    sample.refuses("'...': is no entity of this case; give an id or a name.", "exposure", "...");
    sample.refuses(
        "'': is no entity of this case (name must not be blank); give an id or a name.",
        "exposure",
        "");
    sample.refuses(
        "'%s…': is no entity of this case (name must have at most 2000 characters, got 10000); give an id or a name."
            .formatted("x".repeat(59)),
        "exposure",
        "x".repeat(10_000));
  }

  @Test
  void questionsWithoutAnAnswerAreBadUsage() {
    assertThat(sample.run("exposure").err())
        .isEqualTo(
            "trasluz: name one entity, or give --all for everybody\nSee 'trasluz exposure --help'.\n");
    assertThat(sample.run("exposure", "case:alpha", "--min-grade", "9").err())
        .startsWith("trasluz: --min-grade must be within 1..5, got 9\n");
    assertThat(sample.run("exposure", "case:alpha", "--regime", "mars"))
        .isEqualTo(
            new Run(
                2,
                "",
                """
                trasluz: --regime: there are no rules for 'mars'; there are: ofac, eu, uk, ch
                See 'trasluz exposure --help'.
                """));
  }
}
