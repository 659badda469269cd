package trasluz.source.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trasluz.source.SourceIssue;
import trasluz.statement.Amount;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.PartialDate;
import trasluz.statement.Place;
import trasluz.statement.Validity;

/// One row: its cells as typed values, and what is said with them.
///
/// A value that can't be what its column asks for refuses the row; a value that is kept otherwise
/// than it stands there is noted. An empty cell and a column the file doesn't have are the same.
final class Row {

  /// A number as people write it: no exponent, no thousands separators, a point before decimals.
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,100}(?:\\.[0-9]{0,99})?");

  /// The longest text that may be a date.
  static final int MAX_DATE = 30;

  /// A claim of the row about its subject.
  record Said(EntityId subject, Claim claim, Validity validity) {}

  private final Header header;
  private final List<String> cells;
  private final String file;
  private final long line;
  private final String scope;
  private final List<Said> said = new ArrayList<>();
  private final List<SourceIssue> notes = new ArrayList<>();

  /// @param scope of ids that carry none
  Row(Header header, CsvRecords.Cells cells, String file, String scope) {
    this.header = header;
    this.cells = cells.values();
    this.file = file;
    this.line = cells.line();
    this.scope = scope;
  }

  String file() {
    return file;
  }

  long line() {
    return line;
  }

  String scope() {
    return scope;
  }

  Optional<String> text(String column) {
    return header.cell(cells, column);
  }

  String required(String column) throws RowRefused {
    Optional<String> value = text(column);
    if (value.isEmpty()) {
      throw missing(column);
    }
    return value.get();
  }

  /// The parts of a cell between semicolons, blank ones left out.
  List<String> list(String column) {
    return text(column).stream()
        .flatMap(cell -> Stream.of(cell.split(";", -1)))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  EntityId id(String column) throws RowRefused {
    String value = required(column);
    return valid(column, () -> EntityId.parse(value, scope));
  }

  Optional<EntityId> optionalId(String column) throws RowRefused {
    return text(column).isEmpty() ? Optional.empty() : Optional.of(id(column));
  }

  /// A word of a closed list.
  ///
  /// @param allowed the list as people read it
  <T> T code(String column, Function<String, Optional<T>> parser, String allowed)
      throws RowRefused {
    String value = required(column);
    Optional<T> code = valid(column, () -> parser.apply(value));
    if (code.isEmpty()) {
      throw unknown(column, value, allowed);
    }
    return code.get();
  }

  /// As [#code], where the cell may be empty.
  <T> Optional<T> optionalCode(String column, Function<String, Optional<T>> parser, String allowed)
      throws RowRefused {
    return text(column).isEmpty() ? Optional.empty() : Optional.of(code(column, parser, allowed));
  }

  /// `true` or `false` (also `yes`, `no`, `1`, `0`); false where nothing stands there.
  boolean flag(String column) throws RowRefused {
    return optionalCode(
            column,
            value ->
                switch (value.toLowerCase(Locale.ROOT)) {
                  case "true", "yes", "1" -> Optional.of(true);
                  case "false", "no", "0" -> Optional.of(false);
                  default -> Optional.empty();
                },
            "true, false")
        .orElse(false);
  }

  Optional<BigDecimal> decimal(String column) throws RowRefused {
    Optional<String> value = text(column);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!DECIMAL.matcher(value.get()).matches()) {
      throw bad(
          column, "must be a plain decimal number such as 49.99, got '" + shown(value.get()) + "'");
    }
    return Optional.of(new BigDecimal(value.get()));
  }

  /// A sum or a quantity; empty where both cells are.
  Optional<Amount> optionalAmount(String valueColumn, String unitColumn) throws RowRefused {
    Optional<BigDecimal> value = decimal(valueColumn);
    Optional<String> unit = text(unitColumn);
    if (value.isEmpty()) {
      unit.ifPresent(alone ->
          note(
              new SourceIssue.NotRead(
                  file, line, "%s '%s' without a %s".formatted(unitColumn, alone, valueColumn))));
      return Optional.empty();
    }
    String ofWhat = required(unitColumn);
    return Optional.of(valid(valueColumn, () -> new Amount(value.get(), ofWhat)));
  }

  Amount amount(String valueColumn, String unitColumn) throws RowRefused {
    required(valueColumn);
    return optionalAmount(valueColumn, unitColumn).orElseThrow();
  }

  Optional<PartialDate> date(String column) throws RowRefused {
    Optional<String> value = text(column);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get().length() > MAX_DATE) {
      throw bad(column, "must be a date, got '" + shown(value.get()) + "'");
    }
    return Optional.of(valid(column, () -> PartialDate.parse(value.get())));
  }

  /// From the first day in one column, included, to the day in the other, excluded.
  Validity validity(Optional<PartialDate> from, String toColumn) throws RowRefused {
    Optional<PartialDate> to = date(toColumn);
    return valid(toColumn, () -> new Validity(from, to));
  }

  /// A place in one cell.
  Optional<Place> place(String column) throws RowRefused {
    Optional<String> place = text(column);
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(valid(column, () -> Place.of(place.get())));
  }

  /// A place with its country; empty where both cells are.
  Optional<Place> place(String column, String countryColumn) throws RowRefused {
    Optional<String> country = text(countryColumn);
    Optional<String> place = text(column).or(() -> country);
    return place.isEmpty()
        ? Optional.empty()
        : Optional.of(valid(column, () -> new Place(place.get(), country)));
  }

  /// What a type's own checks refuse, refuses the row.
  <T> T valid(String column, Supplier<T> value) throws RowRefused {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw bad(column, String.valueOf(e.getMessage()));
    }
  }

  RowRefused missing(String column) {
    return new RowRefused(new SourceIssue.MissingValue(file, line, column));
  }

  RowRefused bad(String column, String reason) {
    return new RowRefused(new SourceIssue.BadValue(file, line, column, reason));
  }

  RowRefused unknown(String column, String value, String allowed) {
    return new RowRefused(new SourceIssue.UnknownCode(file, line, column, shown(value), allowed));
  }

  static String shown(String value) {
    return value.length() <= 80 ? value : value.substring(0, 77) + "...";
  }

  /// Something about the row that doesn't keep it out.
  void note(SourceIssue issue) {
    notes.add(issue);
  }

  void say(EntityId subject, Claim claim, Validity validity) {
    said.add(new Said(subject, claim, validity));
  }

  List<Said> said() {
    return List.copyOf(said);
  }

  List<SourceIssue> notes() {
    return List.copyOf(notes);
  }
}
