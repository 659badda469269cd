package trasluz.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.statement.Reliability;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.store.CaseFile;

/// The outlet that a file names, in answers and in what is accepted.
final class OutletTest {
  private static final String LINE =
      "Outlet, as the file names it: %s; ungraded (F) until a person grades it.";

  @TempDir private Path root;
  private SmallCase sample = new SmallCase(Path.of(""));

  @BeforeEach
  void makeCase() {
    sample = SmallCase.in(root);
    page("page.html", "Daily Herald");
  }

  private void page(String file, String outlet) {
    sample.file(
        file,
        "<html><head><meta property='og:site_name' content='"
            + outlet
            + "'><meta name='date' content='2024-05-03'></head>"
            + "<body><p>Boris Borisov owns 30% of Corvo Shipping.</p></body></html>");
  }

  private List<Map<String, Object>> queue(String file) {
    return JsonText.lines(sample.run("review", sample.path(file), "--json").out());
  }

  private Source accepted(String file, String... more) {
    Run run =
        sample.run(
            "review",
            Run.with(
                List.of(
                    "--accept",
                    String.valueOf(queue(file).getFirst().get("key")),
                    "--by",
                    "A. Reviewer",
                    "--reliability",
                    "C",
                    "--credibility",
                    "3"),
                more));
    assertThat(run.status()).as(run.err()).isZero();
    try (CaseFile caseFile = CaseFile.open(sample.folder())) {
      return caseFile.statements(Set.of("interest")).stream()
          .map(Statement::source)
          .filter(source -> !source.id().equals("case"))
          .reduce((_, last) -> last)
          .orElseThrow();
    }
  }

  @Test
  void answersSayThatTheFileNamesItsOutlet() {
    assertThat(sample.run("read", sample.path("page.html")).out())
        .contains("\n" + LINE.formatted("Daily Herald") + "\nRead in light mode. ");
    assertThat(sample.run("read", sample.path("page.html"), "--json").out())
        .contains(
            "\"outlet\":{\"name\":\"Daily Herald\",\"found_in\":\"file\",\"reliability\":\"F\"}");
    assertThat(sample.run("read", sample.path("page.html"), "--html").out())
        .contains("<p>" + LINE.formatted("Daily Herald") + "</p>");
    assertThat(queue("page.html").getFirst()).containsKey("outlet");
    assertThat(sample.run("review", "--documents").out()).contains("page.html of Daily Herald, en");
    sample.file("bare.txt", "Boris Borisov owns Corvo Shipping.\n");
    assertThat(sample.run("read", sample.path("bare.txt"), "--json").out())
        .contains("\"outlet\":null");
  }

  @Test
  void whatIsAcceptedIsOfTheOutletThatTheFileNamesUnlessAPersonNamesOne() {
    assertThat(accepted("page.html"))
        .isEqualTo(
            new Source("found-daily-herald", "Daily Herald", Source.Kind.PRESS, Reliability.F));
    page("other.html", "Daily Star");
    assertThat(accepted("other.html", "--source", "evening-post").id()).isEqualTo("evening-post");
  }

  @Test
  void anOutletThatAPersonDescribedIsThatOfTheCase() {
    sample.file(
        "sources.csv", "id,title,kind,reliability\ndaily-herald,The Daily Herald,press,B\n");
    importSources("daily-herald");
    assertThat(accepted("page.html"))
        .isEqualTo(
            new Source("daily-herald", "The Daily Herald", Source.Kind.PRESS, Reliability.B));
  }

  /// A case knows the sources of which it has a statement.
  private void importSources(String cited) {
    sample.file("more.csv", "id,schema,name,source\ndelta,Company,Delta Ltd," + cited + "\n");
    Run run =
        sample.run(
            "import", "--date", "2024-01-01", sample.path("sources.csv"), sample.path("more.csv"));
    assertThat(run.status()).as(run.err()).isZero();
  }

  @Test
  void noFileCanCallItselfAList() {
    sample.file("sources.csv", "id,title,kind,reliability\nofac-sdn,OFAC,official_list,A\n");
    importSources("ofac-sdn");
    page("list.html", "OFAC SDN");
    assertThat(accepted("list.html").id()).isEqualTo("found-ofac-sdn");
    page("case.html", "Case");
    assertThat(accepted("case.html").id()).isEqualTo("found-case");
  }

  @Test
  void aHostileNameIsShownAndKeptHarmlessly() {
    page("bad.html", "&lt;b&gt;X&lt;/b&gt;\u001b[2J\u202E" + "y".repeat(5_000));
    assertThat(sample.run("read", sample.path("bad.html")).out())
        .contains("<b>X</b> [2Jyyy")
        .doesNotContain("\u001b", "\u202E", "y".repeat(101));
    assertThat(sample.run("read", sample.path("bad.html"), "--html").out())
        .contains("&lt;b&gt;X&lt;/b&gt; [2Jyyy")
        .doesNotContain("<b>X");
    assertThat(accepted("bad.html").id())
        .hasSizeLessThanOrEqualTo(60)
        .startsWith("found-b-x-b-2jyyy");
    page("han.html", "\u65B0\u805E");
    assertThat(accepted("han.html").title()).isEqualTo("\u65B0\u805E");
  }
}
