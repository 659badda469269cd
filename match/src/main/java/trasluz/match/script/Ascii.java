package trasluz.match.script;

import java.util.ArrayList;
import java.util.List;

/// Words of names that are plain ASCII, which are by far the most: one pass, no tables.
final class Ascii {
  private static final int DELETE = 0x7F;

  private Ascii() {}

  /// Whether the first `length` characters are ASCII.
  static boolean isAscii(String text, int length) {
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) > DELETE) {
        return false;
      }
    }
    return true;
  }

  static boolean isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /// The words among the first `length` characters, all of them ASCII.
  static List<Word> words(String name, int length) {
    List<Word> words = new ArrayList<>(4);
    char[] word = new char[length];
    int filled = 0;
    for (int i = 0; i < length; i++) {
      char c = name.charAt(i);
      if (isWordCharacter(c)) {
        word[filled++] = c;
      } else if (c >= 'A' && c <= 'Z') {
        word[filled++] = (char) (c + ('a' - 'A'));
      } else if (!vanishes(c)) {
        filled = end(words, word, filled);
        if (c == '&') {
          words.add(Characters.AND);
        }
      }
    }
    end(words, word, filled);
    return words;
  }

  private static int end(List<Word> words, char[] word, int filled) {
    if (filled > 0) {
      String text = new String(word, 0, filled);
      words.add(new Word(text, text, Reading.LATIN));
    }
    return 0;
  }

  private static boolean vanishes(char c) {
    return c == '\'' || c == '`' || c == DELETE || (c < ' ' && !Character.isWhitespace(c));
  }
}
