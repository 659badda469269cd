package trasluz.source.table;

import java.util.List;
import java.util.stream.Stream;
import trasluz.source.Format;

/// What one kind of CSV file looks like and what a row of it says.
///
/// @param format whose title is the file's usual name
/// @param rowKind what one row is, for counts: `interest`
/// @param required columns that the header must have
/// @param optional columns that it may have besides
/// @param parser turns one row into claims
record TableFormat(
    Format format, String rowKind, List<String> required, List<String> optional, RowParser parser) {

  /// Columns every file may have: who says it, when, how, and how good it is.
  static final List<String> PROVENANCE =
      List.of(
          "source",
          "published",
          "hedge",
          "origin",
          "reliability",
          "credibility",
          "attributed_to",
          "note");

  /// Says what one row says.
  interface RowParser {
    void parse(Row row) throws RowRefused;
  }

  /// All columns in the order in which people are told of them.
  List<String> columns() {
    return Stream.of(required, optional, PROVENANCE).flatMap(List::stream).distinct().toList();
  }
}
