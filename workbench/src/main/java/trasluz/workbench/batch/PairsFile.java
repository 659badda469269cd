package trasluz.workbench.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import trasluz.match.NamePair;
import trasluz.source.table.CsvFile;
import trasluz.source.table.CsvFile.CsvRow;
import trasluz.statement.InputException;
import trasluz.statement.Name;
import trasluz.statement.Schema;
import trasluz.workbench.answer.Shown;

/// Pairs of names in a CSV file, each compared as its row is read.
///
/// Columns `schema`, `name1`, `name2` and `is_match` have a meaning; all columns are kept. Each row
/// gives one answer, also where there is nothing to compare.
public final class PairsFile implements AutoCloseable {

  /// The columns that are added.
  static final List<String> ADDED = List.of("score", "is_match_predicted");

  private final CsvFile csv;
  private final Schema usual;
  private final double threshold;
  private final int schema;
  private final int left;
  private final int right;
  private final int expected;
  private boolean schemaMissed;

  private PairsFile(CsvFile csv, Schema usual, double threshold, String file) {
    this.csv = csv;
    this.usual = usual;
    this.threshold = threshold;
    this.schema = position("schema");
    this.left = required("name1", file);
    this.right = required("name2", file);
    this.expected = position("is_match");
    for (String added : ADDED) {
      if (position(added) >= 0) {
        throw new InputException(
            file, 1, "there is a column '%s' already".formatted(added), "rename or remove it");
      }
    }
  }

  /// @param usual the kind of thing where a row does not say
  /// @param threshold from which score on a pair is predicted to match
  /// @throws InputException when there is no such file, or a column is missing
  public static PairsFile open(Path path, Schema usual, double threshold, LongConsumer consumed)
      throws IOException {
    CsvFile csv = CsvFile.open(path, consumed);
    try {
      return new PairsFile(csv, usual, threshold, path.toString());
    } catch (RuntimeException e) {
      csv.close();
      throw e;
    }
  }

  private int position(String column) {
    List<String> names = csv.header().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    return names.indexOf(column);
  }

  private int required(String column, String file) {
    int position = position(column);
    if (position < 0) {
      throw new InputException(
          file,
          1,
          "the header row has no column '%s'".formatted(column),
          "the columns schema,name1,name2 are read, others are kept");
    }
    return position;
  }

  /// One row compared.
  ///
  /// @param cells as they stand in the file, as many as the header has
  /// @param expected what the column `is_match` says
  /// @param remark why nothing could be compared, or what was compared otherwise than told
  public record Compared(
      long line,
      String text,
      List<String> cells,
      double score,
      boolean isMatch,
      Optional<Boolean> expected,
      Optional<String> remark) {
    public Compared {
      cells = List.copyOf(cells);
    }

    /// The row with what was added, as people and programs read it.
    public List<String> row() {
      List<String> row = new ArrayList<>(cells);
      row.add(String.format(Locale.ROOT, "%.4f", score));
      row.add(Boolean.toString(isMatch));
      return row;
    }
  }

  public List<String> header() {
    List<String> header = new ArrayList<>(csv.header());
    header.addAll(ADDED);
    return header;
  }

  /// The next pair; empty at the end of the file.
  public Optional<Compared> next() throws IOException {
    return csv.next().map(this::compare);
  }

  private Compared compare(CsvRow row) {
    return switch (row) {
      case CsvFile.Unreadable bad -> notCompared(bad, padded(bad.cells()), bad.reason());
      case CsvFile.Complete good -> {
        Optional<String> fault =
            fault("name1", good.cells().get(left))
                .or(() -> fault("name2", good.cells().get(right)));
        yield fault.isPresent()
            ? notCompared(good, good.cells(), fault.get())
            : compare(good, good.cells());
      }
    };
  }

  private Compared compare(CsvRow row, List<String> cells) {
    Optional<String> given =
        schema < 0
            ? Optional.empty()
            : Optional.of(cells.get(schema).strip()).filter(text -> !text.isEmpty());
    Optional<Schema> known = given.flatMap(Schema::parseOptional);
    schemaMissed |= given.isEmpty();
    NamePair pair =
        NamePair.of(new Name(cells.get(left)), new Name(cells.get(right)), known.orElse(usual));
    Optional<String> remark =
        given
            .filter(_ -> known.isEmpty())
            .map(text ->
                "compared as %s: there is no schema '%s'"
                    .formatted(usual.code(), Shown.quote(text)));
    return new Compared(
        row.line(),
        row.text(),
        cells,
        pair.score(),
        pair.score() >= threshold,
        expected(cells),
        remark);
  }

  private Compared notCompared(CsvRow row, List<String> cells, String reason) {
    return new Compared(
        row.line(), row.text(), cells, 0, false, expected(cells), Optional.of(reason));
  }

  private static Optional<String> fault(String column, String text) {
    return text.isBlank()
        ? Optional.of(column + " is empty")
        : RowReader.fault(text).map(fault -> column + ": " + fault);
  }

  private List<String> padded(List<String> cells) {
    List<String> out = new ArrayList<>(cells);
    int width = csv.header().size();
    out.addAll(Collections.nCopies(Math.max(0, width - cells.size()), ""));
    return out.subList(0, width);
  }

  private Optional<Boolean> expected(List<String> cells) {
    if (expected < 0) {
      return Optional.empty();
    }
    return switch (cells.get(expected).strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "1" -> Optional.of(true);
      case "false", "no", "0" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /// Whether a row did not say what kind of thing it names.
  public boolean wasSchemaMissed() {
    return schemaMissed;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
