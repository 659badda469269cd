package trasluz.match;

import java.util.ArrayList;
import java.util.List;

/// A long word of a company's name as it is looked up in the lexicon when it does not stand there
/// letter by letter: by its sound and without the ending of a Slavic adjective or noun, so that
/// `aktsionernoye`, `akcionernoe` and `aktsionernaya` are one word.
final class LooseWord {
  private static final int SHORTEST = 7;
  private static final int SHORTEST_STEM = 6;

  /// The longest first.
  private static final List<String> ENDINGS =
      List.of(
          "yye", "oye", "oie", "oje", "iye", "ije", "aya", "aia", "aja", "iya", "ija", "ogo", "yy",
          "iy", "yi", "ii", "ij", "yj", "oy", "oi", "oj", "oe", "ie", "ye", "ia", "iu", "ju", "yu",
          "y");

  private LooseWord() {}

  /// Shorter words stay as they are.
  static String of(String word) {
    if (word.length() < SHORTEST) {
      return word;
    }
    for (String ending : ENDINGS) {
      if (word.length() - ending.length() >= SHORTEST_STEM && word.endsWith(ending)) {
        return SoundKey.of(word.substring(0, word.length() - ending.length()));
      }
    }
    return SoundKey.of(word);
  }

  static List<String> of(List<String> words) {
    List<String> out = new ArrayList<>(words.size());
    for (String word : words) {
      out.add(of(word));
    }
    return out;
  }

  /// A form of several words, by blanks.
  static String ofForm(String form) {
    return String.join(" ", of(List.of(form.split(" ", -1))));
  }
}
