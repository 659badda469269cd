package trasluz.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.tika.exception.TikaException;

/// Finds out how far the streams of a PDF unpack, before it is loaded: a parser unpacks each into
/// memory whole, fonts and tables of objects too, which may be a thousand times what they hold.
///
/// Streams are found by their keyword and unpacked by the filters that they name, with a bound, and
/// nothing of them is kept. Pictures are left out, since reading text does not unpack them; so is
/// what names its filters elsewhere or is encrypted.
final class PdfStreams {
  /// More than the drawing of any page, and the largest fonts.
  private static final int LARGEST = 32_000_000;

  /// How far before its content the dictionary of a stream is looked for.
  private static final int DICTIONARY = 2_048;

  private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern FILTERS =
      Pattern.compile("/Filter\\s*(\\[[^\\]]{0,500}\\]|/[A-Za-z0-9]+)");
  private static final Pattern UNPACKING =
      Pattern.compile(
          "/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL|ASCII85Decode|A85|ASCIIHexDecode|AHx)(?![A-Za-z0-9])");
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image(?![A-Za-z])");

  private PdfStreams() {}

  /// @throws TikaException where one unpacks to more than any of its kind does
  static void check(byte[] pdf) throws TikaException {
    for (int at = 0; at + KEYWORD.length < pdf.length; at++) {
      if (isKeyword(pdf, at)) {
        int start = Math.max(0, at - DICTIONARY);
        String before = new String(pdf, start, at - start, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        Matcher filters = FILTERS.matcher(dictionary);
        if (filters.find() && !PICTURE.matcher(dictionary).find()) {
          List<String> names =
              UNPACKING.matcher(filters.group(1)).results().map(name -> name.group(1)).toList();
          requireBounded(pdf, content(pdf, at), names);
        }
      }
    }
  }

  /// Not that of `endstream`.
  private static boolean isKeyword(byte[] pdf, int at) {
    for (int i = 0; i < KEYWORD.length; i++) {
      if (pdf[at + i] != KEYWORD[i]) {
        return false;
      }
    }
    int next = pdf[at + KEYWORD.length];
    return (next == '\r' || next == '\n') && (at == 0 || pdf[at - 1] != 'd');
  }

  /// Where it begins, behind the end of the line.
  private static int content(byte[] pdf, int keyword) {
    int at = keyword + KEYWORD.length;
    boolean both = pdf[at] == '\r' && at + 1 < pdf.length && pdf[at + 1] == '\n';
    return at + (both ? 2 : 1);
  }

  private static void requireBounded(byte[] pdf, int from, List<String> filters)
      throws TikaException {
    InputStream packed = new ByteArrayInputStream(pdf, from, pdf.length - from);
    for (int i = 0; i < filters.size(); i++) {
      boolean last = i == filters.size() - 1;
      Bounded unpacked = new Bounded(last);
      try {
        FilterFactory.INSTANCE
            .getFilter(filters.get(i))
            .decode(packed, unpacked, new COSDictionary(), 0);
      } catch (IOException _) {
        // What is damaged is told so by the parser; what was unpacked until then counts.
      }
      if (unpacked.size > LARGEST) {
        throw new TikaException("a stream that unpacks to more than 32 MB");
      }
      packed = new ByteArrayInputStream(unpacked.kept.toByteArray());
    }
  }

  /// Counts, and keeps what a further filter unpacks.
  private static final class Bounded extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final boolean last;
    private int size;

    Bounded(boolean last) {
      this.last = last;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      size += length;
      if (size > LARGEST) {
        throw new IOException("enough");
      }
      if (!last) {
        kept.write(bytes, offset, length);
      }
    }
  }
}
