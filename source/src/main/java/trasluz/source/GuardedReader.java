package trasluz.source;

import java.io.BufferedReader;
import java.io.InputStream;

/// Strict UTF-8 text with bounded lines.
final class GuardedReader extends StrictReader {

  /// The longest line a file may have, in characters; the longest real one seen has under 40,000.
  static final int MAX_LINE = 4_000_000;

  private int column;

  GuardedReader(InputStream bytes, String file) {
    super(new BufferedReader(strictUtf8(bytes), 1 << 16), file);
  }

  @Override
  void bound(char c) {
    if (c == '\n') {
      column = 0;
    } else if (++column > MAX_LINE) {
      throw refusal(
          "the line is longer than %,d characters".formatted(MAX_LINE),
          "check that the file has line breaks and is the format you mean");
    }
  }
}
