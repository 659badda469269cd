package trasluz.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Takes the entries out of a feed (RSS 0.9 to 2.0, Atom).
final class FeedText {
  private static final List<String> TEXTS =
      List.of("title", "description", "summary", "content", "content:encoded");
  private static final List<String> DAYS =
      List.of("pubdate", "published", "dc:date", "updated", "issued");

  private FeedText() {}

  /// All entries, with an empty line between two; dated where all are of one day. Its outlet is the
  /// feed's own title.
  static TakenText of(String xml) {
    Document feed = feed(xml);
    List<TakenText> entries = entries(feed);
    List<Optional<LocalDate>> days = entries.stream().map(TakenText::stated).distinct().toList();
    return new TakenText(
        entries.stream().map(TakenText::text).collect(Collectors.joining("\n\n")),
        days.size() == 1 ? days.getFirst() : Optional.empty(),
        title(feed));
  }

  /// Of each entry that has text the title, then the text, the day, and the outlet that it is taken
  /// from, else the feed's own.
  static List<TakenText> entries(String xml) {
    return entries(feed(xml));
  }

  private static Document feed(String xml) {
    return Jsoup.parse(xml, "", Parser.xmlParser());
  }

  private static List<TakenText> entries(Document feed) {
    Optional<String> title = title(feed);
    return feed.select("item, entry").stream()
        .map(entry -> new TakenText(text(entry), day(entry), takenFrom(entry).or(() -> title)))
        .filter(entry -> !entry.text().isBlank())
        .toList();
  }

  private static Optional<String> title(Document feed) {
    return Optional.ofNullable(feed.selectFirst("channel > title, feed > title"))
        .flatMap(FeedText::outlet);
  }

  /// A title may be markup itself.
  private static Optional<String> outlet(Element title) {
    return StatedOutlet.cleaned(Jsoup.parse(title.wholeText()).text());
  }

  /// A feed that gathers from several says so at each entry.
  private static Optional<String> takenFrom(Element entry) {
    return child(entry, "source")
        .map(source -> child(source, "title").orElse(source))
        .flatMap(FeedText::outlet);
  }

  private static String text(Element entry) {
    List<String> parts = new ArrayList<>();
    for (String tag : TEXTS) {
      child(entry, tag)
          .map(FeedText::told)
          .filter(text -> !text.isBlank())
          .ifPresent(text -> {
            if (!parts.contains(text)) {
              parts.add(text);
            }
          });
    }
    return String.join("\n\n", parts);
  }

  /// Markup in a part is escaped, or stands in it as it is.
  private static String told(Element part) {
    String markup = part.childrenSize() > 0 ? part.html() : part.wholeText();
    String text = PageText.ofPage(markup).text();
    return text.isBlank() ? Jsoup.parse(markup).text() : text;
  }

  private static Optional<LocalDate> day(Element entry) {
    for (String tag : DAYS) {
      Optional<LocalDate> day =
          child(entry, tag).flatMap(child -> StatedDay.written(child.wholeText()));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<Element> child(Element entry, String tag) {
    for (Element child : entry.children()) {
      if (child.normalName().equals(tag)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }
}
