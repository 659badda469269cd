package trasluz.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Argument;
import trasluz.statement.Share;

/// Finds whom a verb is said of in English and Spanish, where the subject stands before the verb.
///
/// It reads `the owner of X buys`, `X, a friend of Y, buys`, `X, who buys`, `X and Y buy` and `X
/// sells and buys`. Where something else stands there, it finds nobody.
final class SubjectFinder {
  private static final Set<String> AND = Set.of("and", "y", "e", "or", "ni", "nor");

  private static final int LONGEST_BRACKET = 6;
  private static final int LONGEST_REMARK = 12;

  private static final Set<String> LEAVES =
      Set.of("left", "leaves", "quit", "quits", "resigned", "deserted");

  /// The verb group and whom it is said of.
  ///
  /// @param groupFrom first phrase of the verb and its auxiliaries
  record Found(int groupFrom, List<Argument> subjects, List<Argument> excluded) {}

  private final Phrases phrases;
  private final Participles participles;
  private final Antecedents antecedents;

  SubjectFinder(Phrases phrases) {
    this.phrases = phrases;
    this.participles = new Participles(phrases);
    this.antecedents = new Antecedents(phrases);
  }

  /// @param shared the subjects of the clause before, for `X sells and buys`
  Found find(int verb, List<Argument> shared) {
    int from = new VerbGroup(phrases).start(verb);
    int behind = from - 1;
    while (phrases.has(behind) && isAside(behind)) {
      behind--;
    }
    List<Argument> excluded = new ArrayList<>();
    Optional<Integer> host =
        phrases.language() == Language.SPANISH
                && participles.isBare(from, verb)
                && participles.isParticiple(verb)
            ? new SpanishParticiples(phrases).host(behind, verb)
            : Optional.empty();
    if (host.isPresent()) {
      return new Found(from, List.of(argument(host.get())), List.of());
    }
    boolean heading =
        phrases.isMark(behind, ":—")
            && phrases.isNoun(0)
            && (phrases.beforeQuotes(behind) == 0 || isBracketed(behind - 1));
    boolean bracketed =
        isEnglish()
            && (phrases.isMark(behind, "(") || heading)
            && participles.isBare(from, verb)
            && participles.standsForClause(verb);
    if (bracketed && heading) {
      // `X: owned by Y`, `X (Lima) - owned by Y`
      return new Found(from, List.of(argument(0)), List.of());
    }
    if (bracketed && phrases.isNoun(phrases.beforeQuotes(behind))) {
      // `X (owned by Y) sold`
      return new Found(from, List.of(argument(phrases.beforeQuotes(behind))), List.of());
    }
    Optional<Integer> interrupted = interrupted(behind);
    if (interrupted.isPresent()) {
      return new Found(from, List.of(argument(interrupted.get())), List.of());
    }
    if (isSetIntoSubject(from, verb, behind)) {
      // `X, carrying crude for Y, docked`
      return new Found(from, chain(behind - 1), List.of());
    }
    Optional<Integer> leaving = leaving(from, behind);
    if (leaving.isPresent()) {
      return new Found(from, find(leaving.get(), shared).subjects(), List.of());
    }
    List<Argument> subjects =
        participles.isBare(from, verb)
                && phrases.isMark(behind, ",")
                && participles.standsForClause(verb)
            ? antecedents.of(from).map(noun -> List.of(argument(noun))).orElse(List.of())
            : subjects(behind, shared, excluded);
    return new Found(from, subjects, List.copyOf(excluded));
  }

  /// `X, who, Y's spokesman, Z, alleges, is a front`: whom a relative takes up before a remark that
  /// is set into its clause.
  private Optional<Integer> interrupted(int comma) {
    boolean remark = isEnglish() && phrases.isMark(comma, ",") && phrases.isVerb(comma - 1);
    for (int i = comma - 2; remark && i > 0 && i > comma - LONGEST_REMARK; i--) {
      if (phrases.isMark(i, ";:—?") || (phrases.isVerb(i) && i < comma - 1)) {
        return Optional.empty();
      }
      if (phrases.isWord(i, "who", "which") && phrases.isMark(i + 1, ",")) {
        return antecedents.of(i);
      }
    }
    return Optional.empty();
  }

  /// Whether a gerund between commas stands right behind the noun that a clause opens with.
  private boolean isSetIntoSubject(int from, int verb, int comma) {
    int open = comma - 2;
    return isEnglish()
        && from == verb
        && phrases.at(verb).word().endsWith("ing")
        && phrases.isMark(comma, ",")
        && phrases.isNoun(comma - 1)
        && (open < 0
            || phrases.isMark(open, ";:—”\"")
            || phrases.isWord(open, "that")
            || phrases.is(open, WordClass.SUB));
  }

  /// Whether brackets behind the first noun close at an index.
  private boolean isBracketed(int close) {
    return phrases.isMark(close, ")") && phrases.isMark(1, "(") && close <= LONGEST_BRACKET;
  }

  /// `X left Y to join Z`: the verb of leaving before an infinitive, which is said of the same.
  private Optional<Integer> leaving(int group, int behind) {
    boolean split = phrases.isWord(behind, "to") && phrases.isNoun(behind - 1);
    boolean infinitive =
        isEnglish() && (split || (phrases.isWord(group, "to") && phrases.isNoun(behind)));
    int i = split ? behind - 1 : behind;
    while (infinitive && (phrases.isNoun(i) || phrases.is(i, WordClass.PREP))) {
      i--;
    }
    return infinitive && phrases.isVerb(i) && LEAVES.contains(phrases.at(i).word())
        ? Optional.of(i)
        : Optional.empty();
  }

  private boolean isAside(int at) {
    boolean dated =
        phrases.is(at, WordClass.PREP)
            && phrases.has(at + 1)
            && phrases.at(at + 1) instanceof Phrase.Date;
    boolean undated =
        phrases.is(at, WordClass.PREP)
            && phrases.is(at + 1, WordClass.ADV)
            && DateFinder.isCalendarWord(phrases.at(at + 1).word());
    boolean calendar =
        phrases.is(at, WordClass.ADV) && DateFinder.isCalendarWord(phrases.at(at).word());
    return dated
        || undated
        || calendar
        || phrases.at(at) instanceof Phrase.Date
        || isSource(at)
        || phrases.isMark(at, "»”“\"");
  }

  /// `que según el fiscal vende`: whose word it is does not sell.
  private boolean isSource(int at) {
    int segun = phrases.isNoun(at) ? at - 1 : at;
    return phrases.language() == Language.SPANISH
        && phrases.isWord(segun, "segun")
        && phrases.is(segun - 1, WordClass.REL)
        && phrases.isNoun(segun + 1);
  }

  private List<Argument> subjects(int at, List<Argument> shared, List<Argument> excluded) {
    if (!phrases.has(at)) {
      return List.of();
    }
    if (phrases.isMark(at, ",)") || (isEnglish() && phrases.isMark(at, "—"))) {
      return beforeAside(at, excluded);
    }
    if (participles.isReduced(at)) {
      return contact(at).orElseGet(() -> phrases.isNoun(at - 1) ? chain(at - 1) : List.of());
    }
    if (phrases.is(at, WordClass.REL) && antecedents.of(at).filter(this::isExcluded).isPresent()) {
      // `It is X, not Y, who owns`
      int noun = antecedents.of(at).orElseThrow();
      excluded.add(argument(noun));
      return List.of(argument(noun - 3));
    }
    if (isShareOfRelative(at) && phrases.at(at - 2) instanceof Phrase.Percent share) {
      return antecedents
          .of(at - 2)
          .map(noun -> List.of(new Argument(noun, Optional.of(share.share()))))
          .orElse(List.of());
    }
    if (isStake(at - 2) && phrases.isWord(at - 1, "of") && phrases.isWord(at, "which")) {
      // `X, the shares of which are held by Y`
      return antecedents
          .of(at - 2)
          .map(noun -> List.of(new Argument(noun, Optional.of(stakeOf(at - 2)))))
          .orElse(List.of());
    }
    if (isStake(at) && phrases.is(at - 1, WordClass.RELPOSS)) {
      // `X, whose shares are held by Y`
      return antecedents
          .of(at - 1)
          .map(noun -> List.of(new Argument(noun, Optional.of(Share.unknown()))))
          .orElse(List.of());
    }
    if (phrases.is(at, WordClass.REL)) {
      return antecedents.of(at).map(noun -> List.of(argument(noun))).orElse(List.of());
    }
    if (phrases.is(at, WordClass.CONJ) && !phrases.isWord(at, "nor", "ni")) {
      return shared;
    }
    Optional<Integer> told = beforeRelative(at);
    if (told.isPresent()) {
      return chain(told.get());
    }
    return phrases.isNoun(at) ? chain(at) : List.of();
  }

  /// `a man who works at the bank says`, `un empleado que pidió el anonimato afirma`, `el buque que
  /// fletó Corvo zarpó`: the noun before a relative clause without commas that ends in another
  /// noun.
  private Optional<Integer> beforeRelative(int last) {
    int i = last;
    while (i > 0
        && !phrases.isVerb(i)
        && (phrases.isNoun(i)
            || phrases.is(i, WordClass.PREP)
            || phrases.is(i, WordClass.DET)
            || phrases.is(i, WordClass.ADV)
            || phrases.isMark(i, "»”“\"«")
            || phrases.at(i) instanceof Phrase.Date
            || phrases.at(i) instanceof Phrase.Money
            || phrases.at(i) instanceof Phrase.Percent)) {
      i--;
    }
    if (!phrases.isVerb(i) || i == last) {
      return Optional.empty();
    }
    int relative = new VerbGroup(phrases).start(i) - 1;
    int noun = phrases.beforeQuotes(relative);
    if (phrases.is(noun, WordClass.PREP)) {
      noun = phrases.beforeQuotes(noun);
    }
    return phrases.is(relative, WordClass.REL) && phrases.isNoun(noun)
        ? Optional.of(noun)
        : Optional.empty();
  }

  /// `X, 40 percent of which belongs to Y`.
  private boolean isShareOfRelative(int relative) {
    return phrases.is(relative, WordClass.REL)
        && phrases.isWord(relative - 1, "of")
        && phrases.has(relative - 2)
        && phrases.isMark(relative - 3, ",");
  }

  /// The noun before an aside: an apposition, a relative clause, `not Y`, or parentheses.
  private List<Argument> beforeAside(int close, List<Argument> excluded) {
    boolean dashes = phrases.isMark(close, "—");
    boolean nested = false;
    String opening = phrases.isMark(close, ")") ? "(" : dashes ? "—" : ",";
    for (int i = close - 1; i > 0 && !phrases.isMark(i, stops(opening)); i--) {
      int noun = phrases.beforeQuotes(i);
      boolean opens =
          phrases.isMark(i, opening) && phrases.isNoun(noun) && !phrases.is(i + 1, WordClass.CONJ);
      boolean inner = opens && opensPredicate(i + 1);
      nested |= inner;
      if (opens && !inner && !(nested && phrases.is(noun - 1, WordClass.RELPOSS))) {
        Optional<Integer> told = isEnglish() ? beforeRelative(noun) : Optional.empty();
        if (told.isPresent()) {
          // `The man who owns X, Ana Ruiz, sold`
          List<Argument> name = nameInAside(close);
          return name.isEmpty() ? chain(told.get()) : name;
        }
        if (phrases.is(i + 1, WordClass.NEG) && phrases.isNoun(i + 2) && i + 3 == close) {
          excluded.add(argument(i + 2));
        }
        return chain(spanishHost(noun).orElse(noun));
      }
      if (phrases.isMark(i, opening) && phrases.isMark(noun, ")")) {
        return beforeAside(noun, excluded);
      }
    }
    return phrases.isMark(close, ",") ? nameInAside(close) : List.of();
  }

  /// `Corvo, que dirige Ana, hermana de Berto, vendió`: the noun before the last aside belongs to a
  /// relative clause, and what the sentence is about stands before that.
  private Optional<Integer> spanishHost(int noun) {
    boolean verb = false;
    int i = noun - 1;
    while (i > 1 && !(phrases.at(i) instanceof Phrase.Mark) && !phrases.is(i, WordClass.REL)) {
      verb |= phrases.isVerb(i);
      i--;
    }
    int open = phrases.is(i - 1, WordClass.PREP) ? i - 2 : i - 1;
    int host = phrases.beforeQuotes(open);
    boolean inside =
        phrases.language() == Language.SPANISH
            && verb
            && phrases.is(i, WordClass.REL)
            && phrases.isMark(open, ",")
            && phrases.isNoun(host);
    return inside ? Optional.of(host) : Optional.empty();
  }

  /// The marks that no aside of a sort goes over; in brackets stands `director: Ana`.
  private String stops(String opening) {
    return switch (opening) {
      case "—" -> ";:?";
      case "(" -> isEnglish() ? ";?" : ";:—?";
      default -> ";:—?";
    };
  }

  /// `X, whose director, Ana Ruiz, lives in Lima, sold`: a comma before a finite verb ends an inner
  /// aside, and opens none.
  private boolean opensPredicate(int at) {
    boolean finite =
        phrases.is(at, WordClass.BE)
            || phrases.is(at, WordClass.HAVE)
            || (phrases.isVerb(at)
                && !participles.isParticiple(at)
                && !phrases.at(at).word().endsWith("ing"));
    return isEnglish() && finite && isWithinRelative(at);
  }

  /// Whether `, whose` or `, who` opens before an index, so that a clause of its own may end there.
  private boolean isWithinRelative(int at) {
    for (int i = at - 1; i > 0 && !phrases.isMark(i, ";:—?"); i--) {
      boolean relative = phrases.is(i, WordClass.RELPOSS) || phrases.is(i, WordClass.REL);
      if (relative && phrases.isMark(i - 1, ",")) {
        return true;
      }
    }
    return false;
  }

  /// `The man they have now, the dealer X, has bought`: the name of the aside, where the noun
  /// before it has a clause of its own.
  private List<Argument> nameInAside(int close) {
    boolean named =
        phrases.language() == Language.ENGLISH
            && phrases.isMark(close - 2, ",")
            && phrases
                .noun(close - 1)
                .flatMap(Phrase.Noun::name)
                .filter(hit -> !hit.meaning().type().isPlace())
                .isPresent();
    return named ? List.of(argument(close - 1)) : List.of();
  }

  /// The head of `the owner of X in Y`, with those joined to it by "and".
  private List<Argument> chain(int last) {
    int head = last;
    while (phrases.is(head - 1, WordClass.PREP) && phrases.isNoun(head - 2)) {
      head -= 2;
    }
    if (isEnglish() && participles.isReduced(head - 1) && participles.isOfSeveralWords(head - 1)) {
      return chain(head - 2);
    }
    if (isBehindOpening(head, last) || opensWithTime(last)) {
      return List.of(argument(last));
    }
    if (phrases.is(head - 1, WordClass.PREP)
        && !opensClause(head - 1)
        && participles.isReduced(beforeAdjuncts(head))) {
      int noun = beforeAdjuncts(head) - 1;
      return phrases.isNoun(noun) ? chain(noun) : List.of();
    }
    boolean portion = phrases.has(head - 2) && phrases.at(head - 2) instanceof Phrase.Percent;
    if (phrases.is(head - 1, WordClass.PREP) && !portion && !opensClause(head - 1)) {
      return List.of();
    }
    boolean stake =
        last >= head + 2
            && phrases.grammar().is(WordClass.STAKE, phrases.at(head).word())
            && phrases.noun(head).map(noun -> noun.name().isEmpty()).orElse(false);
    if (stake) {
      // `a 25% stake in X is held by Y` is about X.
      return List.of(new Argument(head + 2, Optional.of(stakeOf(head))));
    }
    List<Argument> found = new ArrayList<>(List.of(argument(head)));
    int at = head;
    while (isJoinedTo(at) || (found.size() > 1 && isListed(at))) {
      at -= 2;
      found.add(argument(at));
    }
    Collections.reverse(found);
    return List.copyOf(found);
  }

  /// What stands before a noun with its preposition and other adjuncts, `signed in May by X`.
  private int beforeAdjuncts(int head) {
    int at = head - 2;
    while (phrases.language() == Language.ENGLISH
        && phrases.has(at)
        && !phrases.isVerb(at)
        && !(phrases.at(at) instanceof Phrase.Mark)) {
      boolean prepared = phrases.is(at - 1, WordClass.PREP);
      if (!prepared && !phrases.is(at, WordClass.ADV) && !phrases.is(at, WordClass.PREP)) {
        return at;
      }
      at -= prepared ? 2 : 1;
    }
    return at;
  }

  /// `after X sold`: with a verb the preposition opens a clause.
  private boolean opensClause(int preposition) {
    return phrases.language() == Language.ENGLISH
        && phrases.isWord(preposition, "after", "before", "since", "until", "till", "as");
  }

  /// `In its reply X rejects`: the noun right behind another that opens the sentence.
  private boolean isBehindOpening(int head, int last) {
    return head == last
        && phrases.isNoun(head - 1)
        && phrases.is(head - 2, WordClass.PREP)
        && (head == 2 || phrases.isMark(head - 3, ";:—"));
  }

  /// `weeks before the EU sanctioned him`: what stands before "before" measures the time between.
  private boolean opensWithTime(int last) {
    return isEnglish()
        && phrases.isWord(last - 1, "before", "after")
        && phrases.isNoun(last - 2)
        && phrases.hasWord(phrases.at(last - 2), w -> phrases.grammar().is(WordClass.TIMEUNIT, w));
  }

  private boolean isStake(int at) {
    return isEnglish()
        && phrases
            .noun(at)
            .filter(noun -> noun.name().isEmpty() && noun.owner().isEmpty())
            .filter(noun -> phrases.grammar().is(WordClass.STAKE, noun.word()))
            .isPresent();
  }

  private boolean isEnglish() {
    return phrases.language() == Language.ENGLISH;
  }

  private boolean isExcluded(int noun) {
    return phrases.is(noun - 1, WordClass.NEG)
        && phrases.isMark(noun - 2, ",")
        && phrases.isNoun(noun - 3);
  }

  private boolean isJoinedTo(int noun) {
    boolean joined =
        (phrases.is(noun - 1, WordClass.CONJ) || phrases.is(noun - 1, WordClass.NEG))
            && AND.contains(phrases.at(noun - 1).word());
    return joined
        && phrases.isNoun(noun - 2)
        && !phrases.is(noun - 3, WordClass.PREP)
        && !phrases.isVerb(noun - 3);
  }

  /// `X, Y and Z own`: behind "Y and Z" a name before a comma is one more of the list.
  private boolean isListed(int noun) {
    return phrases.language() == Language.ENGLISH
        && phrases.isMark(noun - 1, ",")
        && isBareName(noun)
        && isBareName(noun - 2)
        && !phrases.is(noun - 3, WordClass.PREP)
        && !phrases.isVerb(noun - 3);
  }

  private boolean isBareName(int at) {
    return phrases.noun(at).flatMap(Phrase.Noun::name).isPresent();
  }

  /// `documents we obtained show`, `data we have seen record`: the noun before "we", "he" or the
  /// like, whose clause has no relative.
  private Optional<List<Argument>> contact(int verb) {
    int from = verb;
    while (phrases.is(from - 1, WordClass.HAVE) || phrases.is(from - 1, WordClass.ADV)) {
      from--;
    }
    boolean relative =
        phrases.language() == Language.ENGLISH
            && phrases.noun(from - 1).filter(Phrase.Noun::isPronoun).isPresent()
            && phrases.noun(from - 2).filter(noun -> noun.name().isEmpty()).isPresent();
    return relative ? Optional.of(chain(from - 2)) : Optional.empty();
  }

  private Share stakeOf(int noun) {
    return phrases.has(noun - 1) && phrases.at(noun - 1) instanceof Phrase.Percent percent
        ? percent.share()
        : Share.unknown();
  }

  private Argument argument(int noun) {
    boolean shared = phrases.isWord(noun - 1, "of", "de");
    // `el 55 % pertenece a X`: of what only the verb's ending tells.
    boolean unsaid = phrases.noun(noun).filter(n -> n.from() == n.to()).isPresent();
    int at = shared ? noun - 2 : noun - 1;
    return new Argument(
        noun,
        (shared || unsaid) && phrases.has(at) && phrases.at(at) instanceof Phrase.Percent percent
            ? Optional.of(percent.share())
            : Optional.empty());
  }
}
