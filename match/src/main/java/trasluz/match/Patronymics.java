package trasluz.match;

import java.util.ArrayList;
import java.util.List;

/// East Slavic names after the father: `Sergeevich`, `Siarhieievich`, `Rodionovna`.
final class Patronymics {
  private static final int SHORTEST = 7;

  /// Russian, Ukrainian and Belarusian endings, the longer of two before the shorter.
  private static final List<String> ENDINGS =
      List.of(
          "yevich", "ievich", "ovich", "evich", "avich", "yevych", "ovych", "evych", "yevitch",
          "ovitch", "evitch", "avitch", "yevna", "ievna", "ovna", "evna", "auna", "awna", "ouna",
          "owna", "euna", "iouna", "ivna", "yich");

  /// What the father's name has after the stem.
  private static final List<String> FATHERS = List.of("", "y", "iy", "i", "ey", "ei", "a", "o");

  private Patronymics() {}

  /// Whether a word has the form of a patronymic; some surnames have it too.
  static boolean isPatronymic(String text) {
    return text.length() >= SHORTEST && stem(text) < text.length();
  }

  /// Where the ending starts; the length where there is none.
  private static int stem(String text) {
    for (String ending : ENDINGS) {
      if (text.endsWith(ending)) {
        return text.length() - ending.length();
      }
    }
    return text.length();
  }

  /// What the father may be called, the likeliest first.
  static List<String> fathers(String patronymic) {
    String stem = patronymic.substring(0, stem(patronymic));
    List<String> names = new ArrayList<>(FATHERS.size());
    for (String end : FATHERS) {
      names.add(stem + end);
    }
    return names;
  }
}
