package trasluz.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Writes the text and HTML parts of a mail into its text, and those of the mails that it forwards;
/// attachments are left closed.
final class TextParts implements EmbeddedDocumentExtractor {
  private static final int LARGEST = 50_000_000;

  /// So many mails may stand within each other.
  private static final int DEEPEST = 5;

  private static final Pattern QUOTED = Pattern.compile("(?m)^>[> ]*+");

  private final ContentHandler handler;
  private final int depth;

  private TextParts(ContentHandler handler, int depth) {
    this.handler = handler;
    this.depth = depth;
  }

  /// In which a document is read: of what stands within it only text, into its own text.
  static ParseContext context(ContentHandler handler) {
    return context(handler, 0);
  }

  private static ParseContext context(ContentHandler handler, int depth) {
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new TextParts(handler, depth));
    context.set(Parser.class, new AutoDetectParser(new TXTParser(), new JSoupParser()));
    return context;
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    boolean attached =
        Optional.ofNullable(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY)).isPresent();
    boolean text =
        type(metadata).isEmpty() || type(metadata).startsWith("text/plain") || isHtml(metadata);
    return isMail(metadata) ? depth < DEEPEST : !attached && text;
  }

  private static boolean isMail(Metadata metadata) {
    return type(metadata).startsWith("message/rfc822");
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
    if (isMail(metadata)) {
      mail(stream);
      return;
    }
    String text = new String(stream.readNBytes(LARGEST), charset(metadata));
    String told = isHtml(metadata) ? PageText.ofPage(text).text() : text;
    write(told);
  }

  private void mail(InputStream stream) throws SAXException, IOException {
    BodyContentHandler body = new BodyContentHandler(LARGEST);
    Metadata head = new Metadata();
    try {
      new RFC822Parser().parse(stream, body, head, context(body, depth + 1));
    } catch (TikaException e) {
      throw new SAXException(e);
    }
    write(underSubject(head, body.toString()));
  }

  private void write(String text) throws SAXException {
    handler.characters(text.toCharArray(), 0, text.length());
  }

  /// A mail's text with its subject on top, and without the marks before each line that it quotes,
  /// which stand in the middle of sentences.
  static String underSubject(Metadata head, String text) {
    String subject = Optional.ofNullable(head.get(TikaCoreProperties.SUBJECT)).orElse("").strip();
    String unmarked = QUOTED.matcher(text.strip()).replaceAll("");
    return subject.isEmpty() ? unmarked : subject + "\n\n" + unmarked;
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
