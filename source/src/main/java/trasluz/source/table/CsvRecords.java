package trasluz.source.table;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Splits text into records of cells by RFC 4180, one record at a time.
///
/// Two freedoms are taken: a quote inside an unquoted cell is that character, and lines may end in
/// any of the usual ways. A record whose quotes don't match is broken, and reading goes on with the
/// line after the one it began in, so that one forgotten quote costs one row.
final class CsvRecords {

  /// The most characters one record may have.
  static final int MAX_RECORD = 200_000;

  /// A record, with the line it begins in, counted from 1.
  sealed interface CsvRecord {
    long line();
  }

  /// Cells as they stand, blanks included, quotes removed.
  record Cells(long line, List<String> values) implements CsvRecord {
    boolean areBlank() {
      return values.stream().allMatch(String::isBlank);
    }
  }

  /// Text that is no record.
  record Broken(long line, String reason) implements CsvRecord {}

  private final BufferedReader in;
  private final LastCharacter text;
  private final Deque<String> pushedBack = new ArrayDeque<>();

  /// The current record's first line.
  private String first = "";

  /// Lines of the current record after its first.
  private final List<String> continuation = new ArrayList<>();

  private long line;

  CsvRecords(Reader in) {
    this.text = new LastCharacter(in);
    this.in = new BufferedReader(text);
  }

  /// The next record; empty at the end of the text.
  Optional<CsvRecord> next() throws IOException {
    continuation.clear();
    Optional<String> begun = nextLine();
    if (begun.isEmpty()) {
      return Optional.empty();
    }
    first = begun.get();
    long start = line;
    Scan scan = new Scan();
    scan.line(first);
    while (scan.isOpen()) {
      Optional<String> more = scan.length() > MAX_RECORD ? Optional.empty() : nextLine();
      if (more.isEmpty()) {
        break;
      }
      continuation.add(more.get());
      scan.line(more.get());
    }
    Optional<String> fault = scan.fault();
    if (fault.isPresent()) {
      resumeAfterFirstLine();
      return Optional.of(new Broken(start, fault.get()));
    }
    return Optional.of(new Cells(start, scan.cells()));
  }

  /// The current record as it stands in the text, lines joined by a line feed. Of a broken one, and
  /// after [#resumeAfterFirstLine], that is its first line.
  String text() {
    return continuation.isEmpty() ? first : first + '\n' + String.join("\n", continuation);
  }

  /// Whether the text stops within the line of the current record: no line break follows it, as
  /// where a download was cut.
  boolean endsWithoutLineBreak() throws IOException {
    if (hasSeveralLines() || !pushedBack.isEmpty()) {
      return false;
    }
    in.mark(1);
    boolean atEnd = in.read() < 0;
    if (!atEnd) {
      in.reset();
    }
    return atEnd && text.last != '\n' && text.last != '\r';
  }

  /// Whether the current record goes over several lines.
  boolean hasSeveralLines() {
    return !continuation.isEmpty();
  }

  /// Takes the current record's first line for the whole of it and reads its other lines anew.
  void resumeAfterFirstLine() {
    for (String again : continuation.reversed()) {
      pushedBack.push(again);
      line--;
    }
    continuation.clear();
  }

  private Optional<String> nextLine() throws IOException {
    String next = pushedBack.isEmpty() ? in.readLine() : pushedBack.pop();
    line += next == null ? 0 : 1;
    return Optional.ofNullable(next);
  }

  /// The cells of one record, gathered line by line.
  private static final class Scan {
    private enum State {
      START_OF_CELL,
      PLAIN,
      QUOTED,
      /// After a quote in a quoted cell, which ends the cell or is doubled.
      QUOTE,
      STRAY
    }

    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private State state = State.START_OF_CELL;
    private int length;

    void line(String text) {
      if (state == State.QUOTED) {
        cell.append('\n');
      }
      length += text.length() + 1;
      for (int i = 0; i < text.length() && state != State.STRAY; i++) {
        take(text.charAt(i));
      }
      if (state != State.QUOTED) {
        endCell();
      }
    }

    private void take(char c) {
      switch (state) {
        case START_OF_CELL, PLAIN -> {
          if (c == ',') {
            endCell();
            state = State.START_OF_CELL;
          } else if (c == '"' && state == State.START_OF_CELL) {
            state = State.QUOTED;
          } else {
            cell.append(c);
            state = State.PLAIN;
          }
        }
        case QUOTED -> {
          if (c == '"') {
            state = State.QUOTE;
          } else {
            cell.append(c);
          }
        }
        case QUOTE -> {
          if (c == '"') {
            cell.append(c);
            state = State.QUOTED;
          } else if (c == ',') {
            endCell();
            state = State.START_OF_CELL;
          } else {
            state = State.STRAY;
          }
        }
        case STRAY -> throw new IllegalStateException("nothing is read after a fault");
      }
    }

    private void endCell() {
      cells.add(cell.toString());
      cell.setLength(0);
    }

    /// A quoted cell has begun and not ended.
    boolean isOpen() {
      return state == State.QUOTED;
    }

    int length() {
      return length;
    }

    Optional<String> fault() {
      if (state == State.STRAY) {
        return Optional.of("text follows a closing quote; write a quote inside a cell twice");
      }
      if (length > MAX_RECORD) {
        return Optional.of("the row has more than %,d characters".formatted(MAX_RECORD));
      }
      return isOpen() ? Optional.of("a quoted cell has no closing quote") : Optional.empty();
    }

    List<String> cells() {
      return List.copyOf(cells);
    }
  }

  /// Remembers the last character that was read, which at the end of the text is the text's last.
  private static final class LastCharacter extends FilterReader {
    private char last = '\n';

    LastCharacter(Reader in) {
      super(in);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (read > 0) {
        last = buffer[offset + read - 1];
      }
      return read;
    }
  }
}
