package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `trasluz read`.
final class ReadTest {

  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
    sample.file(
        "report.txt",
        "Boris Borisov allegedly sold a ship. There is no evidence that Boris Borisov owns it.\n");
  }

  @Test
  void eachSentenceIsShownWithHowItIsTold() {
    assertThat(sample.run("read", sample.path("report.txt")).out())
        .contains(
            "  likely    Boris Borisov = case:boris, listed: UKRAINE-EO13661  [case, 2020-01-01]\n")
        .contains("  (1) alleged, by unnamed: Boris Borisov  «allegedly»\n")
        .contains("  (2) no evidence: Boris Borisov  «no evidence»\n");
  }

  @Test
  void jsonHasTheFieldsOfTheContractAndOffsetsIntoTheText() throws IOException {
    String text = Files.readString(root.resolve("report.txt"));
    Map<String, Object> answer =
        JsonText.object(sample.run("read", sample.path("report.txt"), "--json").out());
    assertThat(answer).containsKeys("mentions", "entities", "claims", "sentences");
    assertThat(answer).containsEntry("mode", "light");
    assertThat(JsonText.list(answer, "mentions"))
        .hasSize(2)
        .allSatisfy(mention -> {
          assertThat(mention).containsKeys("start", "end", "type", "entity");
          int start = Math.toIntExact(JsonText.number(mention, "start"));
          int end = Math.toIntExact(JsonText.number(mention, "end"));
          assertThat(text.substring(start, end)).isEqualTo("Boris Borisov");
        });
    assertThat(JsonText.list(answer, "entities").getFirst())
        .containsEntry("name", "Boris Borisov")
        .containsEntry("type", "Person")
        .containsKeys("id", "aliases", "match");
  }

  @Test
  void eachDocumentSaysHowItWasRead() throws IOException {
    String english = sample.path("report.txt");
    sample.file("informe.txt", "Según el registro, Ana Ruiz es la dueña de la firma Corvo.\n");
    String spanish = sample.path("informe.txt");
    assertThat(sample.run("read", english).out())
        .contains("\nRead in light mode. Names compared with: 1 source.\n");
    assertThat(sample.run("read", english, "--deep").out())
        .contains("\nRead in deep mode: English sentences were parsed, too. Names compared with: ");
    Run without = sample.run("read", spanish, "--deep");
    assertThat(without.out())
        .contains(
            "\nRead in light mode although --deep was given: there is no parser of its language"
                + " (es). Names compared with: ");
    assertThat(without.err())
        .endsWith(
            "\ninforme.txt: Read in light mode although --deep was given: there is no parser of its"
                + " language (es).\n");
    assertThat(modes(english)).isEqualTo(List.of("light", false));
    assertThat(modes(english, "--deep")).isEqualTo(List.of("deep", true));
    assertThat(modes(spanish, "--deep")).isEqualTo(List.of("light", true));
  }

  private List<Object> modes(String... arguments) {
    Run run = sample.run("read", Run.with(List.of("--json"), arguments));
    Map<String, Object> answer = JsonText.object(run.out());
    return List.of(answer.getOrDefault("mode", ""), answer.getOrDefault("deep_asked", ""));
  }

  @Test
  void relativeTimesAreCountedFromTheDayThatIsGiven() throws IOException {
    sample.file("undated.txt", "Ana Ruiz bought Corvo Ltd yesterday.\n");
    String undated = sample.path("undated.txt").toString();
    assertThat(claim(sample.run("read", undated, "--json"))).doesNotContainKey("time");
    Run run = sample.run("read", undated, "--json", "--date", "2024-05-02");
    assertThat(claim(run)).containsEntry("time", "2024-05-01");
    assertThat(JsonText.object(run.out())).containsEntry("stated_date", "2024-05-02");
  }

  @Test
  void theTimeAtWhichTheCopyWasSavedIsTold() throws IOException {
    Files.setLastModifiedTime(
        root.resolve("report.txt"), FileTime.from(Instant.parse("2024-05-02T10:20:30Z")));
    assertThat(JsonText.object(sample.run("read", sample.path("report.txt"), "--json").out()))
        .containsEntry("captured", "2024-05-02T10:20:30Z");
  }

  @Test
  void aTextDatedInTheFutureIsReadAndSaidToBe() {
    sample.file("late.txt", "LIMA, 3 May 2199 — Ana Ruiz owns Corvo Ltd.\n");
    Run run = sample.run("read", sample.path("late.txt").toString(), "--json");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "late.txt is dated 2199-05-03, which is in the future: check the date, or give the day"
                + " with --date.\n");
  }

  private static Map<String, Object> claim(Run run) throws IOException {
    return JsonText.list(JsonText.object(run.out()), "claims").getFirst();
  }

  @Test
  void whatIsPassedOverInAFolderIsNamed() throws IOException {
    Files.createDirectories(root.resolve("texts/more"));
    sample.file("texts/one.txt", "Boris Borisov denies it.\n");
    for (String other : List.of("a.doc", "b.odt", "c.png", "d", "e", ".hidden", "x.claims.json")) {
      sample.file("texts/" + other, "?");
    }
    Run run = sample.run("read", sample.path("texts"));
    assertThat(run.err())
        .isEqualTo("passed over, as no text that is read: a.doc, b.odt, c.png, d, e and 1 more\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void aFolderGivesOneFileForEachText() throws IOException {
    Files.createDirectory(root.resolve("texts"));
    sample.file("texts/one.txt", "Boris Borisov denies it.\n");
    sample.file("texts/two.txt", "Nobody is named here.\n");
    Run run = sample.run("read", sample.path("texts"), "--out", sample.path("found"));
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(root.resolve("found").toFile().list())
        .containsExactlyInAnyOrder("one.claims.json", "two.claims.json");
    assertThat(JsonText.object(Files.readString(root.resolve("found/one.claims.json"))))
        .containsEntry("document", "one.txt");
  }

  @Test
  void whatIsNoTextIsRefused() throws IOException {
    sample.refuses(
        "ROOT/empty.txt: there is no text in it; give a file with text.",
        "read",
        sample.file("empty.txt", "").toString());
    sample.refuses(
        "ROOT/binary.txt: it is a binary file, not a text; convert it to plain text first.",
        "read",
        sample.bytes("binary.txt", new byte[] {'a', 0, 'b'}).toString());
    sample.refuses(
        "ROOT/missing.txt: there is no such file; check the path.",
        "read",
        sample.path("missing.txt"));
    Files.createDirectory(root.resolve("none"));
    sample.refuses(
        "ROOT/none: holds no text that is read (.txt, .html, .htm, .pdf, .docx, .eml, .rss, .atom,"
            + " .xml); name a text, or put texts into the folder.",
        "read",
        sample.path("none"));
  }
}
