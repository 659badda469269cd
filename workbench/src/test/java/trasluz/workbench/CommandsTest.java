package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What all commands have in common: help, versions, `--json`, `--out`, and case files that are
/// none.
final class CommandsTest {

  @TempDir private Path root;

  static List<List<String>> questions() {
    return List.of(
        List.of("screen", "Boris Borisov"),
        List.of("exposure", "case:gamma", "--as-of", "2024-01-01"),
        List.of("exposure", "case:gamma", "--check"),
        List.of("exposure", "--all", "--as-of", "2024-01-01"),
        List.of("read", "TEXT"),
        List.of("dossier", "case:gamma", "--as-of", "2024-01-01"),
        List.of("verify"));
  }

  private Run ask(SmallCase sample, List<String> question, String... more) {
    List<String> arguments = new ArrayList<>(question.subList(1, question.size()));
    arguments.replaceAll(text -> text.equals("TEXT") ? sample.path("report.txt") : text);
    arguments.addAll(List.of(more));
    return sample.run(question.getFirst(), arguments);
  }

  private SmallCase sample() {
    SmallCase sample = SmallCase.in(root);
    sample.file("report.txt", "Boris Borisov allegedly sold a ship.\n");
    return sample;
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyCommandAnswersInJson(List<String> question) {
    Run run = ask(sample(), question, "--json");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(JsonText.lines(run.out())).isNotEmpty().allSatisfy(o -> assertThat(o).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theAnswerInAFileIsTheAnswerOnStandardOutput(List<String> question) throws IOException {
    SmallCase sample = sample();
    Path file = root.resolve("answer.txt");
    for (String form : List.of("", "--json")) {
      String[] more = form.isEmpty() ? new String[0] : new String[] {form};
      String printed = ask(sample, question, more).out();
      List<String> toFile = new ArrayList<>(List.of(more));
      toFile.addAll(List.of("--out", file.toString()));
      Run run = ask(sample, question, toFile.toArray(String[]::new));
      assertThat(run).isEqualTo(new Run(0, "", ""));
      assertThat(sample.named(Files.readString(file))).isEqualTo(printed).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void anAnswerIsTheSameEveryTime(List<String> question) {
    SmallCase sample = sample();
    assertThat(ask(sample, question)).isEqualTo(ask(sample, question));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aMissingFolderForTheAnswerIsTold(List<String> question) {
    SmallCase sample = sample();
    Map<String, String> before = sample.content();
    Run run = ask(sample, question, "--out", sample.path("nowhere/x.txt"));
    assertThat(run)
        .isEqualTo(
            new Run(
                3,
                "",
                "trasluz: ROOT/nowhere/x.txt: can't be written (there is no folder ROOT/nowhere);"
                    + " choose another place with --out, or check that the folder exists and has"
                    + " room.\n"));
    assertThat(sample.content()).isEqualTo(before);
    assertThat(root.resolve("nowhere")).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void garbageAndAnEmptyFileAreNoCase(List<String> question) {
    SmallCase sample = sample();
    for (String content : List.of("", "id,name\n".repeat(500))) {
      sample.file("case/case.sqlite", content);
      Run run = ask(sample, question);
      assertThat(run.status()).isEqualTo(3);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo(
              content.isEmpty()
                  ? "trasluz: ROOT/case/case.sqlite: there is no case here; import something first, or"
                      + " name the folder of a case with --case.\n"
                  : "trasluz: ROOT/case/case.sqlite: this is not a case file, or it is damaged; choose"
                      + " another folder with --case, or bring the file back from a backup.\n");
      assertThat(root.resolve("case/case.sqlite")).hasContent(content);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "import",
        "screen",
        "compare",
        "judge",
        "exposure",
        "read",
        "dossier",
        "verify"
      })
  void theHelpOfEveryCommandHasExamples(String command) {
    Run help = Run.of(command, "--help");
    assertThat(help.status()).isZero();
    assertThat(help.out())
        .startsWith("Usage: trasluz " + command)
        .contains("\nExamples:\n  trasluz " + command);
    assertThat(Run.of(command, "--version")).isEqualTo(new Run(0, "trasluz 0.1.0\n", ""));
  }

  @Test
  void withoutACommandTheHelpIsPrinted() {
    assertThat(Run.of()).isEqualTo(Run.of("--help"));
    assertThat(Run.of().out())
        .contains("\nExamples:\n  trasluz demo")
        .contains("Exit status: 0 done");
    assertThat(Run.of("--version")).isEqualTo(new Run(0, "trasluz 0.1.0\n", ""));
  }

  @Test
  void anUnknownCommandIsBadUsage() {
    assertThat(Run.of("expose"))
        .isEqualTo(Run.badUsage("", "Unmatched argument at index 0: 'expose'"));
  }

  @Test
  void aDayThatIsNoneIsBadUsageInPlainWords() {
    Run run = sample().run("exposure", "case:gamma", "--as-of", "2024-02-30");
    assertThat(run)
        .isEqualTo(
            Run.badUsage(
                "exposure",
                "Invalid value for option '--as-of': '2024-02-30' is no day of the calendar written like 2022-02-25"));
  }

  @Test
  void aFullDiskIsToldAndTheDeviceStaysOne() throws IOException {
    Path full = Path.of("/dev/full");
    org.junit.jupiter.api.Assumptions.assumeTrue(
        Files.exists(full) && !Files.isRegularFile(full), "skipped: there is no /dev/full here");
    // Through a link, so that a defect could replace the link at most.
    Path link = Files.createSymbolicLink(root.resolve("full"), full);
    SmallCase sample = sample();
    sample.refuses(
        "ROOT/full: can't be written (the disk may be full); choose another place with --out, or check"
            + " that the folder exists and has room.",
        "verify",
        "--out",
        link.toString());
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.isRegularFile(full)).isFalse();
  }

  @Test
  void aCaseOfANewerVersionIsLeftAlone() throws Exception {
    SmallCase sample = sample();
    try (var database =
            java.sql.DriverManager.getConnection(
                "jdbc:sqlite:" + root.resolve("case/case.sqlite"));
        var sql = database.createStatement()) {
      sql.execute("update trasluz_schema set version = '7'");
    }
    for (List<String> question :
        List.of(List.of("verify"), List.of("import", sample.path("entities.csv")))) {
      sample.refuses(
          "ROOT/case/case.sqlite: made by a newer Trasluz (schema 7, this one knows 6); update Trasluz"
              + " or use another --case.",
          question.getFirst(),
          question.subList(1, question.size()).toArray(String[]::new));
    }
  }
}
