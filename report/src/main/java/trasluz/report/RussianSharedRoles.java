package trasluz.report;

import java.util.Optional;
import trasluz.report.Phrase.Noun;

/// Finds in Russian what two roles of one person are joined by: `Иван Карсин, владелец и директор
/// «Кессы»`.
final class RussianSharedRoles {
  private RussianSharedRoles() {}

  /// Whether a word joins a role to the one before it.
  static boolean isJoint(Phrases phrases, int at) {
    return phrases.language() == Language.RUSSIAN
        && phrases.is(at, WordClass.CONJ)
        && phrases.isWord(at, "i");
  }

  /// The second of two roles, with which is told of what the first one is, too.
  ///
  /// @param first the noun behind the comma
  static Optional<Integer> second(Phrases phrases, int first) {
    boolean joined =
        isJoint(phrases, first + 1)
            && phrases.isMark(first - 1, ",")
            && phrases
                .noun(first + 2)
                .filter(noun -> !noun.relational().isEmpty() && noun.name().isEmpty())
                .flatMap(Noun::owner)
                .isPresent();
    return joined ? Optional.of(first + 2) : Optional.empty();
  }
}
