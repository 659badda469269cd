package trasluz.match.script;

import java.util.Arrays;
import java.util.Map;

/// Latin letters without accents and without the letters that Unicode does not decompose.
final class LatinLetters {
  private static final Map<Integer, String> UNDECOMPOSED = Table.letters("latin.tsv");

  /// The readings of the letters of Latin-1 and its extensions A and B.
  private static final String[] FREQUENT = frequent();

  private LatinLetters() {}

  static void fold(String word, int start, int end, StringBuilder out) {
    for (int i = start; i < end; ) {
      int c = word.codePointAt(i);
      i += Character.charCount(c);
      if (c < 0x80) {
        out.append((char) c);
      } else {
        out.append(folded(c));
      }
    }
  }

  private static String folded(int c) {
    String known = c < FREQUENT.length ? FREQUENT[c] : withoutIcu(c);
    if (!known.isEmpty() || UNDECOMPOSED.containsKey(c)) {
      return known;
    }
    return OtherScripts.romanised(Character.toString(c));
  }

  private static String[] frequent() {
    String[] frequent = new String[0x250];
    Arrays.setAll(frequent, LatinLetters::withoutIcu);
    return frequent;
  }

  /// The letter by the table or without its accent; empty when neither tells.
  private static String withoutIcu(int c) {
    String listed = UNDECOMPOSED.get(c);
    if (listed != null) {
      return listed;
    }
    String unmarked = Characters.unmarked(Character.toString(c));
    if (unmarked.isEmpty()) {
      return "";
    }
    listed = UNDECOMPOSED.get(unmarked.codePointAt(0));
    return listed == null ? Characters.plain(unmarked) : listed;
  }
}
