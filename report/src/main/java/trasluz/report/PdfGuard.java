package trasluz.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.tika.exception.TikaException;

/// Goes through a PDF without keeping anything, and refuses one that draws more than any page has:
/// a parser would hold every letter of a page in memory, with its place.
final class PdfGuard extends PDFTextStripper {
  private static final int MOST_LETTERS_OF_PAGE = 1_000_000;
  private static final int MOST_OPERATORS = 50_000_000;

  private int letters;
  private int operators;

  private PdfGuard() {}

  /// What is damaged or locked passes, since the parser tells so.
  ///
  /// @throws TikaException where it draws too much
  static void check(byte[] bytes) throws TikaException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      new PdfGuard().writeText(document, Writer.nullWriter());
    } catch (TooMuch e) {
      throw new TikaException("more letters than any page has", e);
    } catch (IOException _) {
      // The parser meets the same.
    }
  }

  private static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    letters = 0;
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      // It would have been passed over where streams are measured.
      if (COSName.IMAGE.equals(streams.next().getCOSObject().getCOSName(COSName.SUBTYPE))) {
        throw new TooMuch();
      }
    }
    super.processPage(page);
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    letters++;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    boolean stopped = Thread.currentThread().isInterrupted();
    if (letters > MOST_LETTERS_OF_PAGE || operators > MOST_OPERATORS || stopped) {
      throw new TooMuch();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    if (string.length > MOST_LETTERS_OF_PAGE) {
      throw new TooMuch();
    }
    super.showText(string);
  }
}
