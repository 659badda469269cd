package trasluz.report;

import java.util.Optional;

/// Finds the noun to which a Russian participle belongs that stands behind its comma: `Краснов,
/// владеющий банком`, also where circumstances stand between: `Краснов, до 2019 года служивший в
/// банке`, `фирма, на 51 % принадлежащая банку`.
final class RussianPartBehind {
  private RussianPartBehind() {}

  static Optional<Integer> nounBefore(Phrases phrases, RussianAgreement agreement, int at) {
    int first = at;
    while (first > 0 && isCircumstance(phrases, agreement, first - 1)) {
      first--;
    }
    int before = phrases.beforeQuotes(first - 1);
    boolean behind = phrases.isMark(first - 1, ",") && phrases.isNoun(before);
    return behind ? Optional.of(before) : Optional.empty();
  }

  /// An adverb, a date, a part or a noun with a preposition.
  private static boolean isCircumstance(Phrases phrases, RussianAgreement agreement, int at) {
    return switch (phrases.at(at)) {
      case Phrase.Date _, Phrase.Percent _ -> true;
      case Phrase.Function _ -> phrases.is(at, WordClass.ADV) || phrases.is(at, WordClass.PREP);
      case Phrase.Noun _ -> agreement.isPrepared(at) || agreement.cases(at).isEmpty();
      case Phrase.Mark _ -> phrases.isMark(at, "«»");
      case Phrase.Verb _, Phrase.Money _ -> false;
    };
  }
}
