package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;
import trasluz.statement.Amount;
import trasluz.statement.Share;

/// What a verb of English or Spanish governs, read to its right up to the next verb or the end of
/// the clause: objects, adjuncts, a share and a sum.
final class Governed {
  /// Before what a stake is in.
  static final Set<String> OF = Set.of("of", "de", "in", "en");

  private static final Set<String> NOTHING = Set.of("nothing", "nobody");
  private static final Set<String> EXCEPT = Set.of("except", "save", "besides");
  private static final int LONGEST_INSERTION = 8;
  private static final Set<String> PARTITIVES = Set.of("of", "de");

  private final Phrases phrases;
  private final boolean ofStakes;
  int at;
  final List<Argument> objects = new ArrayList<>();
  final List<Adjunct> adjuncts = new ArrayList<>();
  Optional<Share> share = Optional.empty();
  Optional<Amount> amount = Optional.empty();
  boolean negative;

  Governed(Phrases phrases, int verb) {
    this.phrases = phrases;
    this.at = verb + 1;
    this.ofStakes =
        phrases.has(verb)
            && phrases.at(verb) instanceof Phrase.Verb told
            && told.frames().stream().anyMatch(frame -> frame.relation().hasShare());
  }

  boolean tellsShare() {
    return share.isPresent() || objects.stream().anyMatch(o -> o.share().isPresent());
  }

  boolean hasAgent() {
    return adjuncts.stream()
        .anyMatch(adjunct -> Set.of("by", "por").contains(adjunct.preposition()));
  }

  void read() {
    while (at < phrases.size() && step()) {
      // Each step takes at least one phrase.
    }
    // A step may look for what stands behind the last one.
    at = Math.min(at, phrases.size());
  }

  private boolean step() {
    return switch (phrases.at(at)) {
      case Phrase.Percent percent -> percent(percent);
      case Phrase.Money money -> {
        amount = amount.or(() -> Optional.of(money.amount()));
        at++;
        yield true;
      }
      case Phrase.Date _ -> skip();
      case Phrase.Noun _ -> noun();
      case Phrase.Verb _ -> false;
      case Phrase.Mark mark -> mark(mark);
      case Phrase.Function function -> function(function);
    };
  }

  private boolean skip() {
    at++;
    return true;
  }

  private boolean percent(Phrase.Percent percent) {
    share = Optional.of(percent.share());
    at++;
    // `holds 49 percent in X`
    boolean in = ofStakes && objects.isEmpty() && phrases.isWord(at, "in", "en");
    if ((in || phrases.isWord(at, "of", "de")) && phrases.isNoun(at + 1)) {
      at++;
      return noun();
    }
    return true;
  }

  /// An object; of `a stake in X` it is X.
  private boolean noun() {
    Phrase.Noun noun = phrases.noun(at).orElseThrow();
    negative |=
        noun.article() == Phrase.Article.NEGATIVE
            || (NOTHING.contains(noun.word()) && !isAllBut(at));
    if (EnglishAsides.isSpan(phrases, at) && !objects.isEmpty()) {
      // `pays the club 300 a season`
      return skip();
    }
    boolean stake = phrases.grammar().is(WordClass.STAKE, noun.word()) && noun.name().isEmpty();
    boolean inThing = phrases.is(at + 1, WordClass.PREP) && OF.contains(phrases.at(at + 1).word());
    if (stake && inThing && phrases.isNoun(at + 2)) {
      share = share.or(() -> Optional.of(Share.unknown()));
      at += 2;
    }
    boolean behindPreposition = !adjuncts.isEmpty();
    if (behindPreposition && objects.isEmpty() && phrases.isNoun(at - 1)) {
      return false;
    }
    objects.add(new Argument(at, share));
    share = Optional.empty();
    at = endOfNoun(at);
    return true;
  }

  /// `sold him nothing except a car`, `nothing but a car`: something after all.
  private boolean isAllBut(int nothing) {
    for (int i = nothing + 1; i < phrases.size() && !phrases.isMark(i, ";:—?"); i++) {
      boolean but = i == nothing + 1 && phrases.isWord(i, "but");
      if (but || phrases.hasWord(phrases.at(i), EXCEPT::contains)) {
        return phrases.language() == Language.ENGLISH;
      }
    }
    return false;
  }

  /// Behind a noun and the nouns that complete it: `the owner of X`.
  private int endOfNoun(int noun) {
    int end = noun + 1;
    while (phrases.is(end, WordClass.PREP)
        && PARTITIVES.contains(phrases.at(end).word())
        && phrases.isNoun(end + 1)
        && phrases.noun(end - 1).map(n -> n.name().isEmpty() && !n.isPronoun()).orElse(false)) {
      end += 2;
    }
    return end;
  }

  private boolean function(Phrase.Function function) {
    return switch (function.wordClass()) {
      case ADV, DET -> skip();
      case NEG -> {
        negative |= objects.isEmpty() && adjuncts.isEmpty();
        yield skip();
      }
      case PREP -> adjunct(function.word());
      case CONJ -> conjunction();
      default -> false;
    };
  }

  private boolean adjunct(String preposition) {
    int noun = at + 1;
    boolean dated =
        phrases.language() == Language.SPANISH
            && phrases.has(noun)
            && phrases.at(noun) instanceof Phrase.Date;
    if (dated) {
      // `le otorgó en 2011 la aduana`: the noun behind the date stands for itself.
      at = noun + 1;
      return true;
    }
    while (phrases.has(noun)
        && (isQuantity(noun)
            || phrases.is(noun, WordClass.ADV)
            || phrases.is(noun, WordClass.DET)
            || phrases.isMark(noun, "«“\"")
            || (isQuantity(noun - 1) && phrases.isWord(noun, "of", "de")))) {
      if (phrases.at(noun) instanceof Phrase.Percent percent) {
        share = Optional.of(percent.share());
      }
      if (phrases.at(noun) instanceof Phrase.Money money) {
        amount = amount.or(() -> Optional.of(money.amount()));
      }
      noun++;
    }
    if (!phrases.isNoun(noun)) {
      at = Math.max(at + 1, noun);
      shareWith(preposition);
      return true;
    }
    // `supplied X with nothing`, `sold it to nobody`
    negative |= isNothing(noun) && phrases.is(noun - 1, WordClass.PREP);
    adjuncts.add(new Adjunct(preposition, new Argument(noun, share)));
    share = Optional.empty();
    at = endOfNoun(noun);
    return true;
  }

  private boolean isNothing(int at) {
    return phrases.language() == Language.ENGLISH
        && phrases
            .noun(at)
            .filter(
                noun -> NOTHING.contains(noun.word()) || noun.article() == Phrase.Article.NEGATIVE)
            .isPresent();
  }

  /// `participa en Corvo con un 12 %`, `pertenece a Ana en un 55 %`: the share is in what stands
  /// before.
  private void shareWith(String preposition) {
    boolean behind =
        phrases.language() == Language.SPANISH
            && Set.of("con", "en").contains(preposition)
            && share.isPresent()
            && objects.isEmpty()
            && !adjuncts.isEmpty()
            && adjuncts.getLast().argument().share().isEmpty();
    if (behind) {
      Adjunct last = adjuncts.removeLast();
      adjuncts.add(new Adjunct(last.preposition(), new Argument(last.argument().noun(), share)));
      share = Optional.empty();
    }
  }

  private boolean isQuantity(int index) {
    return phrases.has(index)
        && (phrases.at(index) instanceof Phrase.Percent
            || phrases.at(index) instanceof Phrase.Money
            || phrases.at(index) instanceof Phrase.Date);
  }

  /// `by X and by Y`, `by X and 20% by Y`, `X and Y`.
  private boolean conjunction() {
    int next = at + 1;
    boolean share = phrases.is(next, WordClass.DET) && isQuantity(next + 1);
    if (isQuantity(next) || share || phrases.is(next, WordClass.PREP)) {
      return skip();
    }
    int behind = endOfNoun(next);
    boolean joined = phrases.isNoun(next) && !opensClause(behind);
    if (!joined || (objects.isEmpty() && adjuncts.isEmpty())) {
      return false;
    }
    Argument argument = new Argument(next, Optional.empty());
    boolean lastIsAdjunct =
        !adjuncts.isEmpty()
            && (objects.isEmpty()
                || adjuncts.getLast().argument().noun() > objects.getLast().noun());
    if (lastIsAdjunct) {
      adjuncts.add(new Adjunct(adjuncts.getLast().preposition(), argument));
    } else {
      objects.add(argument);
    }
    at = behind;
    return true;
  }

  private boolean opensClause(int index) {
    int i = index;
    while (phrases.isMark(i, ",") || phrases.is(i, WordClass.ADV)) {
      i++;
    }
    return phrases.isVerb(i)
        || phrases.is(i, WordClass.BE)
        || phrases.is(i, WordClass.HAVE)
        || phrases.is(i, WordClass.DO)
        || phrases.is(i, WordClass.MODAL)
        || phrases.is(i, WordClass.WOULD)
        || phrases.is(i, WordClass.WILL)
        || phrases.is(i, WordClass.NEG);
  }

  private boolean mark(Phrase.Mark mark) {
    if (mark.isMark("»”“\"«")) {
      return skip();
    }
    if (mark.isMark("(")) {
      shareInBrackets();
      int close = at;
      while (phrases.has(close) && !phrases.isMark(close, ")")) {
        close++;
      }
      at = close + 1;
      return true;
    }
    return mark.isMark(",") && comma();
  }

  /// `held by X (55%) and Y (30%)`: the share of the last one named.
  private void shareInBrackets() {
    if (!phrases.has(at + 1)
        || !(phrases.at(at + 1) instanceof Phrase.Percent percent)
        || !phrases.isMark(at + 2, ")")) {
      return;
    }
    Optional<Share> told = Optional.of(percent.share());
    if (!adjuncts.isEmpty()) {
      Adjunct last = adjuncts.removeLast();
      adjuncts.add(new Adjunct(last.preposition(), new Argument(last.argument().noun(), told)));
    } else if (!objects.isEmpty()) {
      objects.add(new Argument(objects.removeLast().noun(), told));
    }
  }

  /// Whether a list of objects goes on: `a radar, a dish and a kitchen`.
  private boolean isList(int noun) {
    if (objects.isEmpty() || !adjuncts.isEmpty()) {
      return false;
    }
    int i = noun;
    while (phrases.isNoun(i) && phrases.isMark(i + 1, ",") && phrases.isNoun(i + 2)) {
      i += 2;
    }
    return phrases.isNoun(i)
        && phrases.is(i + 1, WordClass.CONJ)
        && phrases.isNoun(i + 2)
        && !opensClause(i + 3);
  }

  /// `is owned by X, Y and Z`, `sold it to X, a Lima firm, and Y`: all stand behind the
  /// preposition.
  private boolean list() {
    if (adjuncts.isEmpty()
        || (!objects.isEmpty()
            && objects.getLast().noun() > adjuncts.getLast().argument().noun())) {
      return false;
    }
    Optional<EnglishLists.Found> found = EnglishLists.behind(phrases, at);
    String preposition = adjuncts.getLast().preposition();
    found.ifPresent(list -> {
      list.others().forEach(other -> adjuncts.add(new Adjunct(preposition, other)));
      at = list.end();
    });
    return found.isPresent();
  }

  /// `posee, según el registro, el 51 %`, `vendió, por orden de Ana, el buque`, `met, over lunch,
  /// Ana Ruiz`: the comma that closes what stands between a verb and its object; 0 where nothing
  /// does.
  private int closeOfInsertion(int first) {
    boolean spanish = phrases.language() == Language.SPANISH;
    boolean prepared =
        phrases.is(first, WordClass.PREP)
            && !(spanish
                ? phrases.isWord(first, "a", "por")
                : phrases.isWord(first, "to", "by", "from", "with", "for", "of", "as"));
    boolean may =
        phrases.language() != Language.RUSSIAN
            && objects.isEmpty()
            && adjuncts.isEmpty()
            && phrases.isMark(at, ",")
            && (prepared || (spanish && isManner(first)));
    int close = first;
    while (may
        && phrases.has(close)
        && close < first + LONGEST_INSERTION
        && !phrases.isMark(close, ",;:—?()")
        && !isQuantity(close)
        && !opensClause(close)) {
      close++;
    }
    int next = close + 1;
    boolean object = phrases.isNoun(next) || phrases.is(next, WordClass.DET) || isQuantity(next);
    return may && phrases.isMark(close, ",") && object ? close : 0;
  }

  /// `controla, directa o indirectamente, el 70 %`
  private boolean isManner(int first) {
    return phrases.is(first, WordClass.ADV)
        || (phrases.is(first + 1, WordClass.CONJ)
            && phrases.has(first + 2)
            && phrases.at(first + 2).word().endsWith("mente"));
  }

  /// Passes over an apposition, and goes on where a preposition or quantity follows.
  private boolean comma() {
    int next = phrases.behindQuotes(at);
    if (phrases.is(next, WordClass.ADV) && phrases.isMark(next + 1, ",")) {
      at = next + 2;
      return true;
    }
    while (phrases.isMark(next, "(") && phrases.isMark(next + 2, ")")) {
      next += 3;
    }
    int insertion = closeOfInsertion(next);
    if (insertion > 0) {
      at = insertion + 1;
      return true;
    }
    boolean source = phrases.isWord(next, "according");
    if (!source && (phrases.is(next, WordClass.PREP) || isQuantity(next))) {
      at = next;
      return !opensClause(phrases.is(next, WordClass.PREP) ? next + 2 : next + 1);
    }
    if (!phrases.isNoun(next) && EnglishAsides.closesSpeech(phrases, at) == 0) {
      return false;
    }
    if (list()) {
      return true;
    }
    if (isList(next)) {
      objects.add(new Argument(next, Optional.empty()));
      at = next + 1;
      return true;
    }
    if (EnglishAsides.closesSpeech(phrases, at) > 0) {
      at = EnglishAsides.closesSpeech(phrases, at);
      return true;
    }
    int close = next;
    while (phrases.has(close) && !phrases.isMark(close, ",;:—?") && !opensClause(close)) {
      close++;
    }
    if (phrases.isMark(close, ",") && phrases.is(close + 1, WordClass.PREP)) {
      at = close + 1;
      return true;
    }
    return false;
  }
}
