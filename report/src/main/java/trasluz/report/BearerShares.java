package trasluz.report;

import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Share;

/// Which part a noun for an owner tells: `30 % owner of X`, `accionista de X, con un 10 %`,
/// `владелец трети фирмы`, `акционер банка с долей 30 %`; the sole owner has the whole.
final class BearerShares {
  private static final Set<String> SOLE =
      Set.of("sole", "only", "wholly", "unico", "unica", "yedinstvennyy", "yedinstvennaya");

  private BearerShares() {}

  static Optional<Share> of(Phrases phrases, int at) {
    if (phrases.has(at - 1) && phrases.at(at - 1) instanceof Phrase.Percent percent) {
      return Optional.of(percent.share());
    }
    // `propiedad en un 80 % de Corvo`
    int part = phrases.is(at + 2, WordClass.DET) ? at + 3 : at + 2;
    boolean behind = phrases.is(at + 1, WordClass.PREP) && phrases.has(part);
    if (behind && phrases.at(part) instanceof Phrase.Percent told) {
      return Optional.of(told.share());
    }
    Optional<Share> told =
        switch (phrases.language()) {
          case RUSSIAN -> russian(phrases, at);
          case SPANISH -> spanish(phrases, at);
          case ENGLISH -> english(phrases, at);
        };
    if (told.isPresent()) {
      return told;
    }
    Noun noun = phrases.noun(at).orElseThrow();
    // `administradora única` is the only one who directs, and owns nothing.
    boolean directs =
        noun.relational().stream().anyMatch(f -> f.relation() == Relation.DIRECTOR_OF);
    for (int i = noun.from(); i < noun.to() && !directs; i++) {
      if (SOLE.contains(phrases.words().folded(i))) {
        return Optional.of(Share.exactly("100"));
      }
    }
    return Optional.empty();
  }

  /// `Y's largest shareholder is X, with 10 percent`, `shareholder in Y, who has 10 percent`: the
  /// share at the end of what is said of the owner.
  private static Optional<Share> english(Phrases phrases, int at) {
    for (int i = at + 1; i + 1 < phrases.size() && !phrases.isMark(i, ";:—?("); i++) {
      boolean has =
          phrases.isWord(i, "with")
              || (phrases.is(i - 1, WordClass.REL)
                  && phrases.isMark(i - 2, ",")
                  && phrases.isWord(i, "has", "had", "holds", "held", "owns", "owned"));
      if (has
          && phrases.at(i + 1) instanceof Phrase.Percent percent
          && endsTelling(phrases, i + 2)) {
        return Optional.of(percent.share());
      }
      if (phrases.isVerb(i) || phrases.is(i, WordClass.CONJ)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Behind a share nothing says of what else it is.
  private static boolean endsTelling(Phrases phrases, int at) {
    return !phrases.isWord(at, "of", "in") || phrases.isWord(at + 1, "it", "shares", "the shares");
  }

  /// `accionista de Corvo, con un 10 %`
  private static Optional<Share> spanish(Phrases phrases, int at) {
    boolean of =
        phrases.language() == Language.SPANISH
            && phrases.isWord(at + 1, "de")
            && phrases.isNoun(at + 2);
    int with = phrases.isMark(at + 3, ",") ? at + 4 : at + 3;
    int share = phrases.is(with + 1, WordClass.DET) ? with + 2 : with + 1;
    return of
            && phrases.isWord(with, "con")
            && phrases.has(share)
            && phrases.at(share) instanceof Phrase.Percent percent
        ? Optional.of(percent.share())
        : Optional.empty();
  }

  /// `владелец 30 % банка`, `акционер банка с долей 30 %`, `совладелец банка (30 %)`, `акционером
  /// банка остаётся завод с долей 30 %`.
  private static Optional<Share> russian(Phrases phrases, int at) {
    if (phrases.has(at + 1) && phrases.at(at + 1) instanceof Phrase.Percent percent) {
      return Optional.of(percent.share());
    }
    int behind = phrases.behindQuotes(at);
    if (phrases.isMark(behind, "(")
        && phrases.has(behind + 1)
        && phrases.at(behind + 1) instanceof Phrase.Percent percent) {
      return Optional.of(percent.share());
    }
    for (int i = at + 1; i < phrases.size() && !phrases.isMark(i, ",;:—?("); i++) {
      boolean stake =
          phrases.isWord(i, "s", "so")
              && phrases
                  .noun(i + 1)
                  .filter(noun -> phrases.grammar().is(WordClass.STAKE, noun.word()))
                  .filter(noun -> noun.owner().isEmpty())
                  .isPresent();
      int part = phrases.isWord(i + 2, "v") ? i + 3 : i + 2;
      if (stake && phrases.has(part) && phrases.at(part) instanceof Phrase.Percent percent) {
        return Optional.of(percent.share());
      }
    }
    return Optional.empty();
  }
}
