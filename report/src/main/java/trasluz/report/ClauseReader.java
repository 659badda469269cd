package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;
import trasluz.statement.Amount;
import trasluz.statement.Share;

/// Finds the verbs of an English or Spanish sentence that may tell a relation, and what stands
/// around each.
///
/// What a verb governs is read to its right, up to the next verb or the end of the clause;
/// appositions between commas are passed over. [SubjectFinder] reads to its left.
final class ClauseReader {
  /// What may stand with a verb.
  static final List<WordClass> GROUP =
      List.of(
          WordClass.HAVE,
          WordClass.BE,
          WordClass.DO,
          WordClass.MODAL,
          WordClass.WOULD,
          WordClass.WILL,
          WordClass.NEG,
          WordClass.ADV,
          WordClass.INTEND,
          WordClass.REFUSE);

  private static final Set<String> OF = Set.of("of", "de", "in", "en");
  private static final Set<String> PARTITIVES = Set.of("of", "de");

  private static final Set<String> BECOMES =
      Set.of(
          "became",
          "becomes",
          "become",
          "remains",
          "remained",
          "sigue",
          "siguio",
          "ostayetsya",
          "ostavalsya",
          "stal",
          "stala",
          "stali");
  private static final Set<String> APPOINTED =
      Set.of(
          "appointed",
          "named",
          "elected",
          "nombrado",
          "nombrada",
          "designado",
          "designada",
          "elegido",
          "elegida");

  private static final int LONGEST_ASIDE = 12;

  private final Phrases phrases;
  private final SubjectFinder subjects;

  ClauseReader(Phrases phrases) {
    this.phrases = phrases;
    this.subjects = new SubjectFinder(phrases);
  }

  List<Clause> read() {
    List<Clause> clauses = new ArrayList<>();
    List<Argument> shared = List.of();
    for (int at = 0; at < phrases.size(); at++) {
      boolean verb = phrases.isVerb(at);
      if (!verb && !isCopula(at)) {
        continue;
      }
      SubjectFinder.Found found = subjects.find(at, shared);
      shared = found.subjects();
      clauses.add(clause(at, found));
    }
    return List.copyOf(clauses);
  }

  /// A form of "to be" with a noun behind it.
  private boolean isCopula(int at) {
    return phrases.is(at, WordClass.BE) && phrases.isNoun(predicate(at));
  }

  /// What may be a predicate: behind adverbs, "not" and an aside between commas, as in `is not,
  /// whatever they say, a shareholder`.
  private int predicate(int be) {
    int next = be + 1;
    while (phrases.is(next, WordClass.ADV) || phrases.is(next, WordClass.NEG)) {
      next++;
    }
    if (!phrases.isMark(next, ",")) {
      return next;
    }
    int close = next + 1;
    while (phrases.has(close) && close < next + LONGEST_ASIDE && !phrases.isMark(close, ",;:—?")) {
      close++;
    }
    return phrases.isMark(close, ",") ? close + 1 : next;
  }

  /// Whether a clause says what somebody is, becomes or is made.
  static boolean isCopular(Phrases phrases, Clause clause) {
    String word = phrases.at(clause.verb()).word();
    return phrases.is(clause.verb(), WordClass.BE)
        || BECOMES.contains(word)
        || (APPOINTED.contains(word) && clause.passive());
  }

  private Clause clause(int verb, SubjectFinder.Found found) {
    int from = found.groupFrom();
    boolean copula = isCopula(verb);
    Right right = new Right(copula ? predicate(verb) - 1 : verb);
    for (int i = verb + 1; copula && i < predicate(verb); i++) {
      right.negative |= phrases.is(i, WordClass.NEG);
    }
    for (int i = from; i < verb; i++) {
      if (phrases.at(i) instanceof Phrase.Percent percent) {
        right.share = Optional.of(percent.share());
      }
    }
    right.read();
    boolean negative = right.negative || phrases.isWord(from - 1, "nor", "ni");
    boolean passive = isPassive(from, verb);
    boolean modal = false;
    Realis realis = Realis.ACTUAL;
    for (int i = from; i < verb; i++) {
      negative |= phrases.is(i, WordClass.NEG);
      modal |= phrases.is(i, WordClass.MODAL) || phrases.is(i, WordClass.WOULD);
      if (phrases.is(i, WordClass.REFUSE)) {
        realis = Realis.NOT_HAPPENED;
      } else if (phrases.is(i, WordClass.INTEND) || phrases.is(i, WordClass.WILL)) {
        realis = Realis.INTENDED;
      }
    }
    boolean inverted = phrases.is(before(found, from) - 1, WordClass.WOULD);
    for (Argument subject : found.subjects()) {
      negative |= isNegative(subject.noun()) || isBehindNegation(subject.noun());
    }
    relative(found.subjects(), passive, right);
    boolean reduced =
        from == verb
            && (phrases.isNoun(verb - 1) || phrases.isMark(verb - 1, ","))
            && subjects.isParticiple(verb);
    return new Clause(
        verb,
        phrases.at(verb) instanceof Phrase.Verb v ? v.frames() : List.of(),
        found.subjects(),
        found.excluded(),
        List.copyOf(right.objects),
        List.copyOf(right.adjuncts),
        (passive && !phrases.at(verb).word().endsWith("ing")) || (reduced && right.hasAgent()),
        !negative && realis != Realis.NOT_HAPPENED,
        modal || inverted,
        realis,
        right.amount,
        clauseStart(before(found, from)),
        from,
        right.at);
  }

  /// `the firm that X owns`, `the bank in which X holds 5%`: what the relative takes up is an
  /// object, or stands with its preposition.
  private void relative(List<Argument> found, boolean passive, Right right) {
    int first = found.isEmpty() ? -1 : found.getFirst().noun();
    if (first < 1 || !phrases.is(first - 1, WordClass.REL)) {
      return;
    }
    boolean prepared = phrases.is(first - 2, WordClass.PREP);
    boolean holds = prepared && OF.contains(phrases.at(first - 2).word()) && right.tellsShare();
    boolean whole = !prepared && !passive && right.objects.isEmpty();
    subjects
        .antecedent(prepared ? first - 2 : first - 1)
        .ifPresent(noun -> {
          Argument taken = new Argument(noun, right.share);
          if (whole || holds) {
            right.objects.addFirst(taken);
          } else if (prepared) {
            right.adjuncts.add(new Adjunct(phrases.at(first - 2).word(), taken));
          }
        });
  }

  /// Whether the auxiliary nearest to the verb is "to be": `is said to have met` is active.
  private boolean isPassive(int from, int verb) {
    int i = verb - 1;
    while (i >= from
        && (phrases.is(i, WordClass.ADV)
            || phrases.is(i, WordClass.NEG)
            || phrases.at(i) instanceof Phrase.Date
            || phrases.at(i) instanceof Phrase.Percent)) {
      i--;
    }
    return i >= from && phrases.is(i, WordClass.BE);
  }

  private static int before(SubjectFinder.Found found, int from) {
    return found.subjects().isEmpty() ? from : Math.min(from, found.subjects().getFirst().noun());
  }

  /// `Nor does X own`, `ni X posee`, `ninguno`.
  private boolean isBehindNegation(int noun) {
    int at = noun - 1;
    if (phrases.is(at, WordClass.DO)) {
      at--;
    }
    return phrases.isWord(at, "nor", "ni") || phrases.is(at, WordClass.NEG);
  }

  private boolean isNegative(int noun) {
    return phrases.noun(noun).map(n -> n.article() == Phrase.Article.NEGATIVE).orElse(false);
  }

  /// The beginning of the clause that holds an index.
  private int clauseStart(int at) {
    int i = at;
    while (i > 0
        && !phrases.isMark(i - 1, ";:—?,(")
        && !phrases.is(i - 1, WordClass.SUB)
        && !phrases.is(i - 1, WordClass.REL)
        && !phrases.is(i - 1, WordClass.CONJ)
        && !phrases.isVerb(i - 1)) {
      i--;
    }
    // `On Saturday, X sold`: a date set off by a comma belongs to the clause.
    boolean dated =
        phrases.isMark(i - 1, ",")
            && phrases.has(i - 2)
            && phrases.at(i - 2) instanceof Phrase.Date
            && !phrases.isMark(i - 3, ",");
    return dated ? i - 2 : i;
  }

  /// Reads what a verb governs.
  private final class Right {
    private int at;
    private final List<Argument> objects = new ArrayList<>();
    private final List<Adjunct> adjuncts = new ArrayList<>();
    private Optional<Share> share = Optional.empty();
    private Optional<Amount> amount = Optional.empty();
    private boolean negative;

    Right(int verb) {
      this.at = verb + 1;
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
      if (phrases.isWord(at, "of", "de") && phrases.isNoun(at + 1)) {
        at++;
        return noun();
      }
      return true;
    }

    /// An object; of `a stake in X` it is X.
    private boolean noun() {
      Phrase.Noun noun = phrases.noun(at).orElseThrow();
      negative |= noun.article() == Phrase.Article.NEGATIVE;
      boolean stake = phrases.grammar().is(WordClass.STAKE, noun.word()) && noun.name().isEmpty();
      boolean inThing =
          phrases.is(at + 1, WordClass.PREP) && OF.contains(phrases.at(at + 1).word());
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
        return true;
      }
      adjuncts.add(new Adjunct(preposition, new Argument(noun, share)));
      share = Optional.empty();
      at = endOfNoun(noun);
      return true;
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
      if (isQuantity(next) || phrases.is(next, WordClass.PREP)) {
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
        int close = at;
        while (phrases.has(close) && !phrases.isMark(close, ")")) {
          close++;
        }
        at = close + 1;
        return true;
      }
      return mark.isMark(",") && comma();
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
      if (phrases.is(next, WordClass.PREP) || isQuantity(next)) {
        at = next;
        return !opensClause(phrases.is(next, WordClass.PREP) ? next + 2 : next + 1);
      }
      if (!phrases.isNoun(next)) {
        return false;
      }
      if (isList(next)) {
        objects.add(new Argument(next, Optional.empty()));
        at = next + 1;
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
}
