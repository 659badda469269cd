package trasluz.match;

import java.util.List;
import java.util.Optional;

/// Names of two Arabic words that romanisations write together, apart or with hyphens:
/// `Abdulrahman`, `Abd al-Rahman`, `Bashiruddin`, `Bashir ud-Din`.
final class ArabicCompounds {
  private static final int SHORTEST = 3;
  private static final List<String> DIN = List.of("din", "deen", "dine", "dein");

  private ArabicCompounds() {}

  /// What follows `abd` (servant of) and the article: `rahman` for `abdurrahman`, nothing for
  /// `abdul` alone. `Abdullah` is a name of its own and stays whole.
  static Optional<String> afterAbd(String word) {
    if (!word.startsWith("abd")) {
      return Optional.empty();
    }
    String rest = word.substring(3);
    if (rest.isEmpty() || isArticle(rest)) {
      return Optional.of("");
    }
    boolean vowel = "aeou".indexOf(rest.charAt(0)) >= 0;
    if (rest.length() < 2 + SHORTEST
        || !vowel
        || rest.startsWith("llah", 1)
        || rest.startsWith("lah", 1)) {
      return Optional.empty();
    }
    char consonant = rest.charAt(1);
    String after = rest.substring(2);
    boolean assimilated = "rsntzd".indexOf(consonant) >= 0 && after.charAt(0) == consonant;
    return consonant == 'l' || assimilated ? Optional.of(after) : Optional.empty();
  }

  private static boolean isArticle(String rest) {
    return rest.length() <= 2
        && "aeou".indexOf(rest.charAt(0)) >= 0
        && (rest.length() == 1 || rest.charAt(1) == 'l');
  }

  /// What stands before `al-Din` (of the faith): `bashir` for `bashiruddin`.
  static Optional<String> beforeDin(String word) {
    for (String din : DIN) {
      if (word.endsWith(din) && word.length() >= din.length() + 2 + SHORTEST) {
        String rest = word.substring(0, word.length() - din.length());
        char consonant = rest.charAt(rest.length() - 1);
        boolean vowel = "aeou".indexOf(rest.charAt(rest.length() - 2)) >= 0;
        if (vowel && (consonant == 'd' || consonant == 'l') && rest.length() >= 2 + SHORTEST) {
          return Optional.of(rest.substring(0, rest.length() - 2));
        }
      }
    }
    return Optional.empty();
  }
}
