package trasluz.statement;

/// Where in a snapshot a claim can be read.
///
/// The text form is what people read: `row 12`, `characters 5 to 9`, or the path of an element,
/// with the word `element` in front of a path that would otherwise be taken for one of the others.
public sealed interface Locator {

  /// A line or record of a text file, counted from 1.
  record Row(long line) implements Locator {
    public Row {
      if (line < 1) {
        throw new IllegalArgumentException("rows are counted from 1, got " + line);
      }
    }

    @Override
    public String toString() {
      return "row " + line;
    }
  }

  /// An element of an XML file, by the publisher's own key.
  record Element(String path) implements Locator {
    public Element {
      Checks.requireText("element path", path, 500);
    }

    @Override
    public String toString() {
      return LocatorText.isPlainPath(path) ? path : LocatorText.ELEMENT + path;
    }
  }

  /// Characters of a text, in Unicode code points, end excluded.
  record Span(int start, int end) implements Locator {
    public Span {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException(
            "a span must satisfy 0 <= start < end, got [%d, %d)".formatted(start, end));
      }
    }

    @Override
    public String toString() {
      return "characters " + start + " to " + end;
    }
  }

  /// Reads what `toString` wrote.
  ///
  /// @throws IllegalArgumentException when the text is blank or longer than an element path may be
  static Locator parse(String text) {
    return LocatorText.parse(text);
  }
}
