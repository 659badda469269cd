package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.store.CaseFile;

/// A text and its copy that make one statement, of which one is taken back.
final class TakenBackCopyTest {
  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void acceptOriginalAndCopy() {
    sample = SmallCase.in(root);
    String told = "Boris Borisov owns 30% of Corvo Shipping, the registrar of Lima told us.\n";
    sample.file("original.txt", "LIMA, 5 May 2021 — " + told);
    sample.file("copy.txt", "Again, from QUITO, 5 May 2021 — " + told);
    for (String text : List.of("original.txt", "copy.txt")) {
      accept(text);
    }
  }

  private String key(String text) {
    Map<String, Object> item =
        JsonText.lines(sample.run("review", sample.path(text), "--all", "--json").out()).getFirst();
    return String.valueOf(item.get("key"));
  }

  private void decide(String... arguments) {
    Run run = sample.run("review", Run.with(List.of("--by", "A. Reviewer"), arguments));
    assertThat(run.status()).as(run.err()).isZero();
  }

  private void accept(String text) {
    decide(
        "--accept", key(text), "--reliability", "C", "--credibility", "3", "--date", "2021-05-05");
  }

  private List<String> cited() {
    try (CaseFile file = CaseFile.open(sample.folder())) {
      assertThat(file.verify().problems()).isEmpty();
      return file.statements(Set.of("interest")).stream()
          .filter(statement -> statement.source().id().equals("report"))
          .map(statement ->
              statement.citation().snapshot().file() + " " + statement.citation().locator())
          .toList();
    }
  }

  @Test
  void theStatementIsCitedFromTheCopyOnceTheOriginalIsTakenBack() {
    assertThat(cited()).containsExactly("original.txt characters 0 to 91");
    decide("--undo", key("original.txt"));
    assertThat(cited()).containsExactly("copy.txt characters 0 to 104");
    assertThat(sample.run("claims", "--all").out()).contains("copy.txt").doesNotContain("original");
  }

  @Test
  void theStatementGoesWithTheLastOfThemAndComesBackWhereItIsAcceptedAgain() {
    decide("--undo", key("original.txt"));
    decide("--undo", key("copy.txt"));
    assertThat(cited()).isEmpty();
    accept("original.txt");
    assertThat(cited()).containsExactly("original.txt characters 0 to 91");
  }

  @Test
  void theListOfTextsSaysWhichIsACopy() {
    assertThat(sample.run("review", "--documents").out())
        .contains("copy.txt, en, a copy of original.txt: ")
        .contains("original.txt, en: ");
  }

  @Test
  void takingTheCopyBackLeavesTheOriginal() {
    decide("--reject", key("copy.txt"), "--because", "misread");
    assertThat(cited()).containsExactly("original.txt characters 0 to 91");
  }
}
