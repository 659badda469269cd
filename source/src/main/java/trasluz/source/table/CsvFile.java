package trasluz.source.table;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import trasluz.source.InputFile;
import trasluz.statement.InputException;

/// Somebody's own table, with any columns: RFC 4180, UTF-8, compressed by gzip or not, one row at a
/// time.
///
/// A row that can't be read costs that row: bytes that are not UTF-8, quotes that don't match and a
/// wrong number of cells make it an [Unreadable], and reading goes on with the next. The syntax of
/// CSV is ASCII, and no byte of another character looks like ASCII in UTF-8, so rows are split as
/// bytes and each is decoded for itself. Blank lines are no rows.
public final class CsvFile implements AutoCloseable {

  /// The longest line, in bytes.
  private static final int MAX_LINE = 4_000_000;

  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  /// A row below the header, with the line it begins in, counted from 1, and its text as it stands
  /// in the file; bytes that are not UTF-8 are written as `\xNN`.
  public sealed interface CsvRow {
    long line();

    String text();
  }

  /// A row with as many cells as the header.
  public record Complete(long line, String text, List<String> cells) implements CsvRow {
    public Complete {
      cells = List.copyOf(cells);
    }
  }

  /// A row that is none, with the reason and what could be made out of it.
  public record Unreadable(long line, String text, List<String> cells, String reason)
      implements CsvRow {
    public Unreadable {
      cells = List.copyOf(cells);
    }
  }

  private final String file;
  private final Reader in;
  private final CsvRecords records;
  private final List<String> header;

  private CsvFile(String file, Reader in) throws IOException {
    this.file = file;
    this.in = in;
    this.records = new CsvRecords(in);
    this.header = readHeader();
  }

  /// Opens a file and reads its header row.
  ///
  /// @param consumed is told how many bytes of the file on disk have been read so far
  /// @throws InputException when there is no such file, or it has no header row
  public static CsvFile open(Path path, LongConsumer consumed) throws IOException {
    String file = path.toString();
    if (Files.isDirectory(path)) {
      throw new InputException(file, "is a folder", "name a CSV file");
    }
    try {
      InputStream bytes =
          new BufferedInputStream(new InputFile(path, false).open(consumed), 1 << 16);
      Reader in = new BoundedLines(new InputStreamReader(bytes, StandardCharsets.ISO_8859_1), file);
      try {
        return new CsvFile(file, in);
      } catch (IOException | RuntimeException e) {
        in.close();
        throw e;
      }
    } catch (NoSuchFileException e) {
      throw new InputException(file, "does not exist", "check the path");
    }
  }

  /// The names of the columns as they stand there, blanks at the ends removed.
  public List<String> header() {
    return header;
  }

  /// The next row; empty at the end of the file.
  public Optional<CsvRow> next() throws IOException {
    for (var next = records.next(); next.isPresent(); next = records.next()) {
      String bytes = records.text();
      if (!bytes.isBlank()) {
        return Optional.of(row(next.get(), bytes));
      }
    }
    return Optional.empty();
  }

  private CsvRow row(CsvRecords.CsvRecord csv, String bytes) {
    return switch (csv) {
      case CsvRecords.Broken broken ->
          new Unreadable(broken.line(), shown(bytes), List.of(), broken.reason());
      case CsvRecords.Cells cells -> {
        Optional<String> text = decode(bytes);
        if (cells.values().size() != header.size()) {
          String reason =
              "the row has %d cells where the header has %d"
                  .formatted(cells.values().size(), header.size());
          List<String> values = cells.values().stream().map(CsvFile::shown).toList();
          if (records.hasSeveralLines()) {
            records.resumeAfterFirstLine();
          }
          yield new Unreadable(cells.line(), shown(records.text()), values, reason);
        }
        if (text.isEmpty()) {
          List<String> values = cells.values().stream().map(CsvFile::shown).toList();
          yield new Unreadable(cells.line(), shown(bytes), values, "the row is not UTF-8");
        }
        List<String> values = new ArrayList<>(cells.values().size());
        for (String cell : cells.values()) {
          values.add(isAscii(cell) ? cell : decode(cell).orElseThrow());
        }
        yield new Complete(cells.line(), text.get(), values);
      }
    };
  }

  private List<String> readHeader() throws IOException {
    for (var next = records.next(); next.isPresent(); next = records.next()) {
      if (records.text().replace(BYTE_ORDER_MARK, "").isBlank()) {
        continue;
      }
      switch (next.get()) {
        case CsvRecords.Broken broken ->
            throw new InputException(
                file,
                broken.line(),
                "the header row can't be read: " + broken.reason(),
                "write column names without quotes");
        case CsvRecords.Cells cells -> {
          return names(cells);
        }
      }
    }
    throw new InputException(
        file,
        "is empty",
        "start it with a row of column names, such as id,name,birth_date,country");
  }

  private List<String> names(CsvRecords.Cells cells) {
    List<String> names = new ArrayList<>();
    for (String bytes : cells.values()) {
      String cell =
          names.isEmpty() && bytes.startsWith(BYTE_ORDER_MARK) ? bytes.substring(3) : bytes;
      names.add(
          decode(cell)
              .filter(name -> name.indexOf('\0') < 0)
              .orElseThrow(() ->
                  new InputException(
                      file,
                      cells.line(),
                      "the header row is not UTF-8",
                      "save or convert the file as UTF-8, for example with iconv -t UTF-8"))
              .strip());
    }
    // A quoted first column behind a byte order mark keeps its quotes.
    if (names.getFirst().matches("\"[^\"]*\"")) {
      names.set(0, names.getFirst().substring(1, names.getFirst().length() - 1).strip());
    }
    return List.copyOf(names);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /// Empty where the bytes are not UTF-8.
  private static Optional<String> decode(String bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /// The text, or where it is none each byte that is not ASCII as `\xNN`.
  private static String shown(String bytes) {
    return decode(bytes)
        .orElseGet(() -> {
          StringBuilder out = new StringBuilder(bytes.length() + 16);
          for (int i = 0; i < bytes.length(); i++) {
            char c = bytes.charAt(i);
            if (c < 0x80) {
              out.append(c);
            } else {
              out.append(String.format(Locale.ROOT, "\\x%02x", (int) c));
            }
          }
          return out.toString();
        });
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /// Refuses a line that no table has before it fills the memory.
  private static final class BoundedLines extends FilterReader {
    private final String file;
    private long line = 1;
    private int column;

    BoundedLines(Reader in, String file) {
      super(in);
      this.file = file;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      for (int i = offset; i < offset + read; i++) {
        column++;
        if (buffer[i] == '\n' || buffer[i] == '\r') {
          line += buffer[i] == '\n' ? 1 : 0;
          column = 0;
        } else if (column > MAX_LINE) {
          throw new InputException(
              file,
              line,
              "the line has more than %,d bytes".formatted(MAX_LINE),
              "check that the file is a table with a line for each row");
        }
      }
      return read;
    }
  }
}
