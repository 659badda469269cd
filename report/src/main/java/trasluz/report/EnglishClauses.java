package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Argument;

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

  /// `dreams of buying`, `talked of selling`: nobody says that it is done.
  private static final Set<String> THINKS =
      Set.of(
          "dream",
          "dreams",
          "dreamed",
          "dreamt",
          "think",
          "thinks",
          "thought",
          "talk",
          "talks",
          "talked",
          "speak",
          "speaks",
          "spoke",
          "despaired",
          "despairs",
          "toyed",
          "toys",
          "warned",
          "warns",
          "hears",
          "heard",
          "capable",
          "flirted");

  private static final Set<String> MANNER =
      Set.of("after", "before", "by", "since", "while", "when", "on", "despite", "without");

  private static final Set<String> UNDONE_OF = Set.of("instead", "lieu", "short");

  private static final Set<String> ANYBODY = Set.of("one", "man", "woman", "person", "people");

  private final Phrases phrases;

  EnglishClauses(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Clause> complete(List<Clause> read) {
    List<Clause> out = new ArrayList<>();
    for (Clause clause : read) {
      out.add(clause.subjects().isEmpty() ? withSubject(clause, out) : named(clause));
    }
    out.addAll(new EnglishPrepositional(phrases).read());
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
        .map(c -> isUndone(clause) ? c.of(c.subjects(), c.passive(), false) : c)
        .orElse(clause);
  }

  /// `without paying X`, `instead of paying X`, `far from owning Y`: what is told not to be so.
  private boolean isUndone(Clause clause) {
    TextWords words = phrases.words();
    int gerund = phrases.at(clause.group()).from();
    String before = gerund > 0 ? words.folded(gerund - 1) : "";
    String first = gerund > 1 ? words.folded(gerund - 2) : "";
    return isGerund(clause)
        && (before.equals("without")
            || (before.equals("from") && first.equals("far"))
            || (before.equals("of") && UNDONE_OF.contains(first)));
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
    boolean verb =
        blamed && phrases.isVerb(opener - 1) && !THINKS.contains(phrases.at(opener - 1).word());
    if (!manner && !verb && !phrases.isMark(opener, ",")) {
      return Optional.empty();
    }
    return main(opener, before).flatMap(main -> blamed(main, opener, clause));
  }

  /// `whom X accuses of paying`: it is said of whom the active verb blames.
  private Optional<Clause> blamed(Clause main, int opener, Clause clause) {
    boolean blames =
        main.verb() == opener - 1
            && !main.passive()
            && BLAMES.contains(phrases.at(main.verb()).word())
            && phrases.isWord(opener, "of", "for");
    List<Argument> of = blames ? main.objects() : main.subjects();
    return of.isEmpty() ? Optional.empty() : Optional.of(said(clause, of));
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
    boolean participle = phrases.isVerb(first) && new Participles(phrases).isParticiple(first);
    boolean gerund = phrases.isVerb(first) && isGerund(clause);
    int comma = behindParticiples(clause.to());
    boolean told =
        (participle || gerund)
            && phrases.isMark(comma, ",")
            && phrases.isNoun(comma + 1)
            && (gerund || new Participles(phrases).isParticiple(clause.verb()))
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
        && new Participles(phrases).isParticiple(at + 1)) {
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
        new Participles(phrases).isParticiple(clause.verb())
            && !phrases.grammar().is(WordClass.PREP, phrases.at(clause.verb()).word());
    return turned
        ? Optional.of(
            clause.of(List.of(new Argument(be + 1, Optional.empty())), passive, clause.positive()))
        : Optional.empty();
  }
}
