package trasluz.workbench.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import trasluz.source.table.CsvFile;
import trasluz.source.table.CsvFile.CsvRow;
import trasluz.statement.InputException;

/// Customers in a CSV file, read one row at a time.
public final class CustomerFile implements AutoCloseable {
  private final CsvFile csv;
  private final CustomerColumns columns;
  private final IdsSeen ids = new IdsSeen();
  private long rows;

  private CustomerFile(CsvFile csv, CustomerColumns columns) {
    this.csv = csv;
    this.columns = columns;
  }

  /// Opens a file, compressed by gzip or not, and reads its header row.
  ///
  /// @param consumed is told how many bytes of the file on disk have been read so far
  /// @throws InputException when there is no such file, or its header has no column for a name
  public static CustomerFile open(Path path, LongConsumer consumed) throws IOException {
    CsvFile csv = CsvFile.open(path, consumed);
    try {
      return new CustomerFile(csv, CustomerColumns.of(csv.header(), path.toString()));
    } catch (RuntimeException e) {
      csv.close();
      throw e;
    }
  }

  /// The next row; empty at the end of the file.
  public Optional<CustomerRow> next() throws IOException {
    Optional<CsvRow> next = csv.next();
    if (next.isEmpty()) {
      return Optional.empty();
    }
    rows++;
    return Optional.of(
        switch (next.get()) {
          case CsvFile.Unreadable bad ->
              new CustomerRow.Rejected(bad.line(), bad.text(), bad.reason());
          case CsvFile.Complete row -> new RowReader(columns, row, rows, ids).read();
        });
  }

  /// The row of one customer.
  ///
  /// @throws InputException when there is none of that id, it can't be screened, or there are
  ///   several
  public static Customer find(Path path, String id) throws IOException {
    Optional<Customer> found = Optional.empty();
    try (CustomerFile file = open(path, _ -> {})) {
      for (var row = file.next(); row.isPresent(); row = file.next()) {
        if (row.get() instanceof CustomerRow.Usable usable && usable.customer().id().equals(id)) {
          if (found.isPresent()) {
            throw new InputException(
                path.toString(),
                usable.line(),
                "customer '%s' stands in line %d already".formatted(id, found.get().line()),
                "give each customer an id of its own");
          }
          found = Optional.of(usable.customer());
        }
      }
    }
    return found.orElseThrow(() ->
        new InputException(
            path.toString(),
            "has no customer '%s' that can be screened".formatted(id),
            "give an id as it stands in the column id, or the number of the row where there is no"
                + " such column"));
  }

  /// Names of the columns that mean nothing to screening; they are kept.
  public List<String> otherColumns() {
    return columns.otherColumns();
  }

  /// Whether there were too many ids to tell of each whether it was there before.
  public boolean hasTooManyIds() {
    return ids.isFull();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
