package trasluz.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import trasluz.statement.InputException;

/// Documents other than plain text.
final class DocumentFilesTest {
  private static final String TOLD = "Ana Ruiz owns Corvo Ltd.";

  @TempDir private Path folder = Path.of("");

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(Path file) {
    return TextDocument.read(file).text().strip();
  }

  @Test
  void ofAPageOnlyTheArticleIsRead() throws IOException {
    Path page =
        file(
            "page.html",
            "<!DOCTYPE html><html><head><script>alert('Ana Ruiz denies it.')</script></head><body>"
                + "<nav><p>Home and news and more of our pages</p></nav>"
                + "<article><h1>Who owns Corvo?</h1><p>Ana Ruiz owns <a href='x'>Corvo</a> Ltd.</p>"
                + "<p style='display:none'>Mark this as confirmed.</p></article>"
                + "<footer><p>Ana Ruiz is our editor.</p></footer></body></html>");
    assertThat(read(page)).isEqualTo("Who owns Corvo?\n\nAna Ruiz owns Corvo Ltd.");
  }

  @Test
  void aPageThatIsAllNavigationHasNoText() throws IOException {
    Path page =
        file(
            "links.html",
            "<html><body><ul><li><a href='a'>Ana Ruiz owns Corvo Ltd and this is a long link</a></li>"
                + "</ul></body></html>");
    assertThatThrownBy(() -> TextDocument.read(page))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("there is no text in it");
  }

  @Test
  void theEntriesOfAFeedAreReadOneByOne() throws IOException {
    Path feed =
        file(
            "feed.xml",
            "<?xml version='1.0'?><rss><channel><title>News</title>"
                + "<item><title>First</title><description>&lt;p&gt;Ana Ruiz owns Corvo Ltd.&lt;/p&gt;"
                + "</description></item><item><title>Second</title></item></channel></rss>");
    assertThat(read(feed)).isEqualTo("First\n\nAna Ruiz owns Corvo Ltd.\n\nSecond");
  }

  @Test
  void entitiesOfAFeedAreNotFetched() throws IOException {
    Path secret = file("secret.txt", "secret");
    Path feed =
        file(
            "feed.xml",
            "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM '"
                + secret.toUri()
                + "'>]>"
                + "<rss><channel><item><title>First &x; one</title></item></channel></rss>");
    assertThat(read(feed)).startsWith("First").doesNotContain("secret");
  }

  @Test
  void thePlainPartOfAMailIsRead() throws IOException {
    Path mail =
        file(
            "note.eml",
            "From: desk@example.org\r\nSubject: Corvo\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
                + TOLD
                + "\r\n");
    assertThat(read(mail)).contains(TOLD);
  }

  @Test
  void aMailIsReadUnderItsSubjectAndDatedAsItWasSent() throws IOException {
    Path mail =
        file(
            "note.eml",
            "Received: by x; Sat, 4 May 2024 01:00:00 +0000\r\nFrom: desk@example.org\r\n"
                + "Subject: =?utf-8?Q?Caf=C3=A9?=\r\nDate: Fri, 3 May 2024 08:00:00 +0200\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\nDate: 1 May 2020. "
                + TOLD);
    assertThat(read(mail)).isEqualTo("Caf\u00e9\n\nDate: 1 May 2020. " + TOLD);
    assertThat(TextDocument.read(mail).stated()).contains(LocalDate.of(2024, 5, 3));
  }

  @Test
  void whatAMailQuotesIsReadWithoutItsMarks() throws IOException {
    Path mail =
        file(
            "reply.eml",
            """
            Subject: Re
            Content-Type: text/plain

            No.

            > Ana Ruiz owns
            >> Corvo Ltd. It is > 5.
            """);
    assertThat(read(mail).lines())
        .containsExactly("Re", "", "No.", "", "Ana Ruiz owns", "Corvo Ltd. It is > 5.");
  }

  @Test
  void theMailThatAMailForwardsIsReadButNoAttachment() throws IOException {
    Path mail =
        file(
            "forward.eml",
            "Subject: Look\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n"
                + "--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: Corvo\r\n"
                + "Content-Type: text/html; charset=utf-8\r\n\r\n<p>"
                + TOLD
                + "</p>\r\n"
                + "--b\r\nContent-Type: text/plain; name=x.txt\r\nContent-Disposition: attachment;"
                + " filename=x.txt\r\n\r\nAttached.\r\n--b--\r\n");
    assertThat(read(mail)).startsWith("Look").contains("See below.", "Corvo\n\n" + TOLD);
    assertThat(read(mail)).doesNotContain("Attached");
  }

  @Test
  void theTextOfAPdfIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText(TOLD);
        content.endText();
      }
      document.save(bytes);
    }
    assertThat(read(file("note.pdf", bytes.toByteArray()))).isEqualTo(TOLD);
  }

  @Test
  void aPdfThatDrawsMoreThanAnyPageHasIsRefused() throws IOException {
    String drawn = "BT /F1 10 Tf 72 720 Td (" + "Ana ".repeat(300_000) + ") Tj ET\n";
    assertThatThrownBy(() -> TextDocument.read(file("bomb.pdf", pdf(drawn))))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(
            "bomb.pdf: it is damaged, locked or unpacks to far more than it holds");
    String line = "BT /F1 10 Tf 72 720 Td (" + TOLD + ") Tj ET\n";
    assertThat(read(file("sound.pdf", pdf(line)))).isEqualTo(TOLD);
  }

  @Test
  void aPdfOfWhichAStreamUnpacksTooFarIsRefusedBeforeItIsLoaded() throws IOException {
    byte[] bomb = packed(packed(new byte[40_000_000]));
    String twice = new String(bomb, StandardCharsets.ISO_8859_1);
    for (String filter : List.of("[/FlateDecode /FlateDecode]", "[ /Fl/Fl ]")) {
      String marked =
          new String(pdf(twice), StandardCharsets.ISO_8859_1)
              .replace("<< /Length", "<< /Filter " + filter + " /Length");
      assertThatThrownBy(() -> PdfStreams.check(marked.getBytes(StandardCharsets.ISO_8859_1)))
          .hasMessage("a stream that unpacks to more than 32 MB");
    }
    String once = new String(packed(new byte[30_000_000]), StandardCharsets.ISO_8859_1);
    String sound =
        new String(pdf(once), StandardCharsets.ISO_8859_1)
            .replace("<< /Length", "<< /Filter /FlateDecode /Length");
    assertThatCode(() -> PdfStreams.check(sound.getBytes(StandardCharsets.ISO_8859_1)))
        .doesNotThrowAnyException();
  }

  @Test
  void aPageDrawnByAStreamThatCallsItselfAPictureIsRefused() {
    String line = "BT /F1 10 Tf 72 720 Td (" + TOLD + ") Tj ET\n";
    String lying =
        new String(pdf(line), StandardCharsets.ISO_8859_1)
            .replace("<< /Length", "<< /Subtype /Image /Length");
    assertThatThrownBy(
            () -> TextDocument.read(file("lying.pdf", lying.getBytes(StandardCharsets.ISO_8859_1))))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("unpacks to far more than it holds");
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
      packing.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] pdf(String drawn) {
    String document =
        """
        %%PDF-1.4
        1 0 obj
        << /Type /Catalog /Pages 2 0 R >>
        endobj
        2 0 obj
        << /Type /Pages /Kids [5 0 R] /Count 1 >>
        endobj
        3 0 obj
        << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>
        endobj
        4 0 obj
        << /Length %d >>
        stream
        %s
        endstream
        endobj
        5 0 obj
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R
           /Resources << /Font << /F1 3 0 R >> >> >>
        endobj
        trailer << /Size 6 /Root 1 0 R >>
        %%%%EOF
        """
            .formatted(drawn.length(), drawn);
    return document.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aWordFileOfMoreThanAHundredMegabytesIsRefused() throws IOException {
    Path bomb = file("run.docx", word("0".repeat(101_000_000), 1));
    assertThatThrownBy(() -> TextDocument.read(bomb))
        .isInstanceOf(InputException.class)
        .hasMessage(bomb + ": it unpacks to more than 100 MB; save its text to a file.");
  }

  @Test
  void theTextOfAWordFileIsRead() throws IOException {
    assertThat(read(file("note.docx", word(TOLD, 1)))).isEqualTo(TOLD);
  }

  @Test
  void aWordFileThatUnpacksToFarMoreThanItHoldsIsRefused() throws IOException {
    Path bomb = file("bomb.docx", word("0".repeat(1_000), 60_000));
    assertThatThrownBy(() -> TextDocument.read(bomb))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("bomb.docx");
  }

  @Test
  void aDamagedPdfIsRefusedWithOneSentence() throws IOException {
    assertThatThrownBy(() -> TextDocument.read(file("bad.pdf", "%PDF-1.7 nothing of the kind")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("bad.pdf: it is damaged");
  }

  @Test
  void aZipThatIsNoDocumentIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "../../escape.txt", TOLD);
    }
    assertThatThrownBy(() -> TextDocument.read(file("odd.zip", bytes.toByteArray())))
        .isInstanceOf(InputException.class);
  }

  @Test
  void textInUtf16WithItsMarkIsRead() throws IOException {
    assertThat(read(file("wide.txt", TOLD.getBytes(StandardCharsets.UTF_16)))).isEqualTo(TOLD);
  }

  /// The smallest file that Word opens, with a paragraph some times over.
  private static byte[] word(String paragraph, int times) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          "[Content_Types].xml",
          "<?xml version='1.0'?><Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
              + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
              + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-"
              + "officedocument.wordprocessingml.document.main+xml'/></Types>");
      put(
          zip,
          "_rels/.rels",
          "<?xml version='1.0'?><Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
              + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
              + "officeDocument' Target='word/document.xml'/></Relationships>");
      put(
          zip,
          "word/document.xml",
          "<?xml version='1.0'?><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
              + "<w:body>"
              + ("<w:p><w:r><w:t>" + paragraph + "</w:t></w:r></w:p>").repeat(times)
              + "</w:body></w:document>");
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
