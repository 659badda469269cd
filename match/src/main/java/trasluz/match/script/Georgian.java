package trasluz.match.script;

import java.util.Map;

/// Georgian by the national system of 2002, without apostrophes.
final class Georgian {
  private static final Map<Integer, String> LETTERS = Table.letters("georgian.tsv");

  private Georgian() {}

  static String romanised(String word) {
    StringBuilder out = new StringBuilder(word.length() + 8);
    word.codePoints().forEach(c -> out.append(OtherScripts.latin(c, LETTERS)));
    return out.toString();
  }
}
