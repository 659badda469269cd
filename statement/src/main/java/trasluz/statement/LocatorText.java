package trasluz.statement;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trasluz.statement.Locator.Element;
import trasluz.statement.Locator.Row;
import trasluz.statement.Locator.Span;

/// Reads locators from their text form.
final class LocatorText {
  static final String ELEMENT = "element ";

  private static final Pattern ROW = Pattern.compile("row ([0-9]+)");
  private static final Pattern SPAN = Pattern.compile("characters ([0-9]+) to ([0-9]+)");

  private LocatorText() {}

  /// Whether the path is its own text form.
  static boolean isPlainPath(String path) {
    return !path.startsWith(ELEMENT) && parseCounted(path).isEmpty();
  }

  static Locator parse(String text) {
    return parseCounted(text)
        .orElseGet(
            () -> new Element(text.startsWith(ELEMENT) ? text.substring(ELEMENT.length()) : text));
  }

  private static Optional<Locator> parseCounted(String text) {
    if (!text.startsWith("row ") && !text.startsWith("characters ")) {
      return Optional.empty();
    }
    try {
      Matcher row = ROW.matcher(text);
      if (row.matches()) {
        return Optional.of(new Row(Long.parseLong(row.group(1))));
      }
      Matcher span = SPAN.matcher(text);
      return span.matches()
          ? Optional.of(new Span(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      // A number beyond any file, or one that can't be a place: then it is an element's name.
      return Optional.empty();
    }
  }
}
