package trasluz.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A date as far as a source knows it: the day lies somewhere in `earliest` to `latest`, both
/// included.
///
/// A year stays a year and a month stays a month; nothing is filled in. `approximate` marks a
/// source's "circa", which widens nothing by itself. The text form is `2020`, `2020-02`,
/// `2020-02-18`, `1962..1965` for another range, `..2023-12-28` for "on an unknown day, not later
/// than", and `~` in front of an approximate date.
public record PartialDate(LocalDate earliest, LocalDate latest, boolean approximate)
    implements Comparable<PartialDate> {

  public PartialDate {
    if (earliest.isAfter(latest)) {
      throw new IllegalArgumentException(
          "a date range must not end before it starts, got %s to %s".formatted(earliest, latest));
    }
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, day, false);
  }

  public static PartialDate ofMonth(int year, int month) {
    YearMonth value = YearMonth.of(year, month);
    return new PartialDate(value.atDay(1), value.atEndOfMonth(), false);
  }

  public static PartialDate ofYear(int year) {
    return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
  }

  /// From the first possible day of one date to the last possible day of another.
  public static PartialDate between(PartialDate first, PartialDate last) {
    return new PartialDate(first.earliest, last.latest, first.approximate || last.approximate);
  }

  /// An unknown day, not later than the given one.
  public static PartialDate notLaterThan(LocalDate day) {
    return new PartialDate(LocalDate.MIN, day, false);
  }

  public PartialDate approximately() {
    return new PartialDate(earliest, latest, true);
  }

  /// Reads the text form.
  ///
  /// @throws IllegalArgumentException when the text is not a date, or one that does not exist
  public static PartialDate parse(String text) {
    if (text.startsWith("~")) {
      return parse(text.substring(1)).approximately();
    }
    int range = text.indexOf("..");
    if (range == 0) {
      return notLaterThan(parse(text.substring(2)).latest);
    }
    if (range > 0) {
      return between(parse(text.substring(0, range)), parse(text.substring(range + 2)));
    }
    try {
      return switch (text.length()) {
        case 4 -> ofYear(Integer.parseInt(text));
        case 7 -> {
          YearMonth month = YearMonth.parse(text);
          yield ofMonth(month.getYear(), month.getMonthValue());
        }
        case 10 -> of(LocalDate.parse(text));
        default -> throw notADate(text);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw notADate(text);
    }
  }

  /// Reads the text form; empty when it is not a date or one that does not exist.
  public static Optional<PartialDate> parseOptional(String text) {
    try {
      return Optional.of(parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static IllegalArgumentException notADate(String text) {
    return new IllegalArgumentException(
        "a date must be YYYY, YYYY-MM or YYYY-MM-DD and exist, got '" + text + "'");
  }

  public boolean isExact() {
    return earliest.equals(latest);
  }

  /// Orders by earliest, then by latest possible day.
  @Override
  public int compareTo(PartialDate other) {
    int byEarliest = earliest.compareTo(other.earliest);
    if (byEarliest != 0) {
      return byEarliest;
    }
    int byLatest = latest.compareTo(other.latest);
    return byLatest != 0 ? byLatest : Boolean.compare(approximate, other.approximate);
  }

  @Override
  public String toString() {
    return (approximate ? "~" : "") + range();
  }

  private String range() {
    if (isExact()) {
      return earliest.toString();
    }
    if (earliest.equals(LocalDate.MIN)) {
      return ".." + latest;
    }
    boolean wholeMonths = earliest.getDayOfMonth() == 1 && latest.plusDays(1).getDayOfMonth() == 1;
    if (wholeMonths && ChronoUnit.MONTHS.between(earliest, latest.plusDays(1)) == 1) {
      return "%04d-%02d".formatted(earliest.getYear(), earliest.getMonthValue());
    }
    boolean wholeYears = earliest.getDayOfYear() == 1 && latest.plusDays(1).getDayOfYear() == 1;
    if (wholeYears && earliest.getYear() == latest.getYear()) {
      return "%04d".formatted(earliest.getYear());
    }
    return wholeYears
        ? "%04d..%04d".formatted(earliest.getYear(), latest.getYear())
        : earliest + ".." + latest;
  }
}
