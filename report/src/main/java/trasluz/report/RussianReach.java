package trasluz.report;

import java.util.Optional;
import java.util.regex.Pattern;
import trasluz.report.HedgeLexicon.Role;
import trasluz.statement.Hedge;

/// Says what a Russian relative clause or a participle with its complements keeps apart: a remark
/// within it reaches nothing outside (`судно, принадлежащее, согласно реестру, Краснову, вышло в
/// море`), and one outside reaches nothing within (`цемент, по словам сторожа, привезло судно,
/// которым владеет Краснов`), which is the author's word.
final class RussianReach {
  private static final Pattern REGISTER =
      Pattern.compile(".*(?:reyestr|reestr|registr|kadastr).*|yegryul|egryul|yegrn|egrn|spark");

  private final Phrases phrases;
  private final RussianAsides asides;
  private final RussianAgreement agreement;

  RussianReach(Phrases phrases) {
    this.phrases = phrases;
    this.asides = new RussianAsides(phrases);
    this.agreement = new RussianAgreement(phrases);
  }

  /// Whether a saying and a clause stand on either side of such a bound.
  boolean isApart(Saying saying, Clause clause) {
    if (phrases.language() != Language.RUSSIAN || saying.at() == clause.verb()) {
      return false;
    }
    return isShutIn(saying, clause.verb())
        || isShutOut(saying, clause.verb())
        || isOnlyShown(saying, clause.verb());
  }

  /// `показал расписку, из которой следует, что X платит`, `акт, копию которого показал капитан,
  /// называет X владельцем`: who shows a paper does not say what stands in it.
  private boolean isOnlyShown(Saying saying, int verb) {
    if (saying.role() != Role.VERB || !phrases.at(saying.at()).word().startsWith("pokazal")) {
      return false;
    }
    int behind = saying.at() + 1;
    while (behind < verb
        && !(phrases.at(behind) instanceof Phrase.Mark mark && !mark.isMark("«»"))) {
      behind++;
    }
    boolean before =
        phrases.isMark(behind, ",")
            && phrases.isWord(behind + 1, "iz")
            && phrases.is(behind + 2, WordClass.REL);
    int open = saying.at() - 1;
    while (open > 0 && !phrases.isMark(open, ",;:—?")) {
      open--;
    }
    boolean copy =
        phrases.isMark(open, ",")
            && phrases.isNoun(open + 1)
            && phrases.hasWord(phrases.at(open + 1), word -> word.startsWith("kotor"));
    boolean copies =
        phrases.isMark(open, ",")
            && (phrases.is(open + 2, WordClass.REL) || phrases.is(open + 2, WordClass.RELPOSS));
    return before || ((copy || copies) && (verb < open || verb > behind));
  }

  /// A remark that names its source and stands in an aside that the verb does not stand in.
  private boolean isShutIn(Saying saying, int verb) {
    int remark = saying.at();
    while (remark > 0 && !phrases.isMark(remark, ",")) {
      if (phrases.isMark(remark, ";:—?(")) {
        return false;
      }
      remark--;
    }
    Optional<Integer> close = asides.closingOf(remark);
    Optional<Integer> open = asides.shutBefore(remark);
    boolean mild = saying.role() == Role.AFTER || saying.role() == Role.VERB;
    if (!mild || close.isEmpty() || open.isEmpty()) {
      return false;
    }
    int end = end(close.get() + 1);
    // `теплоход, которым владеет Краснов, по словам сторожа, доставил`: of the clause around it.
    boolean told = agreement.isParticiple(open.get() + 1) || hasFinite(open.get(), remark);
    boolean around = told && hasFinite(close.get(), end);
    // `принадлежащий, согласно реестру, Краснову,`: surely within.
    boolean within = !told || phrases.isVerb(remark - 1);
    return around
        ? open.get() < verb && verb < remark
        : verb < open.get() || (within && verb > end);
  }

  /// A cue that does not stand in the aside of a verb, which tells more of a name, and has no
  /// "that" before it: an aside of a common noun rather says which one is meant.
  private boolean isShutOut(Saying saying, int verb) {
    Optional<Integer> open = asides.shutBefore(verb);
    boolean named =
        open.map(phrases::beforeQuotes)
            .flatMap(phrases::noun)
            .flatMap(Phrase.Noun::name)
            .isPresent();
    boolean doubt = saying.isStrong() && saying.hedge() != Hedge.RUMOURED;
    if (!named
        || doubt
        || isRegister(saying)
        || (saying.role() == Role.VERB && saying.at() > verb)) {
      return false;
    }
    return saying.at() > open.get() ? saying.at() > end(verb) : !opensThat(saying.at(), open.get());
  }

  /// `по данным реестра, судно принадлежит «Кессе», которой владеет Краснов`: it lists both.
  private boolean isRegister(Saying saying) {
    return saying.hedge() == Hedge.CONFIRMED
        && saying
            .source()
            .filter(at -> phrases.hasWord(phrases.at(at), word -> REGISTER.matcher(word).matches()))
            .isPresent();
  }

  private boolean opensThat(int cue, int open) {
    for (int i = cue; i < open; i++) {
      boolean that =
          (phrases.is(i, WordClass.SUB) && i > cue)
              || phrases.isMark(i, ":«“")
              || phrases.hasWord(phrases.at(i), word -> word.matches("chto|budto"));
      if (that) {
        return true;
      }
    }
    return false;
  }

  /// The mark behind a place that is of no remark.
  int behindRemark(int mark) {
    return asides.closingOf(mark).map(close -> close + 1).orElse(mark);
  }

  /// Behind what goes on with "and" and "but": `которым, по словам сторожа, владеет Краснов, а
  /// управляет Лапин`.
  private int end(int from) {
    int i = from;
    while (i < phrases.size() && !phrases.isMark(i, ";:—?)")) {
      boolean closes = phrases.isMark(i, ",") && !phrases.is(i + 1, WordClass.CONJ);
      Optional<Integer> remark = asides.closingOf(i);
      if (closes && remark.isEmpty()) {
        return i;
      }
      i = remark.orElse(i) + 1;
    }
    return i;
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Optional<Integer> close = asides.closingOf(i);
      if (close.isPresent()) {
        i = close.get();
      } else if (phrases.isVerb(i) && !agreement.isParticiple(i)) {
        return true;
      }
    }
    return false;
  }
}
