package trasluz.match.script;

import java.util.Map;

/// Eastern Armenian in its common spelling, without apostrophes.
final class Armenian {
  private static final Map<Integer, String> LETTERS = Table.letters("armenian.tsv");

  private Armenian() {}

  static String romanised(String word) {
    StringBuilder out = new StringBuilder(word.length() + 8);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      if (c == 'ո' && next == 'ւ') {
        out.append('u');
        i++;
      } else if (i == 0 && c == 'ե') {
        out.append("ye");
      } else if (i == 0 && c == 'ո' && next != 'վ') {
        out.append("vo");
      } else {
        out.append(OtherScripts.latin(c, LETTERS));
      }
    }
    return out.toString();
  }
}
