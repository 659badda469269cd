package trasluz.source.ofac;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.statement.InputException;

/// The rows of an OFAC CSV file: no header, one line each, text in double quotes, `-0-` where there
/// is no value, and a stray control character 0x1A (an old end-of-file mark) after the last line.
///
/// OFAC's values never hold line breaks, so a row ends where its line ends: a broken quote spoils
/// one row and not the rest of the file.
final class OfacRows {

  /// One well-formed row.
  ///
  /// @param line counted from 1
  /// @param cells as published, without quotes; empty where there is no value
  record Row(long line, List<String> cells) {

    /// The cell without blanks around it.
    String cell(int index) {
      return cells.get(index).strip();
    }

    /// The number of the listed party the row is about, which every file has in its first column.
    String entry() {
      return cell(0);
    }

    /// The refusal of a row whose entry number is none, so that nothing can hang on it.
    Optional<SourceIssue> badEntry(String file) {
      return OfacPrimary.isEntryNumber(entry())
          ? Optional.empty()
          : Optional.of(
              new SourceIssue.BadValue(file, line, "entry number", "must be 1 to 18 digits"));
    }
  }

  private static final char END_OF_FILE_MARK = '\u001a';

  private final SourceInput input;
  private final SourceOutput output;
  private final int columns;
  private final Reader text;
  private final char[] buffer = new char[1 << 16];
  private int position;
  private int filled;
  private long line;
  private String content = "";
  private boolean terminated;

  /// @param columns how many cells each row must have
  OfacRows(SourceInput input, SourceOutput output, int columns) {
    this.input = input;
    this.output = output;
    this.columns = columns;
    this.text = input.text();
  }

  /// The next row; empty at the end. A row that is broken becomes an issue and is passed over.
  ///
  /// @throws InputException when the file ends in the middle of a row: then it has been cut, and
  ///   what is missing can't be known
  Optional<Row> next() throws IOException {
    while (advance()) {
      if (isBlank(content)) {
        continue;
      }
      List<String> cells = new ArrayList<>(columns);
      Optional<String> fault = split(content, cells);
      if (fault.isEmpty() && cells.size() == columns) {
        return Optional.of(new Row(line, cells));
      }
      refuseCutRow(cells.size(), fault);
      output.rowRead("broken row");
      output.issue(
          fault
              .<SourceIssue>map(reason -> new SourceIssue.Unreadable(input.file(), line, reason))
              .orElseGet(() ->
                  new SourceIssue.WrongColumnCount(input.file(), line, columns, cells.size())));
    }
    return Optional.empty();
  }

  private void refuseCutRow(int found, Optional<String> fault) throws IOException {
    if (!terminated && (found < columns || fault.isPresent())) {
      throw new InputException(
          input.file(),
          line,
          "the file ends in the middle of a row (%d of %d columns)"
              .formatted(Math.min(found, columns), columns),
          "fetch it again, then compare its size with the publisher's");
    }
  }

  private static boolean isBlank(String content) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c != END_OF_FILE_MARK && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }

  /// Moves to the next line; false after the last one.
  private boolean advance() throws IOException {
    StringBuilder gathered = new StringBuilder();
    terminated = false;
    boolean any = false;
    while (!terminated && (position < filled || fill())) {
      any = true;
      int start = position;
      while (position < filled && buffer[position] != '\n') {
        position++;
      }
      gathered.append(buffer, start, position - start);
      if (position < filled) {
        position++;
        terminated = true;
      }
    }
    content = gathered.toString();
    line += any ? 1 : 0;
    return any;
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, text.read(buffer, 0, buffer.length));
    return filled > 0;
  }

  /// Splits a line into cells; says what is wrong where it can't be split.
  private static Optional<String> split(String content, List<String> cells) {
    int end = content.length();
    while (end > 0
        && (content.charAt(end - 1) == '\r' || content.charAt(end - 1) == END_OF_FILE_MARK)) {
      end--;
    }
    int at = 0;
    while (true) {
      while (at < end && content.charAt(at) == ' ') {
        at++;
      }
      int next;
      if (at < end && content.charAt(at) == '"') {
        int close = closingQuote(content, at + 1, end);
        if (close < 0) {
          return Optional.of("a quoted value does not end on its line");
        }
        cells.add(content.substring(at + 1, close).replace("\"\"", "\""));
        next = close + 1;
        while (next < end && content.charAt(next) == ' ') {
          next++;
        }
        if (next < end && content.charAt(next) != ',') {
          return Optional.of("text follows a quoted value");
        }
      } else {
        int comma = content.indexOf(',', at);
        next = comma < 0 || comma > end ? end : comma;
        cells.add(content.substring(at, next));
      }
      int last = cells.size() - 1;
      if (cells.get(last).strip().equals("-0-")) {
        cells.set(last, "");
      }
      if (next >= end) {
        return Optional.empty();
      }
      at = next + 1;
    }
  }

  /// Where the quote that opened before `from` closes; a doubled quote stands for itself.
  private static int closingQuote(String content, int from, int end) {
    for (int i = from; i < end; i++) {
      if (content.charAt(i) == '"') {
        if (i + 1 < end && content.charAt(i + 1) == '"') {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }
}
