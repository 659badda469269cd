package trasluz.report;

import java.util.ArrayList;
import java.util.List;

/// The forms in which a Russian or Ukrainian word of a text may stand in a list of names: without
/// its case ending, or with the ending of the nominative instead.
///
/// This is deliberately loose: it looks names up, and only a name on file is found.
final class Inflection {
  private static final List<String> CASES =
      List.of(
          "ami", "yami", "ogo", "ego", "omu", "emu", "oy", "ey", "iey", "om", "em", "im", "ym",
          "ov", "ev", "am", "yam", "akh", "yakh", "ii", "iyu", "ui", "yu", "ya", "a", "e", "i", "o",
          "u", "y");

  private static final List<String> NOMINATIVES =
      List.of("", "a", "ya", "y", "iy", "iya", "o", "e");
  private static final int SHORTEST_STEM = 3;

  private Inflection() {}

  /// The word itself, then its other forms.
  static List<String> forms(String word) {
    List<String> forms = new ArrayList<>();
    forms.add(word);
    for (String ending : CASES) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        String stem = word.substring(0, word.length() - ending.length());
        NOMINATIVES.forEach(nominative -> forms.add(stem + nominative));
      }
    }
    return forms;
  }
}
