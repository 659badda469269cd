package trasluz.match;

import trasluz.match.Words.Role;

/// A word of the names on file.
///
/// @param id its number in the dictionary, from 0
/// @param text folded
/// @param weight what agreement on it is worth, 30 to 100: more the fewer names hold it
record Token(int id, String text, Role role, int weight) {
  private static final int LEAST = 30;
  private static final int MOST = 100;
  private static final int MOST_GENERIC = 50;
  private static final int MOST_SHORT = 60;

  /// Names on file are taken to be at least so many, so that in a small case a word is not called
  /// common because two of ten names hold it.
  private static final int FEWEST_NAMES = 1_000;

  /// The weight of a word that `holders` of `names` names hold: logarithmic rarity, capped for
  /// generic and short words and for numbers.
  static int weight(String text, Role role, int holders, int names) {
    double all = Math.log(Math.max(names, FEWEST_NAMES));
    double rarity = 1 - Math.log(Math.max(holders, 1)) / all;
    int weight = LEAST + (int) Math.round((MOST - LEAST) * Math.max(rarity, 0));
    return switch (role) {
      case DISTINCTIVE -> text.length() <= 2 ? Math.min(weight, MOST_SHORT) : weight;
      case GENERIC -> Math.min(weight, MOST_GENERIC);
      case NUMBER -> Math.min(weight, MOST_SHORT);
      case INITIAL, LEGAL_FORM, PARTICLE -> LEAST;
    };
  }

  /// Whether a misspelling of the word is looked for.
  boolean mayBeMisspelt() {
    return mayBeMisspelt(text, role);
  }

  static boolean mayBeMisspelt(String text, Role role) {
    return text.length() >= 4 && (role == Role.DISTINCTIVE || role == Role.GENERIC);
  }
}
