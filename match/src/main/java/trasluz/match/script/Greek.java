package trasluz.match.script;

import java.text.Normalizer;
import java.util.Map;

/// Modern Greek as ELOT 743 writes it, with `b` and `d` for the sounds at the start of a word.
final class Greek {
  private static final Map<Integer, String> LETTERS = Table.letters("greek.tsv");
  private static final Map<String, String> PAIRS =
      Map.ofEntries(
          Map.entry("ου", "ou"),
          Map.entry("γγ", "ng"),
          Map.entry("γκ", "gk"),
          Map.entry("γξ", "nx"),
          Map.entry("γχ", "nch"));
  private static final String VOICELESS = "θκξπσςτφχψ";
  private static final char DIAERESIS = '\u0308';
  private static final char TONOS = '\u0301';

  private Greek() {}

  /// Appends the Latin letters for a stretch of a word in lower case.
  static void romanise(String word, int start, int end, StringBuilder out) {
    String text = Normalizer.normalize(word.substring(start, end), Normalizer.Form.NFD);
    String letters = Characters.unmarked(text);
    String marks = marks(text, letters.length());
    for (int i = 0; i < letters.length(); i++) {
      String pair = i + 1 < letters.length() ? letters.substring(i, i + 2) : "";
      boolean one = !pair.isEmpty() && marks.charAt(i) != TONOS && marks.charAt(i + 1) != DIAERESIS;
      String latin = one ? pair(pair, letters, i, start == 0) : "";
      if (latin.isEmpty()) {
        int c = letters.charAt(i);
        out.append(LETTERS.getOrDefault(c, ""));
      } else {
        out.append(latin);
        i++;
      }
    }
  }

  private static String pair(String pair, String letters, int at, boolean opensWord) {
    boolean first = at == 0 && opensWord;
    return switch (pair) {
      case "μπ" -> first ? "b" : "mp";
      case "ντ" -> first ? "d" : "nt";
      case "αυ" -> "a" + vOrF(letters, at + 2);
      case "ευ" -> "e" + vOrF(letters, at + 2);
      case "ηυ" -> "i" + vOrF(letters, at + 2);
      default -> PAIRS.getOrDefault(pair, "");
    };
  }

  private static String vOrF(String letters, int next) {
    return next >= letters.length() || VOICELESS.indexOf(letters.charAt(next)) >= 0 ? "f" : "v";
  }

  /// The mark that matters on each letter: an accent or a diaeresis, else a space.
  private static String marks(String decomposed, int letters) {
    StringBuilder marks = new StringBuilder(letters);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (!Characters.isMark(c)) {
        marks.append(' ');
      } else if (!marks.isEmpty()
          && (c == DIAERESIS || (c == TONOS && marks.charAt(marks.length() - 1) == ' '))) {
        marks.setCharAt(marks.length() - 1, c);
      }
    }
    while (marks.length() < letters) {
      marks.append(' ');
    }
    return marks.toString();
  }
}
