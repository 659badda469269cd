package trasluz.report;

import java.util.Set;
import trasluz.report.HedgeLexicon.Role;
import trasluz.statement.Hedge;

/// Says which claims of a sentence a cue reaches.
///
/// A cue reaches what stands behind it in the same part of the sentence, and what stands before it
/// where it is set off by a comma ("…, says X"). A cue inside a relative clause reaches nothing
/// outside. What nouns say in passing ("his wife, Ana") is the author's word, unless a cue stands
/// in the noun ("the alleged owner").
final class CueReach {
  private static final int CLOSE = 1;

  /// Words that open a condition behind what it is for.
  private static final Set<String> CONDITIONS = Set.of("provided", "subject", "pending", "on");

  private static final int MOST_BEFORE_THAT = 14;

  private static final int MOST_BEFORE_COLON = 5;

  private final Phrases phrases;
  private final SpanishReach spanish;
  private final RussianReach russian;

  CueReach(Phrases phrases) {
    this.phrases = phrases;
    this.spanish = new SpanishReach(phrases);
    this.russian = new RussianReach(phrases);
  }

  boolean reaches(Saying saying, Draft draft) {
    if (draft.clause().isEmpty()) {
      return (saying.role() == Role.PLAIN && isInNoun(saying, draft.anchor()))
          || spanish.isLabelled(saying, draft.anchor());
    }
    Clause clause = draft.clause().get();
    if (spanish.isPassing(saying, clause)
        || spanish.isOfSomebody(saying, clause)
        || spanish.isOfAnother(saying, clause)
        || RussianChain.isOfLaterLink(phrases, saying, clause)
        || russian.isApart(saying, clause)
        || EnglishRemarks.isInOtherThat(phrases, saying, clause)
        || spanish.isOfClauseBefore(saying, clause)
        || spanish.isOfEarlier(saying, clause)) {
      return false;
    }
    // `accionistas, según el registro: Ana, 60 %`
    boolean heads = saying.role() == Role.AFTER && saying.at() < clause.verb();
    if (spanish.reaches(saying, clause) || (isSpanish() && heads && draft.rule().equals("label"))) {
      return true;
    }
    int verb = clause.verb();
    if (new RussianFronted(phrases).reaches(saying, verb)) {
      return true;
    }
    if (verb < saying.at() && EnglishSpeakers.echoes(phrases, saying)) {
      return true;
    }
    boolean together =
        phrases.segmentStart(saying.at()) == phrases.segmentStart(verb) || opensQuote(saying, verb);
    boolean aside = saying.at() < clause.group() && isInAside(clause, saying.at());
    if (aside
        && saying.role() != Role.AFTER
        && (draft.relation() == Relation.LOCATED_IN || phrases.is(saying.at(), WordClass.SUB))) {
      return false;
    }
    if (draft.relation() == Relation.LOCATED_IN
        && isInAside(clause, 0)
        && !clause.holds(saying.at())) {
      return false;
    }
    together |= speaksOfIt(saying, verb);
    boolean told = saying.role() == Role.VERB || saying.role() == Role.UNNAMED;
    boolean remark =
        (told && isPassingRemark(saying, clause))
            || (told && isOfSpeaker(saying, clause))
            || new EnglishRemarks(phrases).isAuthors(saying, clause);
    if (remark) {
      return false;
    }
    // `negó el pago a Ana`, `señalan a Ana como dueña`: the verb of the claim is the cue.
    boolean itself =
        phrases.language() == Language.SPANISH
            && (draft.rule().equals("thing")
                || draft.rule().equals("named as")
                || phrases.is(verb, WordClass.BE));
    boolean passing =
        isInserted(clause, saying.at())
            || (draft.relation() == Relation.LOCATED_IN && isReduced(clause));
    if (isMild(saying) && passing) {
      return false;
    }
    boolean naming = draft.rule().equals("naming") || itself;
    if (!together || (saying.at() == verb && saying.role() == Role.VERB && !naming)) {
      return false;
    }
    if (naming && saying.at() == verb) {
      return true;
    }
    if (phrases.language() == Language.RUSSIAN && isInNextClause(saying, verb)) {
      return false;
    }
    return switch (saying.role()) {
      case AFTER, NESTED ->
          !spanish.isOfNextClause(saying, verb)
              && !(isSpanish() && saying.role() == Role.AFTER && isShutIn(saying, verb));
      case UNNAMED -> !isShutIn(saying, verb);
      case VERB ->
          saying.at() < verb
              ? !isShutIn(saying, verb)
              : (isSetOff(saying, verb) && !spanish.isOfNextClause(saying, verb))
                  || RussianSayings.isSo(phrases, saying, clause);
      case PLAIN -> plainReaches(saying, clause);
      case BLOCK -> false;
    };
  }

  private boolean isSpanish() {
    return phrases.language() == Language.SPANISH;
  }

  /// `told us this: X pays Y`, `what we were told was this: X pays Y`
  private boolean isThis(Saying saying) {
    int behind = saying.found().to();
    int mark = behind < phrases.words().size() ? phrases.holding(behind) : phrases.size();
    return phrases.language() == Language.ENGLISH
        && saying.found().phrase().words().getLast().equals("this")
        && phrases.isMark(mark - 1, ":");
  }

  /// `документ свидетельствует: банк дал кредит`, `the ministry alleges that: • X owns Y; • Z pays
  /// W`, `dijo el ministro: «…»`: all that stands behind the colon.
  private boolean opensQuote(Saying saying, int verb) {
    if (isThis(saying)) {
      return verb > saying.at();
    }
    if (saying.role() != Role.VERB || saying.source().isEmpty() || verb < saying.at()) {
      return false;
    }
    int colon = saying.at() + 1;
    while (colon < saying.at() + MOST_BEFORE_COLON
        && (phrases.isNoun(colon)
            || phrases.is(colon, WordClass.PREP)
            || phrases.is(colon, WordClass.REL)
            || phrases.is(colon, WordClass.SUB))) {
      colon++;
    }
    return verb > colon && (phrases.isMark(colon, ":") || announces(saying, verb));
  }

  /// `what a broker told me he had from a guard: that X sold Y`: behind a colon and "that".
  private boolean announces(Saying saying, int verb) {
    for (int i = saying.at() + 1; i < Math.min(verb, saying.at() + MOST_BEFORE_THAT); i++) {
      if (phrases.isMark(i, ":")) {
        return phrases.language() == Language.ENGLISH && phrases.isWord(i + 1, "that");
      }
    }
    return false;
  }

  /// `X владеет Y, а Z, по словам W, продал V`, `X перевёз уголь судном, владельцем которого,
  /// согласно реестру, является Z`: what is inserted into the second of two clauses says nothing of
  /// the first.
  private boolean isInNextClause(Saying saying, int verb) {
    if (saying.role() == Role.PLAIN) {
      return false;
    }
    boolean joint = false;
    boolean relative = false;
    for (int i = verb + 1; i < saying.at(); i++) {
      boolean comma = phrases.isMark(i, ",");
      int next = phrases.is(i + 1, WordClass.PREP) || phrases.isNoun(i + 1) ? i + 2 : i + 1;
      joint |= comma && phrases.is(i + 1, WordClass.CONJ);
      // `X стоит в Керчи и, по словам сторожа, принадлежит Y`
      joint |= comma && phrases.is(i - 1, WordClass.CONJ) && opensPredicate(i);
      relative |= comma && (phrases.is(next, WordClass.REL) || phrases.is(next, WordClass.RELPOSS));
    }
    boolean another = false;
    for (int i = saying.at() + 1; i < phrases.size() && !phrases.is(i, WordClass.REL); i++) {
      another |= phrases.isVerb(i);
    }
    return (joint && another) || ((joint || relative) && isInserted(saying));
  }

  /// Whether a verb stands behind a remark, in its own part of the sentence.
  private boolean opensPredicate(int open) {
    int close = new RussianAsides(phrases).closingOf(open).orElse(phrases.size());
    for (int i = close + 1; i < phrases.size() && !phrases.isMark(i, ",;:—"); i++) {
      if (phrases.isVerb(i) || phrases.is(i, WordClass.WILL)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a saying stands between commas in the midst of its clause.
  private boolean isInserted(Saying saying) {
    int open = saying.at() - 1;
    while (open > 0 && !phrases.isMark(open, ",;:—?")) {
      open--;
    }
    return new RussianAsides(phrases)
        .closingOf(open)
        .filter(close -> close > saying.at() && close + 1 < phrases.size())
        .filter(close -> !phrases.isMark(close + 1, ",;:—?"))
        .isPresent();
  }

  /// `acusa a Ana, que vive en Lima, de pagar`: between commas the author speaks.
  private boolean isPassingRemark(Saying saying, Clause clause) {
    int relative = clause.group() - 1;
    while (relative > saying.at() && phrases.isNoun(relative)) {
      relative--;
    }
    int open = phrases.is(relative - 1, WordClass.PREP) ? relative - 2 : relative - 1;
    return phrases.language() == Language.SPANISH
        && phrases.is(relative, WordClass.REL)
        && phrases.isMark(open, ",")
        && phrases.isNoun(open - 1)
        && saying.at() < open
        && (open == relative - 2 || isTakenUp(clause, open));
  }

  /// `«…», — заявила Анна, которая работает в банке`: what is told of the speaker behind the saying
  /// is the author's.
  private boolean isOfSpeaker(Saying saying, Clause clause) {
    int source = saying.source().orElse(-1);
    int comma = phrases.behindQuotes(source);
    int first = phrases.is(comma + 1, WordClass.PREP) ? comma + 2 : comma + 1;
    boolean participle =
        new RussianAgreement(phrases).isParticiple(comma + 1) && clause.verb() == comma + 1;
    return phrases.language() == Language.RUSSIAN
        && source > saying.at()
        && phrases.isMark(comma, ",")
        && clause.verb() > comma
        && (participle || (phrases.is(first, WordClass.REL) && clause.from() == first + 1));
  }

  /// A cue that tells whose word it is and casts no doubt.
  private static boolean isMild(Saying saying) {
    boolean sure = saying.hedge() == Hedge.REPORTED || saying.hedge() == Hedge.CONFIRMED;
    return sure && saying.role() != Role.PLAIN;
  }

  /// `sociedad domiciliada en Lima`, `с зарегистрированной в Шардже фирмой`, `con sede en Lima`: a
  /// seat told in passing.
  private boolean isReduced(Clause clause) {
    int verb = clause.verb();
    return switch (phrases.language()) {
      case ENGLISH -> false;
      case SPANISH ->
          phrases.at(verb).word().startsWith("con ")
              || phrases.isWord(verb, "con", "sede")
              || (clause.group() == verb && new Participles(phrases).isParticiple(verb));
      case RUSSIAN -> new RussianAgreement(phrases).isParticiple(verb);
    };
  }

  /// `la naviera, que preside Ana, llevó fueloil, según el manifiesto`: what a relative clause
  /// between commas says of the noun before it is the author's, if the cue stands outside.
  private boolean isInserted(Clause clause, int cue) {
    int open = clause.verb();
    while (open > 0 && !phrases.isMark(open, ",;:—()")) {
      open--;
    }
    int relative = phrases.is(open + 1, WordClass.PREP) ? open + 2 : open + 1;
    boolean opened =
        phrases.isMark(open, ",")
            && phrases.isNoun(phrases.beforeQuotes(open))
            // `told a guard, who told us, that X owns Y, a bank`: no relative opens so in English.
            && !phrases.isWord(relative, "that")
            && (phrases.is(relative, WordClass.REL) || phrases.is(relative, WordClass.RELPOSS));
    int close = russian.behindRemark(clause.verb());
    while (close < phrases.size() && !phrases.isMark(close, ",;:—()")) {
      close = russian.behindRemark(close + 1);
    }
    return opened
        && phrases.isMark(close, ",")
        && (cue < open || (cue > close && !spanish.endsRelative(close, cue)));
  }

  /// Whether the clause is told of the noun before the comma: `que` may also open what is said.
  private static boolean isTakenUp(Clause clause, int comma) {
    return clause.subjects().stream().anyMatch(subject -> subject.noun() < comma)
        || clause.objects().stream().anyMatch(object -> object.noun() < comma);
  }

  /// `X vendió la mina; no hay un solo indicio de ello`.
  private boolean speaksOfIt(Saying saying, int verb) {
    boolean behind = saying.hedge() == Hedge.NO_EVIDENCE && saying.at() > verb;
    return behind
        && phrases.isWord(saying.at() + 1, "de")
        && phrases.isWord(saying.at() + 2, "ello", "eso");
  }

  /// `the alleged owner`, `rumoured to own`: within the noun or right before it.
  private boolean isInNoun(Saying saying, int noun) {
    return saying.at() == noun || (saying.at() < noun && noun - saying.at() <= CLOSE);
  }

  private boolean plainReaches(Saying saying, Clause clause) {
    boolean oneWord = saying.found().to() - saying.found().from() == 1;
    boolean auxiliary =
        oneWord
            && (phrases.is(saying.at(), WordClass.MODAL)
                || phrases.is(saying.at(), WordClass.WOULD));
    boolean inserted = phrases.language() != Language.RUSSIAN && isShutIn(saying, clause.verb());
    if (clause.holds(saying.at()) && !inserted) {
      return true;
    }
    if (auxiliary || isShutIn(saying, clause.verb())) {
      return false;
    }
    boolean condition = phrases.is(saying.at(), WordClass.SUB);
    // `…, two bankers said, provided the board agrees`
    boolean proviso = CONDITIONS.contains(phrases.words().folded(saying.found().from()));
    boolean behind = saying.at() > clause.verb();
    return !behind
        || saying.isStrong()
        || proviso
        || EnglishSpeakers.endsRemark(phrases, saying)
        || (condition && isNextVerb(clause.verb(), saying.at()));
  }

  /// Whether a clause stands in an aside that begins behind a phrase: `…, a firm registered in Y`,
  /// `…, registered in Y`.
  private boolean isInAside(Clause clause, int behind) {
    int first =
        clause.subjects().stream()
            .map(Clause.Argument::noun)
            .filter(noun -> noun < clause.group())
            .findFirst()
            .orElse(clause.group());
    boolean apposed =
        phrases.isMark(first - 1, ",")
            && phrases.noun(first).map(n -> n.article() == Phrase.Article.INDEFINITE).orElse(false);
    boolean reduced = phrases.isMark(clause.group() - 1, ",") && clause.group() == clause.verb();
    return (apposed && first - 1 > behind) || (reduced && clause.group() - 1 > behind);
  }

  /// Whether a condition behind a verb is that verb's, and not one's between them.
  private boolean isNextVerb(int verb, int condition) {
    for (int i = verb + 1; i < condition; i++) {
      boolean seat =
          phrases.at(i) instanceof Phrase.Verb found
              && found.frames().stream().anyMatch(f -> f.relation() == Relation.LOCATED_IN);
      if (phrases.isVerb(i) && !seat) {
        return false;
      }
    }
    return true;
  }

  /// Whether a cue stands in a relative clause or an aside that ends before the claim, or begins
  /// behind it.
  private boolean isShutIn(Saying saying, int verb) {
    int open = saying.at();
    while (open > 0 && !phrases.isMark(open, ",;:—(")) {
      open--;
    }
    int before = open;
    if (isSpanish() && phrases.is(open - 1, WordClass.REL)) {
      // `un fondo detrás del cual, se dice en Bruselas, está Ana`
      while (before > 0 && !phrases.isMark(before - 1, ",;:—(")) {
        before--;
      }
    }
    boolean within = before < open && verb < before;
    boolean relative =
        phrases.is(open + 1, WordClass.REL)
            || phrases.is(open + 1, WordClass.RELPOSS)
            || (phrases.is(open + 1, WordClass.PREP) && phrases.is(open + 2, WordClass.REL));
    // `Ana, acusada de pagar, vive en Lima`
    relative |=
        phrases.language() == Language.SPANISH
            && open + 1 == saying.at()
            && phrases.isMark(open, ",")
            && phrases.isNoun(phrases.beforeQuotes(open))
            && phrases
                .words()
                .folded(saying.found().from())
                .matches("(acusad|imputad|sospechos|procesad|investigad|senalad|encausad)[oa]s?");
    // `The man who owns X says that`: the relative clause ends before the cue.
    relative &=
        phrases.language() != Language.ENGLISH
            || phrases.isMark(open, ",;:—(")
            || isBare(open + 2, new VerbGroup(phrases).start(saying.at()));
    int close = saying.at();
    while (close < phrases.size() && !phrases.isMark(close, ",;:—)")) {
      close++;
    }
    return within || (relative && (verb < open || (verb > close && !isComplement(saying, verb))));
  }

  private boolean isBare(int from, int to) {
    for (int i = from; i < to; i++) {
      if (phrases.isVerb(i)) {
        return false;
      }
    }
    return true;
  }

  /// `Ana, que niega, eso sí, que Berto, su marido, trabaje`: the next verb is what is denied.
  private boolean isComplement(Saying saying, int verb) {
    int that = saying.at() + 1;
    if (phrases.language() == Language.RUSSIAN) {
      // `расписка, из которой следует, что фирма заплатила`
      return phrases.isMark(that, ",")
          && phrases.isWord(that + 1, "chto", "budto")
          && verb > that + 1
          && saying.role() == Role.VERB;
    }
    if (phrases.isMark(that, ",") && phrases.is(that + 1, WordClass.ADV)) {
      that += 3;
    }
    boolean next = phrases.language() == Language.SPANISH && phrases.isWord(that, "que");
    for (int i = that; i < verb && next; i++) {
      next = !phrases.isVerb(i);
    }
    return next && saying.role() == Role.VERB;
  }

  /// `…, says X.` and `…, the award notes, …` behind the claim.
  private boolean isSetOff(Saying saying, int verb) {
    boolean anybody = phrases.language() == Language.SPANISH;
    if (EnglishSpeakers.isRemarkOfNobody(phrases, saying)) {
      return true;
    }
    // `…, negó su abogada`: behind the claim only where the verb comes first.
    boolean inverted = anybody && saying.source().filter(who -> who > saying.at()).isPresent();
    if ((saying.hedge() == Hedge.DENIED && !inverted) || (saying.source().isEmpty() && !anybody)) {
      return false;
    }
    int source = saying.source().orElse(saying.at());
    int open = Math.min(source, saying.at()) - 1;
    while (open > verb && phrases.is(open, WordClass.PREP) && phrases.isNoun(open - 1)) {
      open -= 2;
    }
    // `…, or so a neighbour says`
    while (open > verb && (phrases.isWord(open, "so") || phrases.is(open, WordClass.CONJ))) {
      open--;
    }
    open = RussianRemarks.opening(phrases, open, verb);
    // `…, as the statements show`
    if (phrases.language() == Language.ENGLISH
        && phrases.isMark(open - 1, ",")
        && phrases.isWord(open, "as")) {
      open--;
    }
    // `…, como sostuvo una emisora`, `…, según cuenta Ana`
    if (anybody && phrases.isMark(open - 1, ",") && phrases.isWord(open, "como", "segun")) {
      open--;
    }
    // The cue may be several phrases: `…, Ana would have us believe`.
    int last = Math.min(phrases.holding(saying.found().to() - 1), phrases.size() - 1);
    int close = Math.max(source, Math.max(last, saying.at())) + 1;
    return phrases.isMark(open, ",»”\"—(") && new SpeakerFinder(phrases).closes(close);
  }
}
