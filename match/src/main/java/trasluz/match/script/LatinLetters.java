package trasluz.match.script;

import java.util.Map;

/// Latin letters without accents and without the letters that Unicode does not decompose.
final class LatinLetters {
  private static final Map<Integer, String> UNDECOMPOSED = Table.letters("latin.tsv");

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
    String listed = UNDECOMPOSED.get(c);
    if (listed != null) {
      return listed;
    }
    String unmarked = Characters.unmarked(Character.toString(c));
    listed = unmarked.isEmpty() ? null : UNDECOMPOSED.get(unmarked.codePointAt(0));
    if (listed != null) {
      return listed;
    }
    String plain = Characters.plain(unmarked);
    return plain.isEmpty() ? OtherScripts.romanised(Character.toString(c)) : plain;
  }
}
