package trasluz.source.un;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trasluz.source.XmlElement;
import trasluz.statement.PartialDate;

/// Dates of the UN list: days with or without an offset from UTC, years, ranges of years, and
/// months written out in a note.
final class UnDates {
  private static final Pattern DAY =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T[0-9:.]+)?(?:Z|[+-]\\d{2}:\\d{2})?");
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
  private static final Pattern MONTH_YEAR = Pattern.compile("([A-Za-z]{3,9})\\.? +([12]\\d{3})");

  private UnDates() {}

  /// A day as the list writes it; an offset from UTC does not move the published calendar day.
  static Optional<PartialDate> day(String text) {
    Matcher matcher = DAY.matcher(text.strip());
    return matcher.matches() ? PartialDate.parseOptional(matcher.group(1)) : Optional.empty();
  }

  /// A day or a year.
  static Optional<PartialDate> dayOrYear(String text) {
    return day(text).or(() -> year(text.strip()));
  }

  /// A date of birth; empty when no part of it is a date that exists.
  static Optional<PartialDate> birth(XmlElement birth) {
    String note = birth.textOf("NOTE").orElse("");
    boolean about =
        birth.textOf("TYPE_OF_DATE").filter("APPROXIMATELY"::equalsIgnoreCase).isPresent()
            || note.equalsIgnoreCase("approximately");
    return exact(birth, note)
        .or(() -> years(birth))
        .map(date -> about ? date.approximately() : date);
  }

  /// Whether the note is fully in the date that [#birth] gives.
  static boolean noteIsInDate(XmlElement birth, String note) {
    return note.equalsIgnoreCase("approximately") || monthOf(birth, note).isPresent();
  }

  private static Optional<PartialDate> exact(XmlElement birth, String note) {
    return birth
        .textOf("DATE")
        .flatMap(UnDates::dayOrYear)
        .or(() -> monthOf(birth, note))
        .or(() -> birth.textOf("YEAR").flatMap(UnDates::year));
  }

  private static Optional<PartialDate> years(XmlElement birth) {
    Optional<PartialDate> first = birth.textOf("FROM_YEAR").flatMap(UnDates::year);
    Optional<PartialDate> last = birth.textOf("TO_YEAR").flatMap(UnDates::year);
    return PartialDate.span(first, last);
  }

  private static Optional<PartialDate> year(String text) {
    return YEAR.matcher(text).matches() ? PartialDate.parseOptional(text) : Optional.empty();
  }

  /// The note `Nov. 1973`, or `Sep.` beside a year.
  private static Optional<PartialDate> monthOf(XmlElement birth, String note) {
    if (birth.textOf("DATE").isPresent()) {
      return Optional.empty();
    }
    String text = birth.textOf("YEAR").map(year -> note + " " + year).orElse(note);
    Matcher matcher = MONTH_YEAR.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String word = matcher.group(1).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(word)) {
        return Optional.of(
            PartialDate.ofMonth(Integer.parseInt(matcher.group(2)), month.getValue()));
      }
    }
    return Optional.empty();
  }
}
