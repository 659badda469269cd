package trasluz.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jsoup.Jsoup;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Writes the text and HTML parts of a mail into its text; attachments are left closed.
final class TextParts implements EmbeddedDocumentExtractor {
  private static final int LARGEST = 50_000_000;

  private final ContentHandler handler;

  TextParts(ContentHandler handler) {
    this.handler = handler;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    boolean attached =
        Optional.ofNullable(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY)).isPresent();
    boolean text =
        type(metadata).isEmpty() || type(metadata).startsWith("text/plain") || isHtml(metadata);
    return !attached && text;
  }

  private static String type(Metadata metadata) {
    return Optional.ofNullable(metadata.get(Metadata.CONTENT_TYPE))
        .orElse("")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isHtml(Metadata metadata) {
    return type(metadata).startsWith("text/html");
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler target, Metadata metadata, boolean outputHtml)
      throws SAXException, IOException {
    String text = new String(stream.readNBytes(LARGEST), charset(metadata));
    String told = isHtml(metadata) ? PageText.of(Jsoup.parse(text)) : text;
    handler.characters(told.toCharArray(), 0, told.length());
  }

  private static Charset charset(Metadata metadata) {
    String type = type(metadata);
    int at = type.indexOf("charset=");
    if (at < 0) {
      return StandardCharsets.UTF_8;
    }
    String name = type.substring(at + "charset=".length()).split("[;\\s]", 2)[0].replace("\"", "");
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
