package trasluz.match.script;

import java.util.Collections;
import java.util.List;

/// Reads a name in any script as words in plain lower-case Latin letters and digits, offline.
///
/// Whatever is neither letter, mark nor digit separates words, except that apostrophes, invisible
/// and control characters vanish and `&` is the word `and`. Any text is accepted, also broken
/// Unicode. The result depends on the name alone. Safe for use by many threads.
public final class Romaniser {
  /// What lies beyond is not read: no name is that long, and the work stays bounded.
  static final int LONGEST = 2_000;

  private Romaniser() {}

  /// The words of a name in order; empty when it holds no letter and no digit. At most the first
  /// 2,000 chars are read.
  public static List<Word> words(String name) {
    int length = Math.min(name.length(), LONGEST);
    return Collections.unmodifiableList(
        Ascii.isAscii(name, length)
            ? Ascii.words(name, length)
            : WordReader.words(name.substring(0, length)));
  }

  /// The texts of the words of a name, joined by single spaces.
  public static String text(String name) {
    List<Word> words = words(name);
    if (words.size() == 1) {
      return words.getFirst().text();
    }
    StringBuilder out = new StringBuilder(name.length() + 8);
    for (Word word : words) {
      if (!out.isEmpty()) {
        out.append(' ');
      }
      out.append(word.text());
    }
    return out.toString();
  }
}
