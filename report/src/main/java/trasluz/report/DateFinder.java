package trasluz.report;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds dates in a text and writes them as ISO 8601: a day, a month, a year or an interval.
///
/// Relative ones ("on Saturday", "last month", "el lunes") count back from the date of the dateline
/// and are left out of a text without one. It reads no times of day and no holidays.
final class DateFinder {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;
  private static final int DATELINE_REACH = 60;

  private static final Map<String, Integer> MONTHS =
      numbered(
          "january enero yanvar jan ene",
          "february febrero fevral feb",
          "march marzo mart mar",
          "april abril aprel apr abr",
          "may mayo maya mae",
          "june junio iyun jun",
          "july julio iyul jul",
          "august agosto avgust aug ago",
          "september septiembre sentyabr sep sept",
          "october octubre oktyabr oct",
          "november noviembre noyabr nov",
          "december diciembre dekabr dec dic");
  private static final Map<String, Integer> RUSSIAN_MONTHS =
      numbered(
          "yanvar",
          "fevral",
          "mart",
          "aprel",
          "-", // May has no stem: its cases are listed above.
          "iyun",
          "iyul",
          "avgust",
          "sentyabr",
          "oktyabr",
          "noyabr",
          "dekabr");
  private static final Map<String, Integer> DAYS =
      numbered(
          "monday lunes ponedelnik",
          "tuesday martes vtornik",
          "wednesday miercoles sredu",
          "thursday jueves chetverg",
          "friday viernes pyatnitsu",
          "saturday sabado subbotu",
          "sunday domingo voskresene");

  /// @param from number of the first word
  /// @param to number behind the last
  record Found(int from, int to, String iso) {}

  private final TextWords words;
  private final Optional<LocalDate> dateline;

  private DateFinder(TextWords words, Optional<LocalDate> dateline) {
    this.words = words;
    this.dateline = dateline;
  }

  private static Map<String, Integer> numbered(String... names) {
    Map<String, Integer> out = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ", -1)) {
        out.put(name, i + 1);
      }
    }
    return out;
  }

  /// Whether a word is a month or a day of the week.
  static boolean isCalendarWord(String folded) {
    return month(folded) > 0 || DAYS.containsKey(folded);
  }

  /// Whether only Russian has such a form of a month: in other scripts `Martin` and `Marta` are
  /// names.
  static boolean isRussianMonth(String folded) {
    return !MONTHS.containsKey(folded) && month(folded) > 0;
  }

  private static int month(String word) {
    Integer known = MONTHS.get(word);
    if (known != null) {
      return known;
    }
    // Russian months in their cases: sentyabrya, sentyabre.
    for (Map.Entry<String, Integer> month : RUSSIAN_MONTHS.entrySet()) {
      String name = month.getKey();
      if (word.startsWith(name) && word.length() <= name.length() + 2) {
        return month.getValue();
      }
    }
    return 0;
  }

  /// Whether a date stands right behind a word and a comma, as in a dateline.
  static boolean isDateBehind(TextWords words, int at) {
    DateFinder finder = new DateFinder(words, Optional.empty());
    for (int i = at; i < Math.min(words.size(), at + 3); i++) {
      if (finder.absolute(i, words.size()).map(found -> found.iso().length() == 10).orElse(false)) {
        return words.between(words.end(at - 1), words.start(at)).contains(",");
      }
    }
    return false;
  }

  /// The first full date of a text, where it stands among its first words.
  static Optional<LocalDate> dateline(TextWords words) {
    DateFinder finder = new DateFinder(words, Optional.empty());
    for (int i = 0; i < Math.min(words.size(), DATELINE_REACH); i++) {
      Optional<Found> found = finder.absolute(i, words.size());
      if (found.isPresent() && found.get().iso().length() == 10) {
        return Optional.of(LocalDate.parse(found.get().iso()));
      }
    }
    return Optional.empty();
  }

  /// The dates among some words, from left to right, but for what is part of a name: `April Moore`,
  /// `Julio Rey`, `Marta Paz`.
  static List<Found> find(
      TextWords words, int from, int to, Optional<LocalDate> dateline, List<Hit> named) {
    Set<Integer> names = new HashSet<>();
    named.forEach(hit -> IntStream.range(hit.from(), hit.to()).forEach(names::add));
    return find(words, from, to, dateline).stream()
        .filter(date -> IntStream.range(date.from(), date.to()).anyMatch(i -> !names.contains(i)))
        .toList();
  }

  private static List<Found> find(TextWords words, int from, int to, Optional<LocalDate> dateline) {
    DateFinder finder = new DateFinder(words, dateline);
    List<Found> out = new ArrayList<>();
    for (int at = from; at < to; ) {
      int here = at;
      Optional<Found> found = finder.absolute(at, to).or(() -> finder.relative(here, to));
      found.ifPresent(out::add);
      at = found.map(Found::to).orElse(at + 1);
    }
    return out;
  }

  private int number(int at, int to) {
    return at < to && isNumber(words.folded(at)) ? Integer.parseInt(words.folded(at)) : -1;
  }

  private static boolean isNumber(String word) {
    return word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean is(int at, int to, String... any) {
    return at < to && List.of(any).contains(words.folded(at));
  }

  private boolean isYear(int at, int to) {
    int number = number(at, to);
    return number >= FIRST_YEAR && number <= LAST_YEAR && words.folded(at).length() == 4;
  }

  /// Skips `de` and a comma.
  private int skip(int at, int to) {
    return is(at, to, "de", "del") ? at + 1 : at;
  }

  private Optional<Found> absolute(int at, int to) {
    try {
      return fullDate(at, to).or(() -> monthOrYear(at, to));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private Optional<Found> fullDate(int at, int to) {
    int day = number(at, to);
    Optional<Found> dotted = dotted(at, to);
    if (dotted.isPresent()) {
      return dotted;
    }
    int monthAt = skip(at + 1, to);
    if (day >= 1 && day <= 31 && monthAt < to && month(words.folded(monthAt)) > 0) {
      int yearAt = skip(monthAt + 1, to);
      return day(day, month(words.folded(monthAt)), monthAt + 1, yearAt, at, to);
    }
    if (month(words.folded(at)) > 0 && words.isCapitalised(at)) {
      int dayAfter = number(at + 1, to);
      if (dayAfter >= 1 && dayAfter <= 31) {
        return day(dayAfter, month(words.folded(at)), at + 2, at + 2, at, to);
      }
    }
    return Optional.empty();
  }

  /// `14.01`, `14.01.2024` in Russian.
  private Optional<Found> dotted(int at, int to) {
    boolean two =
        at + 1 < to
            && words.folded(at).length() == 2
            && words.folded(at + 1).length() == 2
            && isPoint(at);
    boolean russian =
        (at > 0 && words.isCyrillic(at - 1)) || (at + 2 < words.size() && words.isCyrillic(at + 2));
    int day = number(at, to);
    int month = number(at + 1, to);
    if (!two || day < 1 || day > 31 || month < 1 || month > 12) {
      return Optional.empty();
    }
    int year = at + 2;
    if (isPoint(at + 1) && isYear(year, to)) {
      return found(at, year + 1, LocalDate.of(number(year, to), month, day).toString());
    }
    boolean quantity =
        year < to && words.folded(year).matches("mln|tys|mlrd|protsent.*|pct|chas.*|rub.*|doll.*");
    boolean goesOn =
        year < to
            && words.between(words.end(at + 1), words.start(year)).matches("[.,]\\d?|\\s?%.*");
    return russian && !quantity && !goesOn ? day(day, month, year, year, at, to) : Optional.empty();
  }

  private boolean isPoint(int at) {
    return at + 1 < words.size() && words.between(words.end(at), words.start(at + 1)).equals(".");
  }

  private Optional<Found> day(int day, int month, int end, int yearAt, int at, int to) {
    if (isYear(yearAt, to)) {
      int behind = is(yearAt + 1, to, "goda") ? yearAt + 2 : yearAt + 1;
      return found(at, behind, LocalDate.of(number(yearAt, to), month, day).toString());
    }
    return dateline.map(line -> {
      LocalDate date = LocalDate.of(line.getYear(), month, day);
      LocalDate past = date.isAfter(line.plusDays(30)) ? date.minusYears(1) : date;
      return new Found(at, end, past.toString());
    });
  }

  private Optional<Found> monthOrYear(int at, int to) {
    int month = month(words.folded(at));
    boolean named =
        month > 0
            && (words.isCapitalised(at) || words.folded(at).length() > 4 || words.isCyrillic(at));
    if (named) {
      int yearAt = is(at + 1, to, "of", "de") ? at + 2 : at + 1;
      if (isYear(yearAt, to)) {
        return found(at, yearAt + 1, YearMonth.of(number(yearAt, to), month).toString());
      }
      boolean shortened = words.folded(at).length() < 4 && !is(at, to, "may", "mae");
      if (shortened && !words.isCyrillic(at)) {
        return Optional.empty();
      }
      return dateline.map(line -> {
        YearMonth date = YearMonth.of(line.getYear(), month);
        return new Found(
            at,
            at + 1,
            (date.isAfter(YearMonth.from(line)) ? date.minusYears(1) : date).toString());
      });
    }
    if (isYear(at, to) && isYearHere(at, to)) {
      int end = is(at + 1, to, "godu", "goda", "god") ? at + 2 : at + 1;
      return found(at, end, Integer.toString(number(at, to)));
    }
    return Optional.empty();
  }

  private boolean isYearHere(int at, int to) {
    boolean before =
        at > 0
            && is(
                at - 1, to, "in", "since", "until", "from", "by", "of", "en", "desde", "hasta",
                "entre", "de", "v", "s", "do", "during", "early", "late", "around");
    // `entre 2012 y 2016`
    boolean second = at > 2 && is(at - 1, to, "y") && is(at - 3, to, "entre") && isYear(at - 2, to);
    return before || second || is(at + 1, to, "godu", "goda", "g");
  }

  private Optional<Found> relative(int at, int to) {
    if (dateline.isEmpty()) {
      return Optional.empty();
    }
    LocalDate line = dateline.get();
    if (is(at, to, "yesterday", "ayer", "vchera")) {
      return found(at, at + 1, line.minusDays(1).toString());
    }
    if (is(at, to, "today", "hoy", "segodnya")) {
      return found(at, at + 1, line.toString());
    }
    Integer weekday = DAYS.get(words.folded(at));
    if (weekday != null) {
      boolean next = at > 0 && is(at - 1, to, "next", "proximo", "sleduyushchiy", "sleduyushchuyu");
      DayOfWeek day = DayOfWeek.of(weekday);
      LocalDate date =
          line.with(next ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day));
      return found(at, at + 1, date.toString());
    }
    if (is(at, to, "dia")
        && number(at + 1, to) >= 1
        && number(at + 1, to) <= line.lengthOfMonth()) {
      LocalDate date = line.withDayOfMonth(number(at + 1, to));
      return found(at, at + 2, (date.isAfter(line) ? date.minusMonths(1) : date).toString());
    }
    return span(at, to, line);
  }

  /// `last month`, `this year`, `next week`, `el mes pasado`, `в прошлом году`.
  private Optional<Found> span(int at, int to, LocalDate line) {
    int step = step(at, to);
    if (step == Integer.MIN_VALUE || at + 1 >= to) {
      return spanishSpan(at, to, line);
    }
    return unit(at + 1, to, line, step).map(iso -> new Found(at, at + 2, iso));
  }

  private Optional<Found> spanishSpan(int at, int to, LocalDate line) {
    boolean past = is(at + 1, to, "pasado", "pasada");
    boolean coming = is(at + 1, to, "proximo", "proxima", "siguiente");
    return past || coming
        ? unit(at, to, line, past ? -1 : 1).map(iso -> new Found(at, at + 2, iso))
        : Optional.empty();
  }

  private int step(int at, int to) {
    if (is(at, to, "last", "proshlom", "proshlogo", "proshloy", "proshluyu")) {
      return -1;
    }
    if (is(at, to, "this", "este", "esta", "etom", "etogo", "etoy")) {
      return 0;
    }
    return is(at, to, "next", "proxima", "proximo", "sleduyushchem", "sleduyushchey")
        ? 1
        : Integer.MIN_VALUE;
  }

  private Optional<String> unit(int at, int to, LocalDate line, int step) {
    if (is(at, to, "year", "ano", "godu", "goda")) {
      return Optional.of(Integer.toString(line.getYear() + step));
    }
    if (is(at, to, "month", "mes", "mesyatse", "mesyatsa")) {
      return Optional.of(YearMonth.from(line).plusMonths(step).toString());
    }
    if (is(at, to, "week", "semana", "nedele", "nedelyu")) {
      LocalDate monday =
          line.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(step);
      return Optional.of(monday + "/" + monday.plusDays(6));
    }
    return Optional.empty();
  }

  private static Optional<Found> found(int from, int to, String iso) {
    return Optional.of(new Found(from, to, iso));
  }
}
