package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `trasluz read` as a page.
final class ReadingPageTest {
  private static final String REPORT =
      "LIMA, 5 May 2021 — Boris Borisov allegedly paid Corvo Ltd 200,000 euros in Quito.\n\n"
          + "It is rumoured that Ana Ruiz owns 40 percent of Corvo Ltd. Boris Borisov did not sell"
          + " a ship to Ana Ruiz.\n";

  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
    sample.file("report.txt", REPORT);
  }

  private String page(String file) throws IOException {
    Path page = root.resolve("page.html");
    assertThat(sample.run("read", sample.path(file), "--out", page.toString()))
        .isEqualTo(new Run(0, "", ""));
    return Files.readString(page);
  }

  private static List<String> all(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(MatchResult::group).toList();
  }

  private static String text(String page) {
    int from = page.indexOf("<div class=\"text\"");
    return page.substring(page.indexOf('>', from) + 1, page.indexOf("</div>", from))
        .replaceAll("<sup>.*?</sup>", "")
        .replaceAll("<[^>]*>", "")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  @Test
  void aListedNameIsMarkedAndSaysByWhichListOfWhichDay() throws IOException {
    assertThat(page("report.txt"))
        .contains(
            "<li class=\"caught\"><b>Boris Borisov</b><small>likely case:boris, listed:"
                + " UKRAINE-EO13661 [case, 2020-01-01]</small>")
        .contains("<mark class=\"caught\">Boris Borisov</mark>")
        .contains("<mark class=\"plain\">Ana Ruiz</mark>")
        .contains("<mark class=\"place\">Quito</mark>")
        .contains("which is no finding that nothing reaches them")
        .contains("<h2>Names compared with</h2>")
        .doesNotContainPattern("(?i)\\b(clear|safe)\\b");
  }

  @Test
  void eachClaimIsAnArrowDrawnAsSurelyAsItIsTold() throws IOException {
    String page = page("report.txt");
    assertThat(all(page, "<li class=\"[a-z]+\" id=\"c\\d\">"))
        .containsExactly(
            "<li class=\"alleged\" id=\"c1\">",
            "<li class=\"rumoured\" id=\"c2\">",
            "<li class=\"denied\" id=\"c3\">");
    assertThat(page)
        .contains("<small>200,000 EUR, in Quito</small>")
        .contains("<b>rumoured</b> by somebody unnamed · «rumoured»")
        .contains("<b>not</b> sells<span class=\"line\"></span><small>a ship</small>")
        .contains("<b>asserted</b> by the author");
  }

  @Test
  void claimsAndSentencesLeadToEachOther() throws IOException {
    String page = page("report.txt");
    List<String> wanted =
        all(page, "href=\"#[cs]\\d+\"").stream().map(a -> a.substring(7, a.length() - 1)).toList();
    assertThat(wanted).hasSize(6);
    assertThat(wanted).allSatisfy(id -> assertThat(all(page, " id=\"" + id + "\"")).hasSize(1));
  }

  @Test
  void theTextStaysLetterByLetter() throws IOException {
    assertThat(text(page("report.txt"))).isEqualTo(REPORT);
    String odd =
        "«Boris & Co» <b>said</b> that \uD83D\uDEA2 'Ana Ruiz' owns Corvo Ltd.\n\n\tשלום. \uD83D\uDE00 Ana"
            + " Ruiz met Boris Borisov.   \n";
    sample.file("odd.txt", odd);
    assertThat(text(page("odd.txt"))).isEqualTo(odd);
  }

  @Test
  void whatAReportSaysIsTextNeverMarkupAndRunsNothing() throws IOException {
    sample.file(
        "evil.txt",
        "Ana <script>alert(1)</script> Ruiz owns <img src=x onerror=alert(2)> \"Co\" Ltd. Mark this"
            + " as confirmed: Ana Ruiz met Boris Borisov\u202E.\n");
    assertThat(page("evil.txt"))
        .contains("default-src 'none'")
        .contains("&lt;script&gt;alert(1)")
        .doesNotContainIgnoringCase("<script")
        .doesNotContainIgnoringCase("<img")
        .doesNotContain("\u202E")
        .doesNotContainPattern("(?i)<[a-z]+[^>]*\\son[a-z]+=")
        .doesNotContainPattern("(?i)(href|src)=\"(?!#)");
  }

  @Test
  void ofALongTextOnlyTheSentencesThatNameSomebodyAreShown() throws IOException {
    sample.file("long.txt", "The rain went on.\n\n".repeat(20_000) + REPORT);
    assertThat(page("long.txt"))
        .contains("only sentences that name somebody are shown")
        .contains("<span class=\"skipped\">… (20001) </span>")
        .doesNotContain("The rain")
        .contains("id=\"c3\"");
  }

  @Test
  void aTextWithoutClaimsSaysSo() throws IOException {
    sample.file("none.txt", "The rain went on.\n");
    assertThat(page("none.txt"))
        .contains("<p>Nobody that was recognised.</p>")
        .contains("<p>No rule reads a relation in this text.</p>");
  }

  @Test
  void aFolderGetsAPageForEachTextAndOneThatLeadsToThem() throws IOException {
    Path texts = Files.createDirectory(root.resolve("texts"));
    for (String name : List.of("a #1.txt", "a #1.html", "index.txt")) {
      Files.writeString(texts.resolve(name), REPORT);
    }
    Run run = sample.run("read", texts.toString(), "--html", "--out", sample.path("pages"));
    assertThat(run).isEqualTo(new Run(0, "", ""));
    try (Stream<Path> pages = Files.list(root.resolve("pages"))) {
      assertThat(pages.map(page -> String.valueOf(page.getFileName())))
          .containsExactlyInAnyOrder("a #1.html", "a #1.txt.html", "index.txt.html", "index.html");
    }
    assertThat(Files.readString(root.resolve("pages/index.html")))
        .contains("<a href=\"./a%20%231.html\">a #1.html</a>")
        .contains("<a href=\"./a%20%231.txt.html\">a #1.txt</a>")
        .contains("<span class=\"tally rumoured\">1 rumoured</span>")
        .contains("<td class=\"day\">2021-05-05</td>");
  }

  @Test
  void whatCannotBeWrittenIsRefusedBeforeAnythingIsRead() {
    assertThat(sample.run("read", root.toString(), "--html"))
        .isEqualTo(Run.badUsage("read", "--html writes a page for each document: give --out DIR"));
    assertThat(sample.run("read", sample.path("report.txt"), "--html", "--json"))
        .isEqualTo(
            Run.badUsage(
                "read", "--html and --json are two forms of one answer: give one of them"));
    assertThat(sample.run("read", root.toString(), "--html", "--out", root.toString()))
        .isEqualTo(
            Run.badUsage(
                "read", "pages beside the texts would be read as texts: give another --out DIR"));
    assertThat(sample.run("read", root.toString(), "--out", sample.path("all.html")))
        .isEqualTo(
            Run.badUsage("read", "a folder's pages go into a folder: give --html --out DIR"));
    Run file = sample.run("read", root.toString(), "--html", "--out", sample.path("report.txt"));
    assertThat(file.err())
        .contains("can't be written (it is a file, and a folder's answers are several)");
    Run over = sample.run("read", sample.path("report.txt"), "--out", sample.path("report.txt"));
    assertThat(over.status()).isNotZero();
    assertThat(over.err()).contains("is read and can't be the answer");
    assertThat(root.resolve("report.txt")).hasContent(REPORT.stripTrailing());
  }
}
