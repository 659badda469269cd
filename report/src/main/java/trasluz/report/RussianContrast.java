package trasluz.report;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Reads who is meant instead of another: of `не банк, а Иван Орлов` and `не на банк, а на Ивана
/// Орлова` Ivan is, and the verb is not negated.
final class RussianContrast {
  private RussianContrast() {}

  /// Who is meant instead of a noun that "не" stands before.
  static Optional<Integer> of(Phrases phrases, int noun) {
    int before = phrases.beforeQuotes(noun);
    int negation = phrases.is(before, WordClass.PREP) ? before - 1 : before;
    int comma = phrases.behindQuotes(noun);
    boolean opposed =
        phrases.is(negation, WordClass.NEG)
            && phrases.isWord(negation, "ne")
            && phrases.isMark(comma, ",")
            && phrases.isWord(comma + 1, "a");
    if (!opposed) {
      return Optional.empty();
    }
    int other = phrases.behindQuotes(comma + 1);
    while (phrases.is(other, WordClass.PREP) || phrases.is(other, WordClass.ADV)) {
      other = phrases.behindQuotes(other);
    }
    int meant = other;
    return phrases
        .noun(meant)
        .filter(found -> {
          Set<RussianCase> common = new HashSet<>(found.cases());
          common.retainAll(phrases.noun(noun).orElseThrow().cases());
          return !common.isEmpty();
        })
        .map(_ -> meant);
  }

  /// The same, asked of the negation.
  static Optional<Integer> behind(Phrases phrases, int negation) {
    int noun = phrases.behindQuotes(negation);
    if (phrases.is(noun, WordClass.PREP)) {
      noun = phrases.behindQuotes(noun);
    }
    return phrases.isNoun(noun) ? of(phrases, noun) : Optional.empty();
  }
}
