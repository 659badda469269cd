package trasluz.report;

import java.util.Optional;
import trasluz.report.Phrase.Noun;

/// Finds the noun before an aside between commas, dashes or brackets at which a Russian clause goes
/// on: `Анна Орлова, директор, встретилась`.
final class RussianAsideHosts {
  private final Phrases phrases;
  private final RussianAgreement agreement;
  private final RussianAsides asides;

  RussianAsideHosts(Phrases phrases, RussianAgreement agreement, RussianAsides asides) {
    this.phrases = phrases;
    this.agreement = agreement;
    this.asides = asides;
  }

  /// The noun without a preposition before an aside that ends at a clause.
  Optional<Integer> hostOfAside(int from) {
    if (!phrases.isMark(from - 1, ",")) {
      return Optional.empty();
    }
    int open = from - 2;
    while (open > 0 && !phrases.isMark(open, ",;:—?")) {
      open--;
    }
    int host = phrases.beforeQuotes(open);
    boolean fits = phrases.isMark(open, ",") && phrases.isNoun(host) && !agreement.isPrepared(host);
    return fits ? Optional.of(host) : Optional.empty();
  }

  /// The subject before an aside that ends at a clause: `Анна Орлова, директор, встретилась`, `Банк
  /// (он принадлежит ей) купил`; or a name that is an aside itself: `его брат, Олег, руководит`.
  Optional<Integer> beforeAside(int from, int verb) {
    boolean bracket = phrases.isMark(from - 1, ")");
    if (!bracket && !phrases.isMark(from - 1, ",")) {
      return Optional.empty();
    }
    Optional<Integer> remark = asides.openingOf(from - 1);
    if (remark.filter(asides::closesShut).isPresent()) {
      // `судно, которым владеет Краснов, по словам сторожа, вышло`
      return beforeAside(remark.get() + 1, verb);
    }
    int open = from - 2;
    while (open > 0 && !phrases.isMark(open, bracket ? "(" : ",;:—?")) {
      open--;
      if (asides.openingOf(open).isPresent() && !bracket) {
        open = asides.openingOf(open).get() - 1;
      }
    }
    int host = phrases.beforeQuotes(open);
    boolean closed = phrases.isMark(open, bracket ? "(" : ",");
    if (closed && phrases.isMark(host, ",") && !bracket) {
      return Optional.empty();
    }
    boolean fits =
        closed
            && phrases.isNoun(host)
            && !agreement.isPrepared(host)
            && agreement.isNominative(host)
            && agreement.agrees(host, RussianAgreement.genderOfVerb(agreement.written(verb)));
    int aside = phrases.beforeQuotes(from - 1);
    boolean told = hasVerb(open + 1, from - 1);
    if (told && !bracket && !isRemark(open + 1, from - 1)) {
      return Optional.empty();
    }
    boolean named =
        told
            || phrases.noun(host).flatMap(Noun::name).isPresent()
            || phrases.noun(aside).flatMap(Noun::name).isEmpty();
    if (fits && named) {
      return Optional.of(host);
    }
    boolean asideIsSubject =
        !bracket
            && !told
            && closed
            && !isOfOwner(verb)
            && phrases
                .noun(host)
                .filter(noun -> noun.name().isEmpty())
                .filter(noun -> !noun.relational().isEmpty() || noun.type().isPresent())
                .isPresent()
            && !agreement.isPrepared(host)
            && agreement.isNominative(host)
            && phrases.noun(aside).flatMap(Noun::name).isPresent()
            && agreement.isNominative(aside)
            && !agreement.isPrepared(aside);
    if (asideIsSubject) {
      return Optional.of(aside);
    }
    return closed && !fits && !told ? beforeAside(open + 1, verb) : Optional.empty();
  }

  /// Whether a verb tells of owning, of which a name that may also be one of a list is too little.
  private boolean isOfOwner(int verb) {
    return phrases.at(verb) instanceof Phrase.Verb found
        && found.frames().stream().anyMatch(frame -> frame.relation() == Relation.OWNS);
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (phrases.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether what stands between commas only says more of the noun before or whose word it is: a
  /// relative clause, a participle, `рассказали соседи`, and no clause of its own.
  private boolean isRemark(int from, int to) {
    boolean relative =
        phrases.is(from, WordClass.REL)
            || phrases.is(from, WordClass.RELPOSS)
            || phrases.is(from + 1, WordClass.REL)
            || phrases.is(from, WordClass.SUB);
    for (int i = from; i < to; i++) {
      boolean told =
          phrases.at(i) instanceof Phrase.Verb found
              && (found.frames().isEmpty() || agreement.isParticiple(i));
      if (phrases.isVerb(i) && !told && !relative) {
        return false;
      }
    }
    return true;
  }
}
