package trasluz.source;

import java.io.IOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day whose state a file shows, and how it is known.
///
/// In this order: what the caller says; what the content says (OFAC's `Publish_Date`, the UN's
/// `dateGenerated`); an ISO 8601 date in the name of the file, then of its folder (for a month
/// alone its last day, the latest day the copy can be of); the last change of the file, which is
/// only a guess and therefore noted.
///
/// @param note what the reader of the summary should know; empty where the date is plain
record SnapshotDate(LocalDate day, Optional<String> note) {

  private static final Pattern OFAC_PUBLISHED =
      Pattern.compile("<Publish_Date>\\s*(\\d{1,2})/(\\d{1,2})/(\\d{4})\\s*</");
  private static final Pattern UN_GENERATED =
      Pattern.compile("dateGenerated\\s*=\\s*[\"'](\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern IN_NAME =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})-(\\d{2})(?:-(\\d{2}))?(?!\\d)");

  static SnapshotDate of(Optional<LocalDate> given, InputFile file, String head)
      throws IOException {
    if (given.isPresent()) {
      return new SnapshotDate(given.get(), Optional.empty());
    }
    Optional<LocalDate> published = inContent(head);
    if (published.isPresent()) {
      return new SnapshotDate(published.get(), Optional.empty());
    }
    Optional<SnapshotDate> named = inName(file.name()).or(() -> inName(file.folderName()));
    if (named.isPresent()) {
      return named.get();
    }
    LocalDate changed =
        Files.getLastModifiedTime(file.path()).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    return new SnapshotDate(
        changed,
        Optional.of(
            "no date in content or name: taken from the last change of the file, "
                + changed
                + "; give --date where that is wrong"));
  }

  private static Optional<LocalDate> inContent(String head) {
    Matcher ofac = OFAC_PUBLISHED.matcher(head);
    if (ofac.find()) {
      return day(ofac.group(3), ofac.group(1), ofac.group(2));
    }
    Matcher un = UN_GENERATED.matcher(head);
    return un.find() ? day(un.group(1), un.group(2), un.group(3)) : Optional.empty();
  }

  private static Optional<SnapshotDate> inName(String name) {
    Matcher matcher = IN_NAME.matcher(name);
    while (matcher.find()) {
      String dayOfMonth = matcher.group(3);
      if (dayOfMonth == null) {
        Optional<LocalDate> end = endOfMonth(matcher.group(1), matcher.group(2));
        if (end.isPresent()) {
          return Optional.of(
              new SnapshotDate(
                  end.get(),
                  Optional.of("the name gives a month only: its last day is taken, " + end.get())));
        }
      } else {
        Optional<LocalDate> day = day(matcher.group(1), matcher.group(2), dayOfMonth);
        if (day.isPresent()) {
          return Optional.of(new SnapshotDate(day.get(), Optional.empty()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> endOfMonth(String year, String month) {
    return day(year, month, "01").map(first -> YearMonth.from(first).atEndOfMonth());
  }

  private static Optional<LocalDate> day(String year, String month, String dayOfMonth) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(dayOfMonth)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
