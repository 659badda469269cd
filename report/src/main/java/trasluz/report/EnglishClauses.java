package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Argument;
import trasluz.report.Grammar.Frame;

/// Finds whom English verbs are said of where no subject stands before them, and the clauses that
/// have no verb but "to be".
///
/// `accused X of paying Y`, `X grew by selling Y`, `Owned by X, Y …`, `Running the fund is X`, `X
/// was certainly in Y`, `X is not on the list`.
final class EnglishClauses {
  /// Verbs whose object is the one who does what `of` or `for` adds.
  private static final Set<String> BLAMES =
      Set.of(
          "accuse",
          "accuses",
          "accused",
          "accusing",
          "suspect",
          "suspects",
          "suspected",
          "convicted",
          "convict",
          "acquitted",
          "cleared",
          "sued",
          "sues",
          "fined",
          "fines",
          "blames",
          "blamed",
          "charged",
          "indicted",
          "jailed",
          "arrested",
          "sentenced",
          "thanked",
          "thanks",
          "criticised",
          "criticized",
          "praised",
          "censured",
          "dismissed",
          "sacked",
          "reprimanded",
          "paid");

  private static final Set<String> MANNER =
      Set.of("after", "before", "by", "since", "while", "when", "on", "despite", "without");

  private static final Set<String> PLACED = Set.of("in", "at", "aboard", "on", "near", "outside");

  private static final int LONGEST_SPEECH = 9;

  private static final Set<String> SAYS =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "added",
          "adds",
          "claimed",
          "claims",
          "wrote",
          "writes",
          "testified",
          "insists",
          "insisted",
          "believes",
          "believed",
          "noted",
          "notes",
          "show",
          "shows",
          "showed",
          "alleged",
          "alleges",
          "reported",
          "reports",
          "admitted");

  private static final Set<String> SPANS =
      Set.of(
          "decade", "decades", "year", "years", "month", "months", "week", "weeks", "time", "while",
          "summer", "winter", "spring", "autumn", "moment", "period", "season", "seasons", "term",
          "spell");

  private static final Set<String> ANYBODY = Set.of("one", "man", "woman", "person", "people");

  private final Phrases phrases;
  private final SubjectFinder subjects;

  EnglishClauses(Phrases phrases) {
    this.phrases = phrases;
    this.subjects = new SubjectFinder(phrases);
  }

  List<Clause> complete(List<Clause> read) {
    List<Clause> out = new ArrayList<>();
    for (Clause clause : read) {
      out.add(clause.subjects().isEmpty() ? withSubject(clause, out) : named(clause));
    }
    out.addAll(prepositional());
    return List.copyOf(out);
  }

  /// `the one who decides is X`, `the man who owns Y is X`: it is said of X.
  private Clause named(Clause clause) {
    int subject = clause.subjects().getFirst().noun();
    int be = clause.to();
    boolean cleft =
        clause.subjects().size() == 1
            && phrases.noun(subject).filter(noun -> ANYBODY.contains(noun.word())).isPresent()
            && phrases.isWord(subject + 1, "who", "that")
            && subject + 2 == clause.group()
            && phrases.is(be, WordClass.BE)
            && phrases.noun(be + 1).flatMap(Phrase.Noun::name).isPresent();
    return cleft
        ? clause.of(
            List.of(new Argument(be + 1, Optional.empty())), clause.passive(), clause.positive())
        : clause;
  }

  private Clause withSubject(Clause clause, List<Clause> before) {
    return byGerund(clause, before)
        .or(() -> fronted(clause))
        .or(() -> inverted(clause))
        .orElse(clause);
  }

  /// How many phrases from an index on only tell a time: `for a decade`, `until 2020`.
  static int timeAt(Phrases phrases, int at) {
    boolean prepared = phrases.is(at, WordClass.PREP) && phrases.language() == Language.ENGLISH;
    if (!prepared || !phrases.has(at + 1)) {
      return 0;
    }
    boolean span =
        phrases.noun(at + 1).filter(noun -> SPANS.contains(noun.word())).isPresent()
            || phrases.at(at + 1) instanceof Phrase.Date;
    return span ? 2 : 0;
  }

  static boolean says(Phrases phrases, int verb) {
    return SAYS.contains(phrases.at(verb).word());
  }

  /// Behind an aside that says whose word it is, `is controlled, two bankers said, by X`; 0 where
  /// none opens at a comma.
  static int closesSpeech(Phrases phrases, int comma) {
    if (phrases.language() != Language.ENGLISH) {
      return 0;
    }
    boolean speech = phrases.isWord(comma + 1, "according");
    int close = comma + 1;
    while (phrases.has(close)
        && close < comma + LONGEST_SPEECH
        && !phrases.isMark(close, ",;:—?")) {
      speech |= phrases.isVerb(close) && SAYS.contains(phrases.at(close).word());
      close++;
    }
    return speech && phrases.isMark(close, ",") && phrases.is(close + 1, WordClass.PREP)
        ? close + 1
        : 0;
  }

  /// `a season`, `the following spring`: a noun that only tells a time.
  static boolean isSpan(Phrases phrases, int at) {
    return phrases.language() == Language.ENGLISH
        && phrases
            .noun(at)
            .filter(noun -> SPANS.contains(noun.word()) && noun.name().isEmpty())
            .isPresent();
  }

  /// What stands before a noun and the words of time that open its apposition: `X, once the driver
  /// of`, `X, until 2020 an accountant at`.
  static int beforeTimes(Phrases phrases, int noun) {
    int at = noun - 1;
    while (phrases.language() == Language.ENGLISH
        && phrases.has(at)
        && (phrases.is(at, WordClass.ADV)
            || phrases.at(at) instanceof Phrase.Date
            || phrases.isWord(at, "until", "since", "once"))) {
      at--;
    }
    // `X, 54, director of Y`
    boolean aged =
        phrases.language() == Language.ENGLISH
            && phrases.isMark(at, ",")
            && phrases.isMark(at - 2, ",")
            && phrases.noun(at - 1).filter(n -> n.word().matches("[0-9]{2}")).isPresent();
    return aged ? at - 2 : at;
  }

  private boolean isGerund(Clause clause) {
    return phrases.at(clause.verb()).word().endsWith("ing")
        || phrases.isWord(clause.group(), "having");
  }

  /// `accused X of paying`, `closed after selling`, `grew fast, buying`.
  private Optional<Clause> byGerund(Clause clause, List<Clause> before) {
    int opener = clause.group() - 1;
    if (!isGerund(clause) || opener < 1) {
      return Optional.empty();
    }
    boolean blamed = phrases.isWord(opener, "of", "for", "with");
    if (blamed && phrases.isNoun(opener - 1)) {
      boolean blames = phrases.isVerb(opener - 2) && BLAMES.contains(phrases.at(opener - 2).word());
      return blames
          ? Optional.of(said(clause, List.of(new Argument(opener - 1, Optional.empty()))))
          : Optional.empty();
    }
    boolean manner =
        (phrases.is(opener, WordClass.PREP) || phrases.is(opener, WordClass.SUB))
            && MANNER.contains(phrases.at(opener).word());
    boolean verb = blamed && phrases.isVerb(opener - 1);
    if (!manner && !verb && !phrases.isMark(opener, ",")) {
      return Optional.empty();
    }
    return main(opener, before)
        .map(main -> said(clause, main.subjects()))
        .map(c -> phrases.isWord(opener, "without") ? c.of(c.subjects(), c.passive(), false) : c);
  }

  private static Clause said(Clause clause, List<Argument> of) {
    return clause.of(of, clause.passive(), clause.positive());
  }

  /// The nearest clause before an index in its part of the sentence that has a subject.
  private Optional<Clause> main(int at, List<Clause> before) {
    return before.reversed().stream()
        .filter(c -> c.verb() < at && phrases.segmentStart(c.verb()) == phrases.segmentStart(at))
        .filter(c -> !c.subjects().isEmpty())
        .findFirst();
  }

  /// `Owned by X since 2010, Y …`, `Founded in 2010 and run by X, Y …`, `Buying X from Y, Z …`.
  private Optional<Clause> fronted(Clause clause) {
    int start = phrases.segmentStart(clause.verb());
    int first = start;
    while (phrases.is(first, WordClass.ADV)
        || (phrases.is(first, WordClass.PREP) && first + 1 == clause.group())) {
      first++;
    }
    boolean participle = phrases.isVerb(first) && subjects.isParticiple(first);
    boolean gerund = phrases.isVerb(first) && isGerund(clause);
    int comma = behindParticiples(clause.to());
    boolean told =
        (participle || gerund)
            && phrases.isMark(comma, ",")
            && phrases.isNoun(comma + 1)
            && (gerund || subjects.isParticiple(clause.verb()))
            && noNounBefore(first, clause);
    return told && opensPredicate(comma + 2)
        ? Optional.of(
            clause.of(
                List.of(new Argument(comma + 1, Optional.empty())), !gerund, clause.positive()))
        : Optional.empty();
  }

  /// `Registered in X in 2014 and run by Y, Z …`: behind the participles that "and" joins.
  private int behindParticiples(int from) {
    int at = from;
    while (phrases.is(at, WordClass.CONJ)
        && phrases.isVerb(at + 1)
        && subjects.isParticiple(at + 1)) {
      Governed right = new Governed(phrases, at + 1);
      right.read();
      at = right.at;
    }
    return at;
  }

  /// Whether the words before a verb are only other participles with what completes them.
  private boolean noNounBefore(int first, Clause clause) {
    return clause.group() == first
        || (phrases.is(clause.group() - 1, WordClass.CONJ) && clause.subjects().isEmpty());
  }

  private boolean opensPredicate(int at) {
    return phrases.isVerb(at)
        || phrases.isMark(at, ",")
        || phrases.is(at, WordClass.ADV)
        || ClauseReader.GROUP.stream().anyMatch(wordClass -> phrases.is(at, wordClass));
  }

  /// `Running the fund is X`, `At the helm of Y is X`.
  private Optional<Clause> inverted(Clause clause) {
    int start = phrases.segmentStart(clause.verb());
    while (phrases.is(start, WordClass.ADV)) {
      start++;
    }
    int be = clause.to();
    boolean turned =
        start == clause.group()
            && !clause.isCopula()
            && phrases.is(be, WordClass.BE)
            && phrases.isNoun(be + 1);
    boolean passive =
        subjects.isParticiple(clause.verb())
            && !phrases.grammar().is(WordClass.PREP, phrases.at(clause.verb()).word());
    return turned
        ? Optional.of(
            clause.of(List.of(new Argument(be + 1, Optional.empty())), passive, clause.positive()))
        : Optional.empty();
  }

  /// `X is not on the list of Y`, `X was certainly in Y`.
  private List<Clause> prepositional() {
    List<Clause> out = new ArrayList<>();
    for (int at = 0; at < phrases.size(); at++) {
      int next = at + 1;
      boolean negative = false;
      while (phrases.is(next, WordClass.ADV) || phrases.is(next, WordClass.NEG)) {
        negative |= phrases.is(next, WordClass.NEG);
        next++;
      }
      boolean told =
          phrases.is(at, WordClass.BE)
              && phrases.is(next, WordClass.PREP)
              && phrases.isNoun(next + 1)
              && timeAt(phrases, next) == 0;
      if (told) {
        out.add(prepositional(at, next, negative));
      }
    }
    return out;
  }

  private Clause prepositional(int be, int preposition, boolean negative) {
    SubjectFinder.Found found = subjects.find(be, List.of());
    boolean nobody =
        found.subjects().stream()
            .anyMatch(s -> phrases.noun(s.noun()).filter(Phrases::isNegative).isPresent());
    Governed right = new Governed(phrases, preposition - 1);
    right.read();
    boolean modal = false;
    for (int i = found.groupFrom(); i < be; i++) {
      modal |= phrases.is(i, WordClass.MODAL) || phrases.is(i, WordClass.WOULD);
      negative |= phrases.is(i, WordClass.NEG);
    }
    return new Clause(
        be,
        frames(preposition),
        found.subjects(),
        found.excluded(),
        List.of(),
        List.copyOf(right.adjuncts),
        false,
        !negative && !nobody,
        modal,
        Realis.ACTUAL,
        right.amount,
        found.groupFrom(),
        found.groupFrom(),
        right.at);
  }

  private List<Frame> frames(int preposition) {
    String word = phrases.at(preposition).word();
    boolean place =
        phrases
            .noun(preposition + 1)
            .flatMap(Phrase.Noun::name)
            .filter(hit -> hit.meaning().type().isPlace())
            .isPresent();
    return place && PLACED.contains(word)
        ? List.of(
            new Frame(
                Grammar.Kind.VERB,
                Relation.PRESENT_IN,
                List.of("subj"),
                List.of(word),
                false,
                false))
        : List.of();
  }
}
