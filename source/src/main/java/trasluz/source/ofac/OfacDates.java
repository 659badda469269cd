package trasluz.source.ofac;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import trasluz.statement.PartialDate;

/// Dates as OFAC writes them: `04 Nov 1938`, `Aug 1964`, `1985`, `circa 1951`, `1951 to 1953`,
/// `circa 1973-1976`, `Between 1959 and 1962`.
final class OfacDates {

  private OfacDates() {}

  /// Reads a date or a range of dates; empty when it is neither or does not exist.
  static Optional<PartialDate> parse(String text) {
    String value = text.strip();
    String lower = value.toLowerCase(Locale.ROOT);
    for (String circa : List.of("circa ", "approximately ", "c. ", "ca. ")) {
      if (lower.startsWith(circa)) {
        return parse(value.substring(circa.length())).map(PartialDate::approximately);
      }
    }
    if (lower.startsWith("between ")) {
      return range(value.substring(8), " and ");
    }
    if (lower.contains(" to ")) {
      return range(value, " to ");
    }
    if (value.contains("-")) {
      return range(value, "-");
    }
    return single(lower);
  }

  private static Optional<PartialDate> range(String text, String separator) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(separator);
    if (at < 0) {
      return Optional.empty();
    }
    Optional<PartialDate> first = single(text.substring(0, at).toLowerCase(Locale.ROOT));
    Optional<PartialDate> last =
        single(text.substring(at + separator.length()).toLowerCase(Locale.ROOT));
    return PartialDate.span(first, last);
  }

  private static Optional<PartialDate> single(String text) {
    String[] words = text.strip().split(" +", -1);
    Optional<Integer> year = number(words[words.length - 1], 4);
    if (year.isEmpty() || year.get() < 1000) {
      return Optional.empty();
    }
    return switch (words.length) {
      case 1 -> Optional.of(PartialDate.ofYear(year.get()));
      case 2 -> month(words[0]).map(month -> PartialDate.ofMonth(year.get(), month));
      case 3 ->
          month(words[1])
              .flatMap(month -> number(words[0], 2).flatMap(day -> day(year.get(), month, day)));
      default -> Optional.empty();
    };
  }

  private static Optional<PartialDate> day(int year, int month, int day) {
    try {
      return Optional.of(PartialDate.of(LocalDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// A month in English, in full or as its first three letters.
  private static Optional<Integer> month(String word) {
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      if (word.equals(name) || word.equals(name.substring(0, 3))) {
        return Optional.of(month.getValue());
      }
    }
    return Optional.empty();
  }

  private static Optional<Integer> number(String word, int maxDigits) {
    boolean digits = word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !word.isEmpty() && word.length() <= maxDigits
        ? Optional.of(Integer.parseInt(word))
        : Optional.empty();
  }
}
