package trasluz.report;

import java.util.List;
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

  /// `заместитель директора банка`: the office through which somebody works for a body.
  static Optional<Noun> office(Phrases phrases, int at) {
    return phrases
        .noun(at)
        .filter(_ -> phrases.language() == Language.RUSSIAN)
        .filter(noun -> tells(noun, Relation.WORKS_FOR))
        .flatMap(Noun::owner)
        .flatMap(Phrase.Owner::noun)
        .filter(noun -> noun.name().isEmpty() && tells(noun, Relation.DIRECTOR_OF));
  }

  private static boolean tells(Noun noun, Relation relation) {
    return noun.relational().stream().findFirst().filter(f -> f.relation() == relation).isPresent();
  }

  /// `совладельцами банка являются Орлова и Краснов`: the clause told of each.
  static List<Clause> each(Phrases phrases, Clause clause) {
    boolean several =
        phrases.language() == Language.RUSSIAN
            && clause.subjects().size() > 1
            && clause.adjuncts().stream()
                .filter(adjunct -> adjunct.preposition().equals("INS"))
                .flatMap(adjunct -> phrases.noun(adjunct.argument().noun()).stream())
                .flatMap(noun -> noun.relational().stream().limit(1))
                .anyMatch(frame -> !frame.relation().isSymmetric());
    return several
        ? clause.subjects().stream()
            .map(subject -> clause.of(List.of(subject), clause.passive(), clause.positive()))
            .toList()
        : List.of(clause);
  }
}
