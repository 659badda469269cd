package trasluz.source.ofac;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import trasluz.source.SourceInput;
import trasluz.source.SourceOutput;
import trasluz.source.ofac.OfacRows.Row;
import trasluz.statement.InputException;

/// Rows of a part of OFAC's advanced XML written as CSV: as [OfacRows], below a row with the names
/// of the XML's attributes.
final class HeadedRows {

  private final OfacRows rows;

  /// @throws InputException when the first row is not the header
  HeadedRows(SourceInput input, SourceOutput output, List<String> header) throws IOException {
    rows = new OfacRows(input, output, header.size());
    List<String> found = rows.next().map(HeadedRows::names).orElse(List.of());
    List<String> expected = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    if (!found.equals(expected)) {
      throw new InputException(
          input.file(), 1, "has another header row", "it must be " + String.join(",", header));
    }
  }

  private static List<String> names(Row row) {
    return row.cells().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
  }

  Optional<Row> next() throws IOException {
    return rows.next();
  }
}
