package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;
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

  /// What one does not leave undone without doing it.
  private static final String DOES_IT = "hesitat.*|fail.*|neglect.*|forg[eo]t.*";

  private static final String DENIES = "den(?:y|ies|ied|ying)|dispute[sd]?|disputing";

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
    return phrases.language() == Language.ENGLISH
        ? new EnglishClauses(phrases).complete(clauses)
        : List.copyOf(clauses);
  }

  /// A form of "to be" with a noun behind it.
  private boolean isCopula(int at) {
    return phrases.is(at, WordClass.BE) && phrases.isNoun(predicate(at));
  }

  /// What may be a predicate: behind adverbs, "not" and an aside between commas, as in `is not,
  /// whatever they say, a shareholder`.
  private int predicate(int be) {
    int next = be + 1;
    int skipped = timeAt(next);
    while (phrases.is(next, WordClass.ADV) || phrases.is(next, WordClass.NEG) || skipped > 0) {
      next += Math.max(1, skipped);
      skipped = timeAt(next);
    }
    if (phrases.isWord(next, "a", "an", "the")
        && phrases.has(next + 1)
        && phrases.at(next + 1) instanceof Phrase.Percent
        && phrases.isNoun(next + 2)) {
      // `is a 40 percent shareholder in`
      return next + 2;
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

  private int timeAt(int at) {
    return Math.max(EnglishAsides.timeAt(phrases, at), SpanishPeriphrases.timeAt(phrases, at));
  }

  /// Whether a clause says what somebody is, becomes or is made.
  static boolean isCopular(Phrases phrases, Clause clause) {
    String word = phrases.at(clause.verb()).word();
    return phrases.is(clause.verb(), WordClass.BE)
        || phrases.isMark(clause.verb(), "—")
        || isSaidOfPronoun(phrases, clause)
        || phrases.grammar().is(WordClass.BECOMES, word)
        || (phrases.grammar().is(WordClass.APPOINTED, word) && clause.passive());
  }

  /// `он адвокат Краснова`: in Russian nothing stands between.
  private static boolean isSaidOfPronoun(Phrases phrases, Clause clause) {
    return phrases.language() == Language.RUSSIAN
        && phrases.noun(clause.verb()).filter(Phrase.Noun::isPronoun).isPresent();
  }

  private Clause clause(int verb, SubjectFinder.Found found) {
    int from = found.groupFrom();
    boolean copula = isCopula(verb);
    Governed right = new Governed(phrases, copula ? predicate(verb) - 1 : verb);
    for (int i = verb + 1; copula && i < predicate(verb); i++) {
      right.negative |= phrases.is(i, WordClass.NEG);
    }
    for (int i = from; i < verb; i++) {
      if (phrases.at(i) instanceof Phrase.Percent percent) {
        right.share = Optional.of(percent.share());
      }
    }
    if (phrases.language() == Language.ENGLISH
        && phrases.has(from - 1)
        && phrases.at(from - 1) instanceof Phrase.Money money) {
      // `$2 million went from X to Y`
      right.amount = Optional.of(money.amount());
    }
    int first = before(found, from);
    if (phrases.is(first - 2, WordClass.RELPOSS)
        && phrases.at(first - 1) instanceof Phrase.Percent percent) {
      // `el banco, cuyo 49,9 % pertenece a X`
      right.share = Optional.of(percent.share());
    }
    right.read();
    boolean negative = right.negative || phrases.isWord(from - 1, "nor", "ni");
    boolean passive = isPassive(from, verb);
    boolean modal = false;
    Realis realis = Realis.ACTUAL;
    for (int i = from; i < verb; i++) {
      negative |= phrases.is(i, WordClass.NEG);
      modal |= phrases.is(i, WordClass.MODAL) || phrases.is(i, WordClass.WOULD);
      if (phrases.language() == Language.ENGLISH && phrases.at(i).word().matches(DENIES)) {
        // `never denied selling`: what is denied is the denial.
        negative = false;
      } else if (phrases.is(i, WordClass.REFUSE) && isEnglishTwiceDenied(i, negative)) {
        boolean wasNegative = negative;
        negative = false;
        realis = wasNegative && phrases.at(i).word().matches(DOES_IT) ? realis : Realis.INTENDED;
      } else if (phrases.is(i, WordClass.REFUSE)) {
        realis = Realis.NOT_HAPPENED;
      } else if (phrases.is(i, WordClass.INTEND)
          || phrases.is(i, WordClass.WILL)
          || isOnlyAsked(i)
          || isYetToBe(i)
          || isAlmost(i)) {
        realis = Realis.INTENDED;
      }
    }
    boolean missed = EnglishVerbWords.isMissed(phrases, verb);
    negative |= missed || EnglishVerbWords.isNobody(phrases, verb);
    if (isAwaited(before(found, from) - 1, from, verb)
        || (!missed && EnglishVerbWords.isAwaited(phrases, verb))) {
      realis = Realis.INTENDED;
    }
    boolean inverted =
        phrases.is(before(found, from) - 1, WordClass.WOULD) || isUnreal(before(found, from) - 1);
    for (Argument subject : found.subjects()) {
      negative |= isNegative(subject.noun()) || isBehindNegation(subject.noun());
    }
    relative(found.subjects(), passive, right);
    boolean reduced =
        new Participles(phrases).isBare(from, verb)
            && (phrases.isNoun(from - 1)
                || phrases.isMark(from - 1, ",")
                || (phrases.language() == Language.ENGLISH && phrases.isMark(from - 1, "(:—"))
                || phrases.isWord(from - 1, "and", "y", "e"))
            && new Participles(phrases).isParticiple(verb);
    return new Clause(
        verb,
        phrases.at(verb) instanceof Phrase.Verb v ? v.frames() : List.of(),
        found.subjects(),
        found.excluded(),
        List.copyOf(right.objects),
        adjuncts(found, right),
        (passive && !isGerund(verb))
            || ((reduced || new SpanishPeriphrases(phrases).isPassive(from, verb))
                && right.hasAgent()),
        !negative && realis != Realis.NOT_HAPPENED,
        modal || inverted || isThoughtOf(from, verb, right.at),
        realis,
        right.amount,
        clauseStart(before(found, from)),
        from,
        right.at);
  }

  /// What stands behind prepositions, with the place that opens the clause.
  private List<Adjunct> adjuncts(SubjectFinder.Found found, Governed right) {
    List<Adjunct> adjuncts = new ArrayList<>(right.adjuncts);
    found.subjects().stream()
        .findFirst()
        .map(subject -> new EnglishFronted(phrases).before(subject.noun()))
        .ifPresent(adjuncts::addAll);
    return List.copyOf(adjuncts);
  }

  /// `is selling`, `está vendiendo`
  private boolean isGerund(int verb) {
    String word = phrases.at(verb).word();
    return word.endsWith("ing")
        || (phrases.language() == Language.SPANISH && word.matches(".*(ando|[iy]endo)(l[aeo]s?)?"));
  }

  /// `did not hesitate to lend`, `never failed to pay`: it was done; `did not refuse to sell`,
  /// `hesitates to buy`: nobody says whether it was.
  private boolean isEnglishTwiceDenied(int refuse, boolean negative) {
    return phrases.language() == Language.ENGLISH
        && (negative || phrases.at(refuse).word().startsWith("hesitate"));
  }

  /// `was asked to pay`, `was told to sell`: nobody says that it was done.
  private boolean isOnlyAsked(int at) {
    return phrases.language() == Language.ENGLISH
        && phrases.isVerb(at)
        && phrases.grammar().is(WordClass.ASKED, phrases.at(at).word())
        && phrases.isWord(at + 1, "to");
  }

  /// `is to acquire`, `was to have been sold`: what is arranged has not happened for that.
  private boolean isYetToBe(int at) {
    return phrases.language() == Language.ENGLISH
        && phrases.is(at, WordClass.BE)
        && phrases.isWord(at + 1, "to");
  }

  /// `X nearly bought Y`
  private boolean isAlmost(int at) {
    return phrases.language() == Language.ENGLISH && phrases.isWord(at, "nearly", "almost");
  }

  /// `Until X buys Y, …`, `before X sells Y`, `Let X buy Y`: what is awaited or bidden.
  private boolean isAwaited(int before, int from, int verb) {
    boolean present = from == verb && phrases.at(verb).word().endsWith("s");
    boolean awaited = present && phrases.isWord(before, "until", "till", "before");
    boolean bidden = before == 0 && phrases.isWord(0, "let");
    return phrases.language() == Language.ENGLISH && (awaited || bidden);
  }

  /// `X owning Y would break the rule`: what a gerund only thinks of.
  private boolean isThoughtOf(int from, int verb, int end) {
    boolean conditional = phrases.is(end, WordClass.WOULD) || phrases.is(end, WordClass.MODAL);
    return phrases.language() == Language.ENGLISH
        && conditional
        && from == verb
        && phrases.at(verb).word().endsWith("ing");
  }

  /// `Had X bought Y, …`: a condition that was not met.
  private boolean isUnreal(int before) {
    return phrases.isWord(before, "had")
        && phrases.is(before, WordClass.HAVE)
        && (before == 0 || phrases.isMark(before - 1, ",;:—"));
  }

  /// `the firm that X owns`, `the bank in which X holds 5%`: what the relative takes up is an
  /// object, or stands with its preposition.
  private void relative(List<Argument> found, boolean passive, Governed right) {
    int first = found.isEmpty() ? -1 : found.getFirst().noun();
    if (first < 1 || !phrases.is(first - 1, WordClass.REL) || isFactThat(first - 1)) {
      return;
    }
    boolean prepared = phrases.is(first - 2, WordClass.PREP);
    boolean stake =
        right.objects.stream()
            .anyMatch(o -> phrases.grammar().is(WordClass.STAKE, phrases.at(o.noun()).word()));
    boolean holds =
        prepared
            && Governed.OF.contains(phrases.at(first - 2).word())
            && (right.tellsShare() || stake);
    boolean whole = !prepared && !passive && right.objects.isEmpty();
    new Antecedents(phrases)
        .of(prepared ? first - 2 : first - 1)
        .ifPresent(noun -> {
          Argument taken =
              new Argument(
                  noun, right.share.or(() -> stake ? Optional.of(Share.unknown()) : right.share));
          if (whole || holds) {
            right.objects.addFirst(taken);
          } else if (prepared) {
            right.adjuncts.add(new Adjunct(phrases.at(first - 2).word(), taken));
          }
        });
  }

  /// `it is no secret that X operates in Y`: the word takes up no noun.
  private boolean isFactThat(int that) {
    if (phrases.language() == Language.SPANISH) {
      return isToldThat(that);
    }
    if (phrases.language() == Language.ENGLISH
        && phrases.isWord(that, "that")
        && phrases.isMark(that - 1, ",")) {
      // `says that he met X, that he flew to Y`: no relative stands so behind a comma.
      return true;
    }
    return phrases.isWord(that, "that")
        && phrases.isNoun(that - 1)
        && phrases.grammar().is(WordClass.FACTNOUN, phrases.at(that - 1).word());
  }

  /// `dijo a este diario que Ana paga`, `consta en el registro que`, `es falso que`: the noun
  /// before is to whom or where it is said, or what it is called.
  private boolean isToldThat(int that) {
    // `es falso que Ana paga`
    boolean judged =
        phrases.is(that - 2, WordClass.BE)
            && (that == 2 || phrases.at(that - 3) instanceof Phrase.Mark)
            && phrases
                .noun(that - 1)
                .filter(noun -> noun.name().isEmpty() && noun.article() == Phrase.Article.NONE)
                .isPresent();
    if (judged) {
      return true;
    }
    int verb = that - 3;
    while (phrases.is(verb, WordClass.ADV)
        || (phrases.has(verb) && phrases.at(verb) instanceof Phrase.Date)) {
      verb--;
    }
    return phrases.isWord(that, "que")
        && phrases.isNoun(that - 1)
        && phrases.isWord(that - 2, "a", "al", "en", "ante")
        && phrases.isVerb(verb)
        && phrases.at(verb) instanceof Phrase.Verb told
        && told.frames().isEmpty();
  }

  /// Whether the auxiliary nearest to the verb is "to be": `is said to have met` is active.
  private boolean isPassive(int from, int verb) {
    // `is on the payroll of`
    if (phrases.grammar().is(WordClass.PREP, phrases.at(verb).word())) {
      return false;
    }
    int i = verb - 1;
    while (i >= from
        && (phrases.is(i, WordClass.ADV)
            || phrases.is(i, WordClass.NEG)
            || isMarkOfAdverb(i)
            || phrases.at(i) instanceof Phrase.Date
            || phrases.at(i) instanceof Phrase.Percent)) {
      i--;
    }
    return i >= from && phrases.is(i, WordClass.BE);
  }

  /// `was, however, lent`: one of the commas around an adverb.
  private boolean isMarkOfAdverb(int comma) {
    boolean opens = phrases.is(comma + 1, WordClass.ADV) && phrases.isMark(comma + 2, ",");
    boolean closes = phrases.is(comma - 1, WordClass.ADV) && phrases.isMark(comma - 2, ",");
    return phrases.language() == Language.ENGLISH
        && phrases.isMark(comma, ",")
        && (opens || closes);
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
    return phrases.noun(noun).filter(Phrases::isNobody).isPresent();
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
}
