package trasluz.store;

import trasluz.statement.Locator;

/// A locator as two columns: the line, or 0 and a text that tells spans and elements apart.
final class LocatorColumns {
  private static final String SPAN = "characters ";
  private static final String ELEMENT = "element ";

  private LocatorColumns() {}

  static long line(Locator locator) {
    return switch (locator) {
      case Locator.Row row -> row.line();
      case Locator.Element _, Locator.Span _ -> 0;
    };
  }

  static String place(Locator locator) {
    return switch (locator) {
      case Locator.Row _ -> "";
      case Locator.Element element -> ELEMENT + element.path();
      case Locator.Span span -> SPAN + span.start() + " " + span.end();
    };
  }

  /// Reads what [#line] and [#place] wrote.
  ///
  /// @throws IllegalArgumentException when it is not a locator
  static Locator read(long line, String place) {
    if (place.isEmpty()) {
      return new Locator.Row(line);
    }
    if (place.startsWith(ELEMENT)) {
      return new Locator.Element(place.substring(ELEMENT.length()));
    }
    String[] ends = place.substring(Math.min(SPAN.length(), place.length())).split(" ", -1);
    if (!place.startsWith(SPAN) || ends.length != 2) {
      throw new IllegalArgumentException("'" + place + "' is not a place in a copy");
    }
    return new Locator.Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }
}
