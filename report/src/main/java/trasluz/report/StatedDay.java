package trasluz.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The day that a file gives for its text outside of it: in the head of a page or of a mail. It is
/// taken as written, in whatever time zone.
final class StatedDay {
  /// As of ISO 8601: `2024-05-03T09:10:00+02:00`.
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

  /// As in mails and RSS, by RFC 5322: `Fri, 3 May 2024 08:00:00 +0200`.
  private static final Pattern MAIL =
      Pattern.compile("\\b(\\d{1,2}) ([A-Za-z]{3})[a-z]* (\\d{4})\\b");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /// The date in the data about the article that a page has for search engines (schema.org).
  private static final Pattern PUBLISHED =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{10,40})\"");

  private static final String MARKED =
      "meta[property=article:published_time],meta[property=og:article:published_time],"
          + "meta[itemprop=datePublished],meta[name=date],meta[name=pubdate],meta[name=DC.date],"
          + "meta[name=DC.date.issued],meta[name=dcterms.date],meta[name=parsely-pub-date],"
          + "meta[name=article:published_time],time[itemprop=datePublished],time[pubdate]";

  private StatedDay() {}

  /// The day in a date of a feed or mail.
  static Optional<LocalDate> written(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.find()) {
      return day(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher mail = MAIL.matcher(text);
    return mail.find()
        ? day(
            number(mail, 3),
            MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)) + 1,
            number(mail, 1))
        : Optional.empty();
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The day on which a mail says that it was sent.
  static Optional<LocalDate> ofMail(MailHead mail) {
    return mail.field("Date").flatMap(StatedDay::written);
  }

  /// The day on which a page says that its article was published; absent where it names several.
  static Optional<LocalDate> ofPage(Document page) {
    for (Element marked : page.select(MARKED)) {
      Optional<LocalDate> day = written(marked.attr("content") + " " + marked.attr("datetime"));
      if (day.isPresent()) {
        return day;
      }
    }
    Set<Optional<LocalDate>> days = new HashSet<>();
    for (Element data : page.select("script[type=application/ld+json]")) {
      PUBLISHED.matcher(data.data()).results().forEach(found -> days.add(written(found.group(1))));
    }
    return days.size() == 1 ? days.iterator().next() : Optional.empty();
  }
}
