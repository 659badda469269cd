package trasluz.match.script;

import java.util.Map;

/// Hiragana and katakana in Hepburn, long vowels written short as passports do.
final class Kana {
  private static final Map<String, String> SYLLABLES = Table.map("kana.tsv");
  private static final int HIRAGANA_TO_KATAKANA = 'ァ' - 'ぁ';

  private Kana() {}

  static String romanised(String run) {
    String kana = katakana(run);
    StringBuilder out = new StringBuilder(kana.length() * 2);
    boolean doubled = false;
    for (int i = 0; i < kana.length(); i++) {
      char c = kana.charAt(i);
      String pair = i + 1 < kana.length() ? SYLLABLES.get(kana.substring(i, i + 2)) : null;
      String latin = pair == null ? SYLLABLES.getOrDefault(kana.substring(i, i + 1), "") : pair;
      if (pair != null) {
        i++;
      }
      if (c == 'ッ' && i + 1 < kana.length()) {
        doubled = true;
      } else {
        if (doubled && !latin.isEmpty() && "aeiou".indexOf(latin.charAt(0)) < 0) {
          out.append(latin.startsWith("ch") ? 't' : latin.charAt(0));
        }
        out.append(latin);
        doubled = false;
      }
    }
    return out.toString().replace("ou", "o").replace("oo", "o").replace("uu", "u");
  }

  private static String katakana(String run) {
    StringBuilder out = new StringBuilder(run.length());
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      boolean hiragana = c >= 'ぁ' && c <= 'ゖ';
      out.append(hiragana ? (char) (c + HIRAGANA_TO_KATAKANA) : c);
    }
    return out.toString();
  }
}
