package trasluz.source.ofac;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import trasluz.source.Format;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.source.SourceReader;
import trasluz.source.ofac.OfacRows.Row;
import trasluz.statement.Citation;
import trasluz.statement.Locator;

/// OFAC's `sdn_comments.csv` and `cons_comments.csv`: two columns, the number of an entry and the
/// rest of its remarks. Gives no statements by itself: an instance reads the file first and is then
/// asked by the [OfacPrimary] that reads the remarks.
public final class OfacComments implements SourceReader {

  /// Where and how remarks go on.
  record Continuation(String text, Citation citation) {}

  private final Map<String, Continuation> byEntry = new HashMap<>();

  @Override
  public Format format() {
    return Format.OFAC_COMMENTS;
  }

  @Override
  public void read(SourceInput input, SourceOutput output) throws IOException {
    OfacRows rows = new OfacRows(input, output, 2);
    for (Optional<Row> next = rows.next(); next.isPresent(); next = rows.next()) {
      Row row = next.get();
      output.rowRead("comment");
      Continuation continuation =
          new Continuation(row.cells().get(1), input.cite(new Locator.Row(row.line())));
      if (byEntry.putIfAbsent(row.cell(0), continuation) == null) {
        output.rowKept("comment");
      } else {
        output.issue(
            new SourceIssue.DuplicateRow(
                input.file(), row.line(), "remarks of " + ListedParty.SCOPE + ":" + row.cell(0)));
      }
    }
  }

  /// Takes the continuation of an entry's remarks out of the store.
  Optional<Continuation> take(String entry) {
    return Optional.ofNullable(byEntry.remove(entry));
  }

  /// Continuations that no entry asked for: the two files are not of the same day.
  void reportLeftOver(SourceOutput output) {
    byEntry.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> {
          Citation where = entry.getValue().citation();
          output.issue(
              new SourceIssue.DanglingReference(
                  where.snapshot().file(),
                  where.locator() instanceof Locator.Row(long line) ? line : 1,
                  ListedParty.SCOPE + ":" + entry.getKey()));
        });
    byEntry.clear();
  }
}
