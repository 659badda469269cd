package trasluz.source.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.statement.Amount;
import trasluz.statement.EntityId;
import trasluz.statement.Locator;
import trasluz.statement.PartialDate;
import trasluz.statement.Share;
import trasluz.statement.Validity;

/// The cells of one row as typed values. Each getter refuses the row, with the reason, where a
/// value is not what the column allows.
final class TableRow {
  private final SourceInput input;
  private final SourceOutput output;
  private final CSVRecord cells;
  private final Map<String, Integer> positions;
  private final long line;

  TableRow(
      SourceInput input,
      SourceOutput output,
      CSVRecord cells,
      Map<String, Integer> positions,
      long line) {
    this.input = input;
    this.output = output;
    this.cells = cells;
    this.positions = positions;
    this.line = line;
  }

  Locator locator() {
    return new Locator.Row(line);
  }

  /// Empty where the column is absent or the cell blank.
  Optional<String> text(String column) {
    Integer position = positions.get(column);
    return position == null
        ? Optional.empty()
        : Optional.of(cells.get(position).strip()).filter(cell -> !cell.isEmpty());
  }

  String required(String column) throws RowRefused {
    Optional<String> text = text(column);
    if (text.isEmpty()) {
      throw new RowRefused(new SourceIssue.MissingValue(input.file(), line, column));
    }
    return text.get();
  }

  /// A word of a closed list.
  <T> T code(String column, Function<String, Optional<T>> parser, String allowed)
      throws RowRefused {
    String text = required(column);
    Optional<T> value = parser.apply(text);
    if (value.isEmpty()) {
      throw new RowRefused(
          new SourceIssue.UnknownCode(input.file(), line, column, shortened(text), allowed));
    }
    return value.get();
  }

  <T> Optional<T> optionalCode(String column, Function<String, Optional<T>> parser, String allowed)
      throws RowRefused {
    return text(column).isEmpty() ? Optional.empty() : Optional.of(code(column, parser, allowed));
  }

  EntityId entity(String column) throws RowRefused {
    String text = required(column);
    return valid(column, () -> EntityId.parse(text, input.entityScope()));
  }

  Optional<EntityId> optionalEntity(String column) throws RowRefused {
    return text(column).isEmpty() ? Optional.empty() : Optional.of(entity(column));
  }

  Optional<PartialDate> date(String column) throws RowRefused {
    Optional<String> text = text(column);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(valid(column, () -> PartialDate.parse(text.get())));
  }

  /// `from` included, `to` excluded.
  Validity validity() throws RowRefused {
    Optional<PartialDate> from = date("from");
    Optional<PartialDate> to = date("to");
    return valid("from, to", () -> new Validity(from, to));
  }

  /// A day or a moment in ISO 8601, as published.
  String time(String column) throws RowRefused {
    String text = required(column);
    boolean moment = text.contains("T");
    try {
      if (moment) {
        OffsetDateTime.parse(text);
      } else {
        LocalDate.parse(text);
      }
      return text;
    } catch (DateTimeException e) {
      throw new RowRefused(
          new SourceIssue.BadValue(
              input.file(),
              line,
              column,
              "must be YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ and exist, got '"
                  + shortened(text)
                  + "'"));
    }
  }

  /// The share in `min` and `max`: one value alone in `min` is exact, alone in `max` an upper end;
  /// none is an unknown share.
  Share share() throws RowRefused {
    Optional<BigDecimal> min = number("min");
    Optional<BigDecimal> max = number("max");
    boolean minOpen = flag("min_open");
    boolean maxOpen = flag("max_open");
    if (min.isEmpty() && max.isEmpty()) {
      return Share.unknown();
    }
    BigDecimal low = min.orElse(BigDecimal.ZERO);
    BigDecimal high = max.orElse(low);
    boolean lowOpen = minOpen || min.isEmpty();
    Share share = valid("min, max", () -> enclosing(low, high, lowOpen, maxOpen));
    if (share.min().compareTo(low) != 0 || share.max().compareTo(high) != 0) {
      output.issue(
          new SourceIssue.Adjusted(
              input.file(), line, "share", low + " to " + high, share.toString()));
    }
    return share;
  }

  /// An upper end of 0 alone can't exclude itself.
  private static Share enclosing(
      BigDecimal low, BigDecimal high, boolean lowOpen, boolean highOpen) {
    boolean point = low.compareTo(high) == 0 && low.signum() == 0;
    return Share.enclosing(low, high, lowOpen && !point, highOpen);
  }

  Optional<BigDecimal> number(String column) throws RowRefused {
    Optional<String> text = text(column);
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            valid(
                column,
                () -> {
                  try {
                    return new BigDecimal(text.get());
                  } catch (NumberFormatException e) {
                    throw new IllegalArgumentException(
                        "must be a decimal number with a point, got '"
                            + shortened(text.get())
                            + "'",
                        e);
                  }
                }));
  }

  Optional<Amount> amount(String column, String unitColumn) throws RowRefused {
    Optional<BigDecimal> value = number(column);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    String unit = required(unitColumn);
    return Optional.of(valid(column, () -> new Amount(value.get(), unit)));
  }

  private boolean flag(String column) throws RowRefused {
    return optionalCode(
            column,
            text ->
                switch (text.toLowerCase(java.util.Locale.ROOT)) {
                  case "true" -> Optional.of(true);
                  case "false" -> Optional.of(false);
                  default -> Optional.empty();
                },
            "true, false")
        .orElse(false);
  }

  /// Makes a value whose type refuses what can't be.
  <T> T valid(String column, java.util.function.Supplier<T> maker) throws RowRefused {
    try {
      return maker.get();
    } catch (IllegalArgumentException e) {
      throw badValue(column, String.valueOf(e.getMessage()));
    }
  }

  RowRefused badValue(String column, String reason) {
    return new RowRefused(new SourceIssue.BadValue(input.file(), line, column, shortened(reason)));
  }

  RowRefused refused(Function<Where, SourceIssue> issue) {
    return new RowRefused(issue.apply(new Where(input.file(), line)));
  }

  /// Where an issue is.
  record Where(String file, long line) {}

  private static String shortened(String text) {
    return text.length() <= 200 ? text : text.substring(0, 199) + "…";
  }
}
