package trasluz.source.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.statement.InputException;

/// Walks the rows of a CSV file whose first row names the columns.
final class Table {
  private static final CSVFormat RFC4180 =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

  private final SourceInput input;
  private final Columns columns;

  Table(SourceInput input, Columns columns) {
    this.input = input;
    this.columns = columns;
  }

  /// Handles one row; what is wrong with it ends it alone.
  interface RowAction {
    void read(TableRow row) throws RowRefused;
  }

  /// Reads all rows.
  ///
  /// @param kind under which rows are counted
  /// @throws InputException for a header that isn't the format's, or quotes that don't close
  void forEachRow(String kind, SourceOutput output, RowAction action) throws IOException {
    try (CSVParser parser = RFC4180.parse(input.text())) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!hasNext(records, parser)) {
        throw new InputException(
            input.file(), 1, "there is no header row", "begin with " + columns.all());
      }
      CSVRecord header = records.next();
      Map<String, Integer> positions = positions(header);
      long before = parser.getCurrentLineNumber();
      while (hasNext(records, parser)) {
        CSVRecord cells = records.next();
        long line = before + 1;
        before = parser.getCurrentLineNumber();
        output.rowRead(kind);
        try {
          if (cells.size() != header.size()) {
            throw new RowRefused(
                new SourceIssue.WrongColumnCount(input.file(), line, header.size(), cells.size()));
          }
          action.read(new TableRow(input, output, cells, positions, line));
          output.rowKept(kind);
        } catch (RowRefused refused) {
          output.issue(refused.issue());
        }
      }
    }
  }

  private boolean hasNext(Iterator<CSVRecord> records, CSVParser parser) {
    try {
      return records.hasNext();
    } catch (UncheckedIOException e) {
      throw new InputException(
          input.file(),
          parser.getCurrentLineNumber() + 1,
          "a quotation mark is out of place or never closed",
          "put quotation marks around the whole cell and double those inside it");
    }
  }

  private Map<String, Integer> positions(CSVRecord header) {
    Map<String, Integer> positions = new HashMap<>();
    List<String> known = columns.all();
    for (int i = 0; i < header.size(); i++) {
      String column = header.get(i).strip().toLowerCase(Locale.ROOT);
      if (!known.contains(column)) {
        throw new InputException(
            input.file(),
            1,
            "there is no column '%s' in this format".formatted(header.get(i)),
            "use " + String.join(", ", known));
      }
      if (positions.put(column, i) != null) {
        throw new InputException(
            input.file(), 1, "the column '" + column + "' stands there twice", "leave one out");
      }
    }
    for (String column : columns.required()) {
      if (!positions.containsKey(column)) {
        throw new InputException(
            input.file(),
            1,
            "the column '" + column + "' is missing",
            "add it; needed are " + String.join(", ", columns.required()));
      }
    }
    return positions;
  }
}
