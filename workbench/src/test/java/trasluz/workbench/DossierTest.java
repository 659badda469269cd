package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `trasluz dossier`.
final class DossierTest {

  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
    sample.file(
        "markup.csv",
        """
        id,schema,name,note
        evil,Company,"<script>alert(1)</script> & ""Co""\",<img src=http://example.com/x onerror=alert(2)>
        """);
    sample.file("markup-interests.csv", "owner,owned,kind,min,max\nalpha,evil,both,75,75\n");
    Run run =
        sample.run(
            "import",
            "--date",
            "2020-01-01",
            sample.path("markup.csv"),
            sample.path("markup-interests.csv"));
    assertThat(run.status()).as(run.err()).isZero();
  }

  private String page(String entity) throws IOException {
    Path file = root.resolve("page.html");
    assertThat(sample.ask("dossier", entity, "--out", file.toString()))
        .isEqualTo(new Run(0, "", ""));
    return Files.readString(file);
  }

  @Test
  void aPageRunsNothingAndFetchesNothing() throws IOException {
    assertThat(page("case:evil"))
        .startsWith("<!doctype html>")
        .endsWith("</html>\n")
        .contains(
            "Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"")
        .doesNotContainIgnoringCase("<script")
        .doesNotContainIgnoringCase("<img")
        .doesNotContainIgnoringCase("<link")
        .doesNotContainIgnoringCase("<iframe")
        .doesNotContainIgnoringCase(" src=\"")
        .doesNotContainIgnoringCase("href=")
        .doesNotContainIgnoringCase("url(http")
        .doesNotContainIgnoringCase("@import")
        .doesNotContainPattern("(?i)<[a-z]+[^>]*\\son[a-z]+=");
  }

  @Test
  void namesAndNotesAreTextNeverMarkup() throws IOException {
    assertThat(page("case:evil"))
        .contains("<h1>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Co&quot;</h1>")
        .contains(
            "<title>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Co&quot; as of 2024-01-01")
        .contains("&lt;img src=http://example.com/x onerror=alert(2)&gt;");
  }

  @Test
  void thePictureShowsWhoStandsAbove() throws IOException {
    String page = page("case:gamma");
    String picture = page.substring(page.indexOf("<svg"), page.indexOf("</svg>"));
    assertThat(picture)
        .contains("Gamma Shipping Co (case:gamma)")
        .contains("Alpha Trading Ltd (case:alpha)")
        .contains("Boris Borisov (case:boris)")
        .contains(">25–55 %<")
        .contains(">60 %<")
        .contains("class=\"party target perhaps\"")
        .contains("class=\"party caught\"");
  }

  @Test
  void thePageSaysWhatTheRulesMakeOfItAndWhatItRestsOn() throws IOException {
    assertThat(page("case:gamma"))
        .contains("<b>MAYBE</b> OFAC blocking")
        .contains("Gamma Shipping Co ← 25 % to 55 % Alpha Trading Ltd ← 60 % Boris Borisov")
        .contains("interests.csv row 3")
        .contains("SHA-256 ")
        .contains("No measure found is not a finding that there is none. Lawyers decide.")
        .doesNotContainPattern("(?i)\\b(clear|safe)\\b");
  }

  private void importAnotherTelling() {
    sample.file(
        "otherwise.csv",
        """
        owner,owned,kind,min,max,hedge
        case:alpha,case:gamma,both,80,80,asserted
        case:boris,case:gamma,shares,10,10,denied
        """);
    Run run =
        sample.run(
            "import", "--source", "gazette", "--date", "2021-05-01", sample.path("otherwise.csv"));
    assertThat(run.status()).as(run.err()).isZero();
  }

  @Test
  void whoSaysOtherwiseHasAPlaceOfItsOwn() throws IOException {
    assertThat(page("case:gamma")).doesNotContain("Who says otherwise");
    importAnotherTelling();
    String page = page("case:gamma");
    assertThat(page.substring(page.indexOf("Who says otherwise")))
        .contains("<i>or</i> <b>Alpha Trading Ltd holds 80 % of Gamma Shipping Co</b>")
        .contains("<i>otherwise</i>")
        .contains("gazette");
    assertThat(sample.ask("dossier", "case:gamma").out())
        .contains("\nWho says otherwise\n")
        .contains("    ≠ ");
  }

  @Test
  void whatIsLeftOutContradictsNothing() throws IOException {
    importAnotherTelling();
    assertThat(sample.ask("dossier", "case:gamma", "--known-by", "2021-04-30").out())
        .doesNotContain("Who says otherwise");
  }

  @Test
  void thePageIsTheSameEveryTime() throws IOException {
    assertThat(page("case:gamma")).isEqualTo(page("case:gamma"));
  }

  @Test
  void theNameOfTheFileDecidesTheForm() throws IOException {
    sample.ask("dossier", "case:gamma", "--out", sample.path("x.json"));
    Map<String, Object> json = JsonText.object(Files.readString(root.resolve("x.json")));
    assertThat(json).isNotEmpty();
    sample.ask("dossier", "case:gamma", "--out", sample.path("x.txt"));
    assertThat(sample.ask("dossier", "case:gamma").out())
        .isEqualTo(Files.readString(root.resolve("x.txt")));
  }

  @Test
  void anUnknownEntityWritesNoPage() {
    sample.refuses(
        "'Xylophon Quartet': is no entity of this case; import a file that names it, or look for it"
            + " with 'trasluz screen'.",
        "dossier",
        "Xylophon Quartet",
        "--out",
        sample.path("none.html"));
    assertThat(root.resolve("none.html")).doesNotExist();
  }
}
