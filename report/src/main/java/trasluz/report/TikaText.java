package trasluz.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import trasluz.statement.InputException;

/// Takes the text out of PDF, Office and mail files with Apache Tika, within bounds of size and
/// time.
///
/// Tika's guard refuses what unpacks to far more than it holds. Macros, attachments, pictures and
/// embedded files are not opened.
final class TikaText {
  static final int MOST_CHARACTERS = 20_000_000;
  private static final long MOST_UNPACKED = 100_000_000;
  private static final int PICTURES_WEIGH_LESS = 10;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private TikaText() {}

  /// @throws InputException when the file is damaged, locked, too large once unpacked, or takes
  ///   longer than a minute
  static String of(byte[] bytes, DocumentFormat format, String file) {
    Parser parser =
        switch (format) {
          case PDF -> pdf();
          case OFFICE -> office();
          case EMAIL -> new RFC822Parser();
          case TEXT, HTML, FEED ->
              throw new IllegalArgumentException(format + " is read without Tika");
        };
    if (format == DocumentFormat.OFFICE && unpacksTooFar(bytes)) {
      throw unusable(file, "it unpacks to more than 100 MB", "save its text to a file");
    }
    FutureTask<String> task = new FutureTask<>(() -> parse(parser, bytes));
    // A thread of its own, since a parser in an endless loop cannot be stopped otherwise.
    Thread thread = new Thread(task, "document");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw unusable(file, "it takes longer than a minute to read", "save its text to a file");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unusable(file, "reading it was interrupted", "read it again");
    } catch (ExecutionException e) {
      throw failed(file, e);
    }
  }

  /// Whether the parts that have text unpack to more than a reader can hold in memory. What is no
  /// sound archive is told so by the parser.
  private static boolean unpacksTooFar(byte[] bytes) {
    long all = 0;
    byte[] buffer = new byte[65_536];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean picture = entry.getName().toLowerCase(Locale.ROOT).startsWith("word/media/");
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          all += picture ? read / PICTURES_WEIGH_LESS : read;
          if (all > MOST_UNPACKED) {
            return true;
          }
        }
      }
    } catch (IOException | IllegalArgumentException _) {
      return false;
    }
    return false;
  }

  private static InputException failed(String file, ExecutionException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String problem =
        switch (cause) {
          case WriteLimitReachedException _ -> TextDocument.TOO_LONG;
          case ZeroByteFileException _ -> "it is empty";
          case SAXException _, TikaException _, IOException _ ->
              "it is damaged, locked or unpacks to far more than it holds";
          case OutOfMemoryError _, StackOverflowError _ -> "it takes too much memory to read";
          default -> "it can't be read as the document it seems to be";
        };
    return unusable(
        file, problem + " (" + cause.getClass().getSimpleName() + ")", "save its text to a file");
  }

  private static InputException unusable(String file, String problem, String remedy) {
    return new InputException(file, problem, remedy);
  }

  private static OOXMLParser office() {
    OOXMLParser parser = new OOXMLParser();
    parser.setUseSAXDocxExtractor(true);
    return parser;
  }

  private static PDFParser pdf() {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractInlineImages(false);
    config.setSortByPosition(false);
    PDFParser parser = new PDFParser();
    parser.setPDFParserConfig(config);
    return parser;
  }

  private static String parse(Parser parser, byte[] bytes)
      throws IOException, SAXException, TikaException {
    if (parser instanceof PDFParser) {
      PdfStreams.check(bytes);
      PdfGuard.check(bytes);
    }
    BodyContentHandler body = new BodyContentHandler(MOST_CHARACTERS);
    Metadata head = new Metadata();
    try (TikaInputStream stream = TikaInputStream.get(new ByteArrayInputStream(bytes))) {
      SecureContentHandler guarded = new SecureContentHandler(new PageMarks(body), stream);
      try {
        parser.parse(stream, guarded, head, TextParts.context(guarded));
      } catch (SAXException e) {
        guarded.throwIfCauseOf(e);
        throw e;
      }
    }
    return switch (parser) {
      case RFC822Parser _ -> TextParts.underSubject(head, body.toString());
      case PDFParser _ -> PrintedPages.joined(body.toString());
      default -> body.toString();
    };
  }

  /// Marks where a page of a PDF begins.
  private static final class PageMarks extends ContentHandlerDecorator {
    private static final char[] MARK = {PrintedPages.PAGE};

    PageMarks(ContentHandler handler) {
      super(handler);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
        throws SAXException {
      super.startElement(uri, local, name, attributes);
      if ("page".equals(attributes.getValue("class"))) {
        characters(MARK, 0, MARK.length);
      }
    }
  }
}
