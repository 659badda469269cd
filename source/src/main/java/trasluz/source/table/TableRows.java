package trasluz.source.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.source.table.CsvRecords.Broken;
import trasluz.source.table.CsvRecords.Cells;
import trasluz.source.table.CsvRecords.CsvRecord;
import trasluz.source.table.Header.TableColumns;
import trasluz.statement.InputException;

/// Goes through the rows of one file: reads the header, hands over each row of the right width, and
/// reports those that are none.
final class TableRows {

  /// Takes one row.
  interface RowConsumer {
    void accept(Row row) throws RowRefused;
  }

  private final SourceInput input;
  private final SourceOutput output;
  private final String rowKind;

  /// @param rowKind what one row is, for counts
  TableRows(SourceInput input, SourceOutput output, String rowKind) {
    this.input = input;
    this.output = output;
    this.rowKind = rowKind;
  }

  /// @throws InputException when the header is not that of the table, or the file ends in the
  ///   middle of a row: then it has been cut
  void forEach(TableColumns columns, RowConsumer consumer) throws IOException {
    try (BufferedReader text = new BufferedReader(input.text())) {
      CsvRecords records = new CsvRecords(text);
      Header header = header(records, columns);
      for (Optional<CsvRecord> next = records.next(); next.isPresent(); next = records.next()) {
        read(next.get(), records, header, consumer);
      }
    }
  }

  private Header header(CsvRecords records, TableColumns columns) throws IOException {
    for (Optional<CsvRecord> next = records.next(); next.isPresent(); next = records.next()) {
      switch (next.get()) {
        case Cells cells -> {
          if (!cells.areBlank()) {
            return Header.of(cells, input.file(), columns);
          }
        }
        case Broken broken ->
            throw new InputException(
                input.file(),
                broken.line(),
                "the header row can't be read: " + broken.reason(),
                "write column names without quotes");
      }
    }
    throw new InputException(
        input.file(),
        "has no header row",
        "start it with the columns of %s: %s"
            .formatted(columns.title(), String.join(",", columns.allowed())));
  }

  private void read(CsvRecord csv, CsvRecords records, Header header, RowConsumer consumer)
      throws IOException {
    switch (csv) {
      case Broken broken -> {
        if (records.endsWithoutLineBreak()) {
          throw cut(broken.line(), broken.reason());
        }
        output.rowRead(rowKind);
        output.issue(new SourceIssue.Unreadable(input.file(), broken.line(), broken.reason()));
      }
      case Cells cells -> {
        if (!cells.areBlank()) {
          if (cells.values().size() < header.width() && records.endsWithoutLineBreak()) {
            throw cut(
                cells.line(), "%d of %d columns".formatted(cells.values().size(), header.width()));
          }
          output.rowRead(rowKind);
          read(cells, records, header, consumer);
        }
      }
    }
  }

  /// A file that was cut has lost more than its last row, and nobody can tell how much.
  private InputException cut(long line, String found) {
    return new InputException(
        input.file(),
        line,
        "the file ends in the middle of a row (%s)".formatted(found),
        "fetch it again, or complete the row and end it with a line break");
  }

  private void read(Cells cells, CsvRecords records, Header header, RowConsumer consumer) {
    if (cells.values().size() != header.width()) {
      output.issue(
          new SourceIssue.WrongColumnCount(
              input.file(), cells.line(), header.width(), cells.values().size()));
      if (records.hasSeveralLines()) {
        records.resumeAfterFirstLine();
      }
      return;
    }
    Row row = new Row(header, cells, input.file(), input.entityScope());
    try {
      consumer.accept(row);
      row.notes().forEach(output::issue);
      output.rowKept(rowKind);
    } catch (RowRefused e) {
      output.issue(e.issue());
    }
  }
}
