package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trasluz.statement.Statement;
import trasluz.store.CaseFile;

/// `--without` and `--min-grade` of the commands that answer questions, and `whatif --accept`.
final class LeftOutTest {

  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
  }

  private String id(String kind, int row) {
    try (CaseFile file = CaseFile.open(sample.folder())) {
      return file.statements(java.util.Set.of(kind)).get(row).id().toString();
    }
  }

  private String holdingOfBoris() {
    return id("interest", 0);
  }

  @Test
  void withoutAHoldingTheAnswerIsAnotherAndSaysWhatItLeavesOut() {
    String without = holdingOfBoris();
    assertThat(sample.ask("exposure", "case:alpha").out()).contains("OFAC blocking: YES");
    assertThat(sample.ask("exposure", "case:alpha", "--without", without.substring(0, 8)).out())
        .contains("OFAC blocking: MAYBE_UNKNOWN")
        .endsWith(
            "left out: Boris Borisov holds 60 % of Alpha Trading Ltd, asserted · Files of the case ·"
                + " grade 4 · from 2019-01-01 · interests.csv row 2, %s\n"
                    .formatted(without.substring(0, 10)));
  }

  @Test
  void severalStatementsAreLeftOutAtOnceAndEachIsNamedOnce() {
    String ids = id("interest", 0) + "," + id("interest", 1) + "," + id("interest", 0);
    assertThat(sample.ask("exposure", "--all", "--without", ids).out().lines())
        .filteredOn(line -> line.startsWith("left out"))
        .hasSize(2);
  }

  @Test
  void theJsonAnswerNamesWhatIsLeftOut() {
    Map<String, Object> answer =
        JsonText.object(
            sample.ask("exposure", "case:alpha", "--json", "--without", holdingOfBoris()).out());
    Map<String, Object> leftOut = JsonText.inner(answer, "left_out");
    assertThat(leftOut.get("below_grade")).isNull();
    assertThat(leftOut.get("statements"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .singleElement()
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsEntry("id", holdingOfBoris())
        .containsEntry("text", "Boris Borisov holds 60 % of Alpha Trading Ltd");
    assertThat(
            JsonText.inner(
                JsonText.object(
                    sample.ask("exposure", "case:alpha", "--json", "--min-grade", "4").out()),
                "left_out"))
        .isEqualTo(Map.of("below_grade", 4L, "statements", List.of()));
    assertThat(JsonText.object(sample.ask("exposure", "case:alpha", "--json").out()))
        .doesNotContainKey("left_out");
  }

  @Test
  void timelinesGapsAndDivergencesLeaveItOutToo() {
    String without = holdingOfBoris();
    assertThat(sample.ask("timeline", "case:alpha", "--without", without).out())
        .contains("left out: Boris Borisov holds 60 %")
        .doesNotContain("YES");
    assertThat(sample.ask("gaps", "--without", without).out())
        .contains("left out: Boris Borisov holds 60 %")
        .contains("0 of 0 parties shown");
    assertThat(sample.ask("divestments", "--without", without).out())
        .contains("left out: Boris Borisov holds 60 %");
    assertThat(sample.ask("divergence", "--regime", "ofac,uk", "--without", without).out())
        .contains("left out: Boris Borisov holds 60 %")
        .doesNotContain("Alpha Trading Ltd (case:alpha)");
    assertThat(JsonText.lines(sample.ask("gaps", "--json", "--min-grade", "2").out()))
        .allSatisfy(
            line -> assertThat(JsonText.inner(line, "left_out")).containsEntry("below_grade", 2L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"page.html", "page.txt", "page.json"})
  void aDossierSaysWhatItLeavesOutAndDoesNotCiteIt(String file) {
    String without = holdingOfBoris();
    sample.ask("dossier", "case:alpha", "--without", without, "--out", sample.path(file));
    String written = sample.text(file);
    assertThat(written).contains("NO").doesNotContain("YES");
    assertThat(written.split("Boris Borisov holds 60 % of Alpha Trading Ltd", -1)).hasSize(2);
  }

  @Test
  void aDossierLeavesOutRelationsBelowAGrade() {
    assertThat(sample.ask("dossier", "case:alpha", "--min-grade", "4").out())
        .contains("left out: statements about holdings and listings below grade 4\n")
        .contains("Boris Borisov holds 60 % of Alpha Trading Ltd")
        .doesNotContain("25 % to 55 %");
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "exposure", "dossier"})
  void anUnknownIdIsRefused(String command) {
    sample.refuses(
        "'ffffffffff': begins no statement of this case; give the id that stands at the end of a line"
            + " of evidence.",
        command,
        "case:alpha",
        "--without",
        "ffffffffff");
  }

  @Test
  void anIdThatIsNoneIsRefused() {
    sample.refuses(
        "statement id 'x': an id is 32 hexadecimal digits, of which at least the first 4 must be given;"
            + " copy it from an answer.",
        "exposure",
        "case:alpha",
        "--without",
        "x");
  }

  private String rumour() {
    sample.file(
        "rumour.csv",
        """
        owner,owned,kind,min,max,from,reliability,credibility,hedge
        boris,delta,both,70,70,2019-01-01,E,5,rumoured
        boris,zeta,both,70,70,2019-01-01,E,5,denied
        """);
    sample.run("import", "--as", "interests", "--date", "2020-01-01", sample.path("rumour.csv"));
    try (CaseFile file = CaseFile.open(sample.folder())) {
      return file.statements(java.util.Set.of("interest")).stream()
          .filter(statement -> statement.subject().toString().equals("case:delta"))
          .map(Statement::id)
          .findFirst()
          .orElseThrow()
          .toString();
    }
  }

  @Test
  void aRumourTakenAsConfirmedCatchesForSureAlsoBelowTheGradeAskedFor() {
    String rumour = rumour();
    assertThat(sample.ask("whatif", "--accept", rumour.substring(0, 8)).out())
        .contains("YES           instead of MAYBE          case:delta (case:delta)")
        .contains("1 party with another status");
    assertThat(sample.ask("whatif", "--accept", rumour, "--min-grade", "2").out())
        .contains("left out: statements about holdings and listings below grade 2")
        .contains("YES           instead of NO             case:delta (case:delta)");
    assertThat(sample.ask("exposure", "case:delta").out()).contains("OFAC blocking: MAYBE");
  }

  @Test
  void whatIsDeniedCanNotBeAccepted() {
    rumour();
    String denied = id("interest", 3);
    sample.refuses(
        denied.substring(0, 10)
            + ": is told as denied, so it confirms nothing; ask without it instead, or accept a"
            + " statement that it contradicts.",
        "whatif",
        "--accept",
        denied);
  }

  @Test
  void aProposalOfATextCanBeSupposedBeforeAnybodyDecides() {
    sample.file(
        "report.txt",
        "LIMA, 5 May 2021 — Boris Borisov is rumoured to own 80% of Corvo Shipping.\n");
    String key =
        String.valueOf(
            JsonText.lines(sample.run("review", sample.path("report.txt"), "--json").out())
                .getFirst()
                .get("key"));
    Map<String, String> before = sample.content();
    assertThat(
            sample
                .ask(
                    "whatif",
                    "--accept",
                    key.substring(0, 10),
                    "--texts",
                    sample.path("report.txt"))
                .out())
        .contains("YES           instead of NO             Corvo Shipping (report:");
    assertThat(sample.ask("whatif", "--accept", key.substring(0, 10)).out())
        .contains("YES           instead of NO             Corvo Shipping (report:");
    assertThat(sample.content()).isEqualTo(before);
    assertThat(sample.ask("whatif", "--texts", sample.path("report.txt")).status()).isEqualTo(2);
    sample.refuses(
        "'ffffffffff': begins no statement of this case; give the id that stands at the end of a line"
            + " of evidence.",
        "whatif",
        "--accept",
        "ffffffffff",
        "--texts",
        sample.path("report.txt"));
  }

  @Test
  void aProposalIsSupposedOfWhomAPersonSaidThatItMeans() {
    sample.file(
        "report.txt", "LIMA, 5 May 2021 — Bora Karsin is rumoured to own 80% of Corvo Shipping.\n");
    String key =
        String.valueOf(
            JsonText.lines(sample.run("review", sample.path("report.txt"), "--json").out())
                .getFirst()
                .get("key"));
    assertThat(sample.ask("whatif", "--accept", key).out())
        .contains("0 parties with another status");
    sample.run("review", "--merge", key, "--subject", "case:boris", "--by", "A. Reviewer");
    assertThat(sample.ask("whatif", "--accept", key).out())
        .contains("YES           instead of NO             Corvo Shipping (report:");
  }
}
