package trasluz.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Names of two Arabic or Persian words that romanisations write together, apart or with hyphens:
/// `Abdulrahman`, `Abd al-Rahman`, `Bashiruddin`, `Bashir ud-Din`, `Mohammadreza`, `Alhussein`.
final class Compounds {
  private static final int SHORTEST = 3;
  private static final int SHORTEST_AFTER_ARTICLE = 5;
  private static final int SHORTEST_DOUBLE = 7;
  private static final List<String> DIN = List.of("din", "deen", "dine", "dein");

  /// What is of God: the second word of names whose first is what a person is of it (`light of`,
  /// `favour of`).
  private static final List<String> OF_GOD =
      List.of("rahman", "rehman", "rahim", "rehim", "haqq", "haq", "islam", "aziz", "karim");

  /// Given names to which Persian, Turkic and South Asian use adds a second one.
  private static final Set<String> FIRST_OF_TWO = Set.of("muhammad", "ali", "ghulam", "amir");

  private final Lexicon lexicon;

  Compounds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// What follows `abd` (servant of) and the article: `rahman` for `abdurrahman`, nothing for
  /// `abdul` alone. `Abdullah` is a name of its own and stays whole.
  Optional<String> afterAbd(String word) {
    if (!word.startsWith("abd")) {
      return Optional.empty();
    }
    String rest = withShortVowel(word.substring(3));
    if (rest.isEmpty() || isArticle(rest)) {
      return Optional.of("");
    }
    if (rest.length() < 2 + SHORTEST || !isArticleVowel(rest.charAt(0)) || isOfGod(rest)) {
      return Optional.empty();
    }
    char consonant = rest.charAt(1);
    String after = rest.substring(2);
    if (consonant == 'l' || (isSun(consonant) && after.charAt(0) == consonant)) {
      return Optional.of(after);
    }
    // The doubled letter of the article is often written once: Abdurahman.
    String once = rest.substring(1);
    return isSun(consonant) && lexicon.isName(once) ? Optional.of(once) : Optional.empty();
  }

  /// `Abdullah`, in French letters `Abdoulaye`.
  private static boolean isOfGod(String rest) {
    return rest.startsWith("llah", 1) || rest.startsWith("lah", 1) || rest.equals("ulaye");
  }

  /// French writes the `u` of the article with two letters.
  private static String withShortVowel(String rest) {
    return rest.startsWith("ou") || rest.startsWith("oo") ? "u" + rest.substring(2) : rest;
  }

  private static boolean isArticle(String rest) {
    return rest.length() <= 2
        && isArticleVowel(rest.charAt(0))
        && (rest.length() == 1 || rest.charAt(1) == 'l');
  }

  private static boolean isArticleVowel(char c) {
    return "aeou".indexOf(c) >= 0;
  }

  /// The letters before which the `l` of the article is spoken like them.
  private static boolean isSun(char c) {
    return "rsntzd".indexOf(c) >= 0;
  }

  /// What stands before `al-Din` (of the faith): `bashir` for `bashiruddin`.
  Optional<String> beforeDin(String word) {
    for (String din : DIN) {
      if (word.endsWith(din) && word.length() >= din.length() + 2 + SHORTEST) {
        String rest = word.substring(0, word.length() - din.length());
        char consonant = rest.charAt(rest.length() - 1);
        boolean vowel = "aeiou".indexOf(rest.charAt(rest.length() - 2)) >= 0;
        if (vowel && (consonant == 'd' || consonant == 'l') && rest.length() >= 2 + SHORTEST) {
          return Optional.of(rest.substring(0, rest.length() - 2));
        }
      }
    }
    return Optional.empty();
  }

  /// A word of two names, both of them: `zia` and `rahman` for `ziaurrahman`, `muhammad` and `reza`
  /// for `mohammadreza`. Empty for any other word.
  List<String> two(String word) {
    for (String last : OF_GOD) {
      int article = word.length() - last.length() - 2;
      if (article >= SHORTEST && word.endsWith(last)) {
        char consonant = word.charAt(article + 1);
        boolean joined =
            isArticleVowel(word.charAt(article))
                && (consonant == 'l' || (isSun(consonant) && consonant == last.charAt(0)));
        if (joined) {
          return List.of(word.substring(0, article), last);
        }
      }
    }
    return word.length() < SHORTEST_DOUBLE ? List.of() : doubled(word);
  }

  private List<String> doubled(String word) {
    if ("amg".indexOf(word.charAt(0)) < 0) {
      return List.of();
    }
    for (int i = SHORTEST; i <= word.length() - SHORTEST; i++) {
      String second = word.substring(i);
      boolean name = lexicon.families(second).length > 0;
      if (name && (second.length() > SHORTEST || second.equals("ali"))) {
        String first = word.substring(0, i);
        if (FIRST_OF_TWO.stream().anyMatch(known -> lexicon.areOneName(known, first))) {
          return List.of(first, second);
        }
      }
    }
    return List.of();
  }

  /// What follows the article `al` or `el` where it is written together with a surname: `ghamdi`
  /// for `alghamdi`. A word that is known as it stands is left alone, and so is one whose rest
  /// starts with a vowel, unless that rest is known (`alahmad`, but not `alekseev`).
  Optional<String> afterArticle(String word) {
    boolean article = word.startsWith("al") || word.startsWith("el");
    if (!article || word.length() < 2 + SHORTEST || lexicon.isName(word)) {
      return Optional.empty();
    }
    String rest = word.substring(2);
    boolean told = rest.length() >= SHORTEST_AFTER_ARTICLE && "aeiouy".indexOf(rest.charAt(0)) < 0;
    boolean known = rest.length() > SHORTEST && lexicon.families(rest).length > 0;
    return told || known ? Optional.of(rest) : Optional.empty();
  }
}
