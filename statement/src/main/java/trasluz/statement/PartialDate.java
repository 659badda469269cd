package trasluz.statement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// A date as far as a source knows it: the day lies somewhere in `earliest` to `latest`, both
/// included.
///
/// A year stays a year and a month stays a month; nothing is filled in. `approximate` marks a
/// source's "circa", which widens nothing by itself. The text form is `2020`, `2020-02`,
/// `2020-02-18`, `1962..1965` for another range, `..2023-12-28` for "on an unknown day, not later
/// than", and `~` in front of an approximate date.
///
/// @param earliest in the years 1 to 9999, or `LocalDate.MIN` where no first day is known
/// @param latest in the years 1 to 9999
public record PartialDate(LocalDate earliest, LocalDate latest, boolean approximate)
    implements Comparable<PartialDate> {

  /// `~2020-02-18..2020-03-01` is the longest text form.
  private static final int MAX_LENGTH = 23;

  public PartialDate {
    if (!earliest.equals(LocalDate.MIN)) {
      requireYear(earliest.getYear());
    }
    requireYear(latest.getYear());
    if (earliest.isAfter(latest)) {
      throw new IllegalArgumentException(
          "a date range must not end before it starts, got %s to %s".formatted(earliest, latest));
    }
  }

  /// Four digits, so that every date has one text form.
  private static void requireYear(int year) {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("year of a date must be within 1..9999, got " + year);
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

  /// From the first possible day of one date to the last possible day of another; empty where a
  /// source gives only one of them, or gives them the wrong way round.
  public static Optional<PartialDate> span(
      Optional<PartialDate> first, Optional<PartialDate> last) {
    return first.flatMap(from ->
        last.filter(to -> !from.earliest().isAfter(to.latest())).map(to -> between(from, to)));
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
    if (text.length() > MAX_LENGTH) {
      throw notADate(text.substring(0, MAX_LENGTH) + "...");
    }
    boolean approximate = text.startsWith("~");
    PartialDate date = parseRange(approximate ? text.substring(1) : text);
    return approximate ? date.approximately() : date;
  }

  private static PartialDate parseRange(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return parsePlain(text);
    }
    PartialDate last = parsePlain(text.substring(dots + 2));
    return dots == 0
        ? notLaterThan(last.latest)
        : between(parsePlain(text.substring(0, dots)), last);
  }

  private static PartialDate parsePlain(String text) {
    try {
      return switch (text.length()) {
        case 4 -> ofYear(digits(text, 0, 4));
        case 7 -> ofMonth(digits(text, 0, 4), digits(dashed(text, 4), 5, 7));
        case 10 ->
            of(
                LocalDate.of(
                    digits(text, 0, 4),
                    digits(dashed(text, 4), 5, 7),
                    digits(dashed(text, 7), 8, 10)));
        default -> throw notADate(text);
      };
    } catch (DateTimeException e) {
      throw notADate(text);
    }
  }

  private static String dashed(String text, int index) {
    if (text.charAt(index) != '-') {
      throw notADate(text);
    }
    return text;
  }

  private static int digits(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw notADate(text);
      }
      number = 10 * number + c - '0';
    }
    return number;
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
    if (!wholeMonths) {
      return earliest + ".." + latest;
    }
    if (YearMonth.from(earliest).equals(YearMonth.from(latest))) {
      return YearMonth.from(earliest).toString();
    }
    if (earliest.getMonthValue() > 1 || latest.getMonthValue() < 12) {
      return earliest + ".." + latest;
    }
    String first = year(earliest);
    return earliest.getYear() == latest.getYear() ? first : first + ".." + year(latest);
  }

  /// The year's four digits, the same in every locale.
  private static String year(LocalDate day) {
    return day.toString().substring(0, 4);
  }
}
