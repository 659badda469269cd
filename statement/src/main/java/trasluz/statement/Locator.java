package trasluz.statement;

/// Where in a snapshot a claim can be read.
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
      return path;
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
  /// @throws IllegalArgumentException when the text is empty
  static Locator parse(String text) {
    if (text.matches("row [0-9]{1,18}")) {
      return new Row(Long.parseLong(text.substring(4)));
    }
    if (text.matches("characters [0-9]{1,9} to [0-9]{1,9}")) {
      String[] words = text.split(" ", -1);
      return new Span(Integer.parseInt(words[1]), Integer.parseInt(words[3]));
    }
    return new Element(text);
  }
}
