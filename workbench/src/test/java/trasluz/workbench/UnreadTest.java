package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sentence at which Trasluz fails is named wherever the text is shown, and all others are read.
final class UnreadTest {
  private static final String REPORT =
      "Ana Ruiz owns Corvo Ltd. An unparsable Berto Lanza owns Kesa Ltd. Ana Ruiz owns Orlan Ltd.\n";
  private static final String LINE =
      "Sentence 2 could not be read, for a defect of Trasluz: read it yourself, and please report"
          + " it (java.lang.IllegalStateException: no parse at ";

  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
    sample.file("report.txt", REPORT);
  }

  @Test
  void theAnswerNamesItAndTheStatusIsThatOfADefect() {
    Run run = sample.run("read", sample.path("report.txt"), "--deep");
    assertThat(run.status()).isEqualTo(70);
    assertThat(run.err()).contains("\nreport.txt: " + LINE);
    assertThat(run.out())
        .contains(
            LINE, "(1) asserted: Ana Ruiz -[owns]-> Corvo", "(3) asserted: Ana Ruiz -[owns]->")
        .doesNotContain("Lanza -[");
  }

  @Test
  void theJsonHasItsNumber() {
    assertThat(sample.run("read", sample.path("report.txt"), "--deep", "--json").out())
        .contains(
            "\"unread\":[{\"n\":2,\"failure\":\"java.lang.IllegalStateException: no parse at ");
    assertThat(sample.run("read", sample.path("report.txt"), "--json").out())
        .contains("\"unread\":[]");
  }

  @Test
  void thePageShowsItAboveTheClaims() throws IOException {
    Path page = root.resolve("page.html");
    sample.run("read", sample.path("report.txt"), "--deep", "--out", page.toString());
    assertThat(Files.readString(page)).contains("<p class=\"denied defect\">" + LINE);
  }

  @Test
  void theOthersOfAFolderAreRead() throws IOException {
    Path folder = Files.createDirectory(root.resolve("reports"));
    Files.writeString(folder.resolve("a.txt"), REPORT);
    Files.writeString(folder.resolve("b.txt"), "Ana Ruiz owns Corvo Ltd.\n");
    Path out = root.resolve("found");
    Run run = sample.run("read", folder.toString(), "--deep", "--json", "--out", out.toString());
    assertThat(run.status()).isEqualTo(70);
    assertThat(out.resolve("b.claims.json")).exists();
  }

  @Test
  void theReviewSaysThatItsClaimsAreMissing() {
    Run run = sample.run("review", sample.path("report.txt"), "--deep");
    assertThat(run.err()).contains("report.txt: " + LINE);
    assertThat(run.out()).contains("Ana Ruiz owns Corvo Ltd");
  }
}
