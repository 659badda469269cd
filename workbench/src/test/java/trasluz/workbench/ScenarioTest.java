package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs every folder of `scenarios/` through the front door and compares the whole dossier.
///
/// `-Dscenario=B02` runs the folders whose names start so; `-Daccept` rewrites the expected
/// dossiers, to be read in the difference. Every answer must also pass the evidence check: the
/// cited statements alone give the same answer, and dropping a needed one breaks it.
final class ScenarioTest {

  /// Rows of a scenario count as said on this day unless they say otherwise.
  private static final String SAID_ON = "2010-01-01";

  @TempDir Path folder;

  static List<String> scenarios() throws IOException {
    String wanted = System.getProperty("scenario", "");
    try (Stream<Path> folders = Files.list(Repository.folder("scenarios"))) {
      return folders
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .filter(name -> name.startsWith(wanted))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("scenarios")
  void theDossierIsTheExpectedOne(String name) throws IOException {
    Path scenario = Repository.folder("scenarios").resolve(name);
    Path caseFolder = folder.resolve("case");
    List<String> load = new ArrayList<>(List.of("import", "--case", caseFolder.toString()));
    load.addAll(List.of("--date", SAID_ON));
    try (Stream<Path> files = Files.list(scenario)) {
      files
          .filter(file -> file.toString().endsWith(".csv"))
          .sorted()
          .map(Path::toString)
          .forEach(load::add);
    }
    Run imported = Run.of(load);
    assertThat(imported.status()).as(imported.err()).isZero();

    StringBuilder dossiers = new StringBuilder();
    for (Map<String, String> question : questions(scenario.resolve("question.txt"))) {
      List<String> dates =
          List.of(
              "--case", caseFolder.toString(),
              "--regime", question.getOrDefault("regime", "ofac"),
              "--as-of", question.getOrDefault("as of", ""),
              "--known-by", question.getOrDefault("known by", ""));
      String entity = question.getOrDefault("exposure of", "");
      Run dossier = Run.of(join(List.of("dossier", entity), dates));
      assertThat(dossier.status()).as(dossier.err()).isZero();
      dossiers
          .append(dossiers.isEmpty() ? "" : "\n" + "=".repeat(72) + "\n\n")
          .append(dossier.out());
      Run checked = Run.of(join(List.of("exposure", entity, "--check"), dates));
      assertThat(checked.status()).as("evidence check: " + checked.out() + checked.err()).isZero();
    }
    compare(scenario.resolve("dossier.expected.txt"), dossiers.toString());
  }

  private static List<String> join(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static void compare(Path expectation, String actual) throws IOException {
    if (System.getProperty("accept") != null) {
      Files.writeString(expectation, actual);
      return;
    }
    if (!Files.exists(expectation)) {
      fail("there is no %s yet: run ./verify -Daccept and read what it wrote", expectation);
    }
    assertThat(actual).isEqualTo(Files.readString(expectation));
  }

  /// Blocks of `key: value` lines, separated by blank lines.
  private static List<Map<String, String>> questions(Path file) throws IOException {
    List<Map<String, String>> questions = new ArrayList<>();
    Map<String, String> question = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      int colon = line.indexOf(':');
      if (line.isBlank()) {
        if (!question.isEmpty()) {
          questions.add(question);
          question = new LinkedHashMap<>();
        }
      } else if (colon > 0) {
        question.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    if (!question.isEmpty()) {
      questions.add(question);
    }
    assertThat(questions).as("questions in " + file).isNotEmpty();
    return questions;
  }
}
