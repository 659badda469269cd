package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is taken out of pages and feeds.
final class WebPagesTest {
  private static final String TOLD = "Ana Ruiz owns Corvo Ltd, says the register.";

  @TempDir private Path folder = Path.of("");

  private TextDocument read(String name, String text, Charset charset) throws IOException {
    return TextDocument.read(Files.write(folder.resolve(name), text.getBytes(charset)));
  }

  private String text(String body) throws IOException {
    return read("page.html", "<html><body>" + body + "</body></html>", StandardCharsets.UTF_8)
        .text();
  }

  private TextDocument headed(String head) throws IOException {
    String page = "<html><head>" + head + "</head><body><p>" + TOLD + "</p></body></html>";
    return read("page.html", page, StandardCharsets.UTF_8);
  }

  @Test
  void textIsReadInWhateverElementItStands() throws IOException {
    assertThat(text("<h1>Corvo</h1><div>" + TOLD + "</div><h4>More</h4>Nothing <b>else</b>."))
        .isEqualTo("Corvo\n\n" + TOLD + "\n\nMore\n\nNothing else.");
  }

  @Test
  void twoLineBreaksPartParagraphsAndOneDoesNot() throws IOException {
    assertThat(text("<div>Ana<br>Ruiz.<br><br>" + TOLD + "<br>\n <br/>End.</div>"))
        .isEqualTo("Ana Ruiz.\n\n" + TOLD + "\n\nEnd.");
  }

  @Test
  void aRowOfATableIsOneLine() throws IOException {
    assertThat(
            text(
                "<table><tr><th>Holder</th><th>Share</th></tr>\n<tr><td><a href='x'>Ana Ruiz</a> </td>"
                    + "<td>60 %</td><td>2020</td></tr></table>"))
        .isEqualTo("Holder: Share\n\nAna Ruiz: 60 %, 2020");
  }

  @Test
  void shortItemsOfAListAreRead() throws IOException {
    assertThat(text("<ul><li>Owner: Ana Ruiz</li><li><a href='x'>News</a></li></ul>"))
        .isEqualTo("Owner: Ana Ruiz");
  }

  @Test
  void theHeadlineMayBeALink() throws IOException {
    assertThat(text("<h1><a href='x'>Corvo sold</a></h1><p>" + TOLD + "</p>"))
        .isEqualTo("Corvo sold\n\n" + TOLD);
  }

  @Test
  void whatReadersCommentAndNoticesAboutCookiesAreNoPartOfTheArticle() throws IOException {
    assertThat(
            text(
                "<div id='cookie-banner'><p>We share data with Orvik Ltd.</p></div><main><h1>Corvo</h1><p>"
                    + TOLD
                    + "</p><section class='post-comments'><article><p>Ana Ruiz owns it all!</p></article>"
                    + "</section><div class='newsletter'>Subscribe to Orvik.</div></main>"))
        .isEqualTo("Corvo\n\n" + TOLD);
  }

  @Test
  void aPartThatHoldsTheHeadlineIsReadWhateverItIsCalled() throws IOException {
    assertThat(text("<div class='has-sidebar comments'><h1>Corvo</h1><p>" + TOLD + "</p></div>"))
        .isEqualTo("Corvo\n\n" + TOLD);
  }

  @Test
  void ofSeveralArticlesTheLongOneIsReadAndOfEqualOnesAll() throws IOException {
    String teaser = "<article><p>Rain in the north, sun elsewhere.</p></article>";
    assertThat(text(teaser + "<article><p>" + TOLD.repeat(3) + "</p></article>"))
        .isEqualTo(TOLD.repeat(3));
    assertThat(text(teaser + teaser + teaser).split("\n\n")).hasSize(3);
  }

  @Test
  void theDayOfAPageIsTheOneOnWhichItSaysToBePublished() throws IOException {
    assertThat(
            headed("<meta property='article:published_time' content='2024-05-03T23:10:00-04:00'>")
                .stated())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2024-05-03"));
    assertThat(
            headed("<script type='application/ld+json'>{\"datePublished\":\"2024-05-02\"}</script>")
                .stated())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2024-05-02"));
    assertThat(
            headed(
                    "<script type='application/ld+json'>[{\"datePublished\":\"2024-05-02\"},"
                        + "{\"datePublished\":\"2024-05-01\"}]</script>")
                .stated())
        .isEmpty();
    assertThat(headed("<meta name='date' content='2024-13-45'>").stated()).isEmpty();
  }

  @Test
  void aPageBehindAComment() throws IOException {
    TextDocument page =
        read("saved", "<!-- saved -->\n<!-- by me --> <html><p>" + TOLD, StandardCharsets.UTF_8);
    assertThat(page.format()).isEqualTo(DocumentFormat.HTML);
    assertThat(page.text()).isEqualTo(TOLD);
  }

  @Test
  void aFeedInUtf16IsRead() throws IOException {
    TextDocument feed =
        read("wide.rss", feed("<title>" + TOLD + "</title>"), StandardCharsets.UTF_16);
    assertThat(feed.text()).isEqualTo(TOLD);
  }

  @Test
  void aFeedIsDatedWhereAllItsEntriesAreOfOneDay() throws IOException {
    String third = "<title>A</title><pubDate>Fri, 3 May 2024 08:00:00 GMT</pubDate>";
    String second = "<title>B</title><dc:date>2024-05-02T08:00:00Z</dc:date>";
    assertThat(read("a.rss", feed(third, third), StandardCharsets.UTF_8).stated())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2024-05-03"));
    assertThat(read("b.rss", feed(third, second), StandardCharsets.UTF_8).stated()).isEmpty();
    assertThat(read("c.rss", feed("<title>A</title>"), StandardCharsets.UTF_8).stated()).isEmpty();
  }

  @Test
  void markupStandsInAnEntryEscapedOrAsItIs() throws IOException {
    TextDocument feed =
        read(
            "x.atom",
            "<?xml version='1.0'?><feed><entry><content type='xhtml'><div><p>One.</p><p>Two.</p></div>"
                + "</content></entry><entry><content type='html'>&lt;p&gt;Three.&lt;/p&gt;</content>"
                + "</entry></feed>",
            StandardCharsets.UTF_8);
    assertThat(feed.text()).isEqualTo("One.\n\nTwo.\n\nThree.");
  }

  @Test
  void entriesWithinEntriesTakeNoLongerThanOthers() throws IOException {
    String deep = "<rss><channel>" + "<item>".repeat(50_000) + "<title>" + TOLD + "</title>";
    assertThat(read("deep.rss", deep, StandardCharsets.UTF_8).text()).isEqualTo(TOLD);
  }

  private static String feed(String... entries) {
    return "<?xml version='1.0'?><rss><channel><title>News</title><item>"
        + String.join("</item><item>", entries)
        + "</item></channel></rss>";
  }
}
