package trasluz.source.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import trasluz.statement.InputException;

/// The columns a file has, in its own order.
final class Header {

  private final Map<String, Integer> positions;
  private final int width;

  private Header(Map<String, Integer> positions, int width) {
    this.positions = Map.copyOf(positions);
    this.width = width;
  }

  /// Reads a header row; case and blanks around a column's name don't matter.
  ///
  /// @throws InputException that names the column and the allowed ones, when a column is not known
  ///   or stands there twice, or a required one is missing
  static Header of(CsvRecords.Cells row, String file, TableColumns columns) {
    Map<String, Integer> positions = new HashMap<>();
    for (int i = 0; i < row.values().size(); i++) {
      String name = row.values().get(i).strip().toLowerCase(Locale.ROOT);
      if (!columns.allowed().contains(name)) {
        throw refusal(file, row, "column '%s' is not known".formatted(shorten(name)), columns);
      }
      if (positions.put(name, i) != null) {
        throw refusal(file, row, "column '%s' stands there twice".formatted(name), columns);
      }
    }
    List<String> missing = new ArrayList<>(columns.required());
    missing.removeAll(positions.keySet());
    if (!missing.isEmpty()) {
      String problem = "the header row has no column '" + String.join("', '", missing) + "'";
      throw refusal(file, row, problem, columns);
    }
    return new Header(positions, row.values().size());
  }

  /// Which columns a file must and may have.
  record TableColumns(String title, List<String> required, List<String> allowed) {}

  private static InputException refusal(
      String file, CsvRecords.Cells row, String problem, TableColumns columns) {
    String allowed = String.join(", ", columns.allowed());
    return new InputException(
        file,
        row.line(),
        problem,
        "the columns of %s are %s, separated by commas, of which %s must be there"
            .formatted(columns.title(), allowed, String.join(", ", columns.required())));
  }

  private static String shorten(String name) {
    String clean = name.replaceAll("\\p{Cntrl}", " ");
    return clean.length() <= 80 ? clean : clean.substring(0, 77) + "...";
  }

  /// How many cells a row must have.
  int width() {
    return width;
  }

  /// What stands in a column, blanks at the ends removed; empty where nothing stands there or the
  /// file has no such column.
  Optional<String> cell(List<String> cells, String column) {
    return Optional.ofNullable(positions.get(column))
        .map(position -> cells.get(position).strip())
        .filter(value -> !value.isEmpty());
  }
}
