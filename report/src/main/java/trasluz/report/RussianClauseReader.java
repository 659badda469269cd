package trasluz.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trasluz.match.NameTokens;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;
import trasluz.statement.Amount;
import trasluz.statement.Share;

/// Finds the verbs of a Russian sentence that may tell a relation, and the nouns of their clause.
///
/// Word order is free, so nouns are told apart by their case, guessed from the ending. Where two
/// may be the subject, the one before the verb is. A noun in quotation marks has the case of the
/// common noun before it. The object roles of a clause are its cases, written as prepositions:
/// `acc`.
final class RussianClauseReader {
  private static final List<RussianCase> OBJECT_CASES =
      List.of(RussianCase.ACC, RussianCase.DAT, RussianCase.INS, RussianCase.GEN, RussianCase.PRE);

  /// Forms of "to be" that stand with another verb: `был замечен`.
  private static final String[] WAS = {"byl", "byla", "byli", "bylo"};

  private static final Map<String, Set<RussianCase>> PRONOUNS =
      Map.ofEntries(
          Map.entry("on", Set.of(RussianCase.NOM)),
          Map.entry("ona", Set.of(RussianCase.NOM)),
          Map.entry("ono", Set.of(RussianCase.NOM)),
          Map.entry("oni", Set.of(RussianCase.NOM)),
          Map.entry("yego", Set.of(RussianCase.GEN, RussianCase.ACC)),
          Map.entry("yeye", Set.of(RussianCase.GEN, RussianCase.ACC)),
          Map.entry("yeyo", Set.of(RussianCase.GEN, RussianCase.ACC)),
          Map.entry("ikh", Set.of(RussianCase.GEN, RussianCase.ACC)),
          Map.entry("yemu", Set.of(RussianCase.DAT)),
          Map.entry("yey", Set.of(RussianCase.DAT, RussianCase.INS)),
          Map.entry("im", Set.of(RussianCase.DAT, RussianCase.INS)));

  private final Phrases phrases;

  RussianClauseReader(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Clause> read() {
    List<Clause> clauses = new ArrayList<>();
    List<Argument> before = List.of();
    for (int at = 0; at < phrases.size(); at++) {
      boolean verb = phrases.isVerb(at);
      if (verb || phrases.is(at, WordClass.BE)) {
        List<Grammar.Frame> frames =
            phrases.at(at) instanceof Phrase.Verb found ? found.frames() : List.of();
        Clause clause = clause(at, frames, before);
        clauses.add(clause);
        before = clause.subjects().isEmpty() ? before : clause.subjects();
      }
    }
    return List.copyOf(clauses);
  }

  /// @param before the subjects of the clause before, which one without its own goes on with: `Анна
  ///   отрицает, что владеет банком`
  private Clause clause(int at, List<Grammar.Frame> frames, List<Argument> before) {
    int from = boundBefore(at);
    int to = boundBehind(at);
    List<Integer> free = new ArrayList<>();
    List<Adjunct> adjuncts = new ArrayList<>();
    Optional<Amount> amount = Optional.empty();
    Optional<Share> share = Optional.empty();
    boolean negative = false;
    boolean modal = false;
    Realis realis = Realis.ACTUAL;
    for (int i = from; i < to; i++) {
      switch (phrases.at(i)) {
        case Phrase.Noun _ -> {
          int preposition = prepositionOf(i);
          if (preposition >= from) {
            adjuncts.add(new Adjunct(published(preposition), new Argument(i, Optional.empty())));
          } else {
            free.add(i);
          }
        }
        case Phrase.Money money -> amount = Optional.of(money.amount());
        case Phrase.Percent percent -> share = share.or(() -> Optional.of(percent.share()));
        case Phrase.Function function -> {
          negative |= function.wordClass() == WordClass.NEG && isNear(i, at);
          modal |= function.word().equals("by") && i > from;
          if (function.wordClass() == WordClass.WILL) {
            realis = Realis.INTENDED;
          }
        }
        case Phrase.Verb _, Phrase.Mark _, Phrase.Date _ -> {
          // They bound clauses or are read elsewhere.
        }
      }
    }
    int bound = from;
    Optional<Integer> taken = takenUp(from);
    Set<RussianCase> relative =
        taken.isPresent() && !phrases.is(from - 2, WordClass.PREP)
            ? relativeCases(phrases.at(from - 1).word())
            : Set.of();
    Optional<Integer> subject =
        relative.equals(Set.of(RussianCase.NOM))
            ? taken
            : subject(free, at).or(() -> beforeAside(bound));
    taken.ifPresent(noun -> {
      Argument argument = new Argument(noun, Optional.empty());
      if (phrases.is(bound - 2, WordClass.PREP)) {
        adjuncts.add(new Adjunct(published(bound - 2), argument));
      }
      relative.forEach(wanted -> adjuncts.add(new Adjunct(wanted.name(), argument)));
    });
    Optional<Share> told = share;
    for (int noun : free) {
      if (subject.filter(s -> s == noun).isEmpty()) {
        int held = held(noun);
        for (RussianCase wanted : OBJECT_CASES) {
          if (cases(noun).contains(wanted)
              || phrases.grammar().is(WordClass.STAKE, phrases.at(noun).word())) {
            adjuncts.add(new Adjunct(wanted.name(), new Argument(held, told)));
          }
        }
      }
    }
    return new Clause(
        at,
        frames,
        subject
            .map(s -> List.of(new Argument(s, told)))
            .orElse(isContinued(from) ? before : List.of()),
        List.of(),
        free.stream()
            .filter(noun -> noun > at && !subject.equals(Optional.of(noun)))
            .map(noun -> new Argument(noun, told))
            .toList(),
        adjuncts,
        false,
        !negative,
        modal,
        realis,
        amount,
        from,
        from,
        to);
  }

  /// Whom the relative before a clause takes up: `Лапин, которого внёс в список Минфин`.
  private Optional<Integer> takenUp(int from) {
    if (!phrases.is(from - 1, WordClass.REL)) {
      return Optional.empty();
    }
    int relative = phrases.is(from - 2, WordClass.PREP) ? from - 2 : from - 1;
    return new SubjectFinder(phrases).antecedent(relative);
  }

  private static Set<RussianCase> relativeCases(String word) {
    return switch (word) {
      case "kotoryy", "kotoraya", "kotoroye", "kotoryye" -> Set.of(RussianCase.NOM);
      case "kotoruyu" -> Set.of(RussianCase.ACC);
      case "kotorogo", "kotorykh" -> Set.of(RussianCase.ACC, RussianCase.GEN);
      case "kotoromu" -> Set.of(RussianCase.DAT);
      case "kotorym" -> Set.of(RussianCase.INS, RussianCase.DAT);
      default -> Set.of(RussianCase.GEN, RussianCase.DAT, RussianCase.INS);
    };
  }

  private boolean isContinued(int from) {
    return phrases.is(from - 1, WordClass.SUB)
        || phrases.is(from, WordClass.CONJ)
        || phrases.is(from - 1, WordClass.CONJ);
  }

  /// Of `40 % акций «Бренола»` the company.
  private int held(int noun) {
    boolean stake = phrases.grammar().is(WordClass.STAKE, phrases.at(noun).word());
    int next = phrases.behindQuotes(noun);
    boolean named = phrases.noun(noun).flatMap(Phrase.Noun::name).isPresent();
    return stake && !named && phrases.isNoun(next) ? next : noun;
  }

  /// The subject before an aside that ends at a clause: `Анна Орлова, директор, встретилась`.
  private Optional<Integer> beforeAside(int from) {
    int aside = phrases.beforeQuotes(from - 1);
    if (!phrases.isMark(from - 1, ",") || !phrases.isNoun(aside)) {
      return Optional.empty();
    }
    int open = aside;
    while (open > 0 && !phrases.isMark(open, ",;:—?")) {
      open--;
    }
    int host = phrases.beforeQuotes(open);
    boolean named = phrases.noun(host).flatMap(Phrase.Noun::name).isPresent();
    boolean hostIsSubject =
        phrases.isMark(open, ",")
            && named
            && phrases.noun(host).map(n -> n.relational().isEmpty()).orElse(false)
            && cases(host).contains(RussianCase.NOM);
    if (hostIsSubject) {
      return Optional.of(host);
    }
    boolean asideIsSubject =
        phrases.noun(aside).flatMap(Phrase.Noun::name).isPresent()
            && cases(aside).contains(RussianCase.NOM);
    return asideIsSubject ? Optional.of(aside) : Optional.empty();
  }

  private boolean isNear(int negation, int verb) {
    return negation < verb && verb - negation <= 2;
  }

  private String published(int preposition) {
    return phrases.text(preposition, preposition + 1).toLowerCase(Locale.ROOT);
  }

  /// The preposition of a noun, past quotation marks and quantities, or -1.
  private int prepositionOf(int noun) {
    int i = phrases.beforeQuotes(noun);
    return phrases.is(i, WordClass.PREP) ? i : -1;
  }

  private int boundBefore(int verb) {
    int i = verb;
    while (i > 0 && !isBound(i - 1)) {
      i--;
    }
    return i;
  }

  private int boundBehind(int verb) {
    int i = verb + 1;
    while (i < phrases.size() && !isBound(i)) {
      i++;
    }
    return i;
  }

  private boolean isBound(int at) {
    return phrases.isMark(at, ",;:—?()")
        || (phrases.isVerb(at) && !phrases.isWord(at, WAS))
        || phrases.is(at, WordClass.SUB)
        || phrases.is(at, WordClass.REL);
  }

  /// The noun in the nominative: one before the verb, or else behind it.
  private Optional<Integer> subject(List<Integer> nouns, int verb) {
    List<Integer> nominative =
        nouns.stream().filter(noun -> cases(noun).contains(RussianCase.NOM)).toList();
    Optional<Integer> certain =
        nominative.stream().filter(noun -> !cases(noun).contains(RussianCase.ACC)).findFirst();
    return certain
        .or(() -> nominative.stream().filter(noun -> noun < verb).findFirst())
        .or(() -> nominative.stream().findFirst());
  }

  /// The cases a noun may stand in.
  Set<RussianCase> cases(int at) {
    Phrase.Noun noun = phrases.noun(at).orElseThrow();
    Set<RussianCase> pronoun = PRONOUNS.get(noun.word());
    if (noun.isPronoun() && pronoun != null) {
      return pronoun;
    }
    int before = phrases.beforeQuotes(at);
    if (phrases.has(before) && phrases.at(before) instanceof Phrase.Percent) {
      // `половина «Бренола» принадлежит`: the part is the subject.
      return Set.of(RussianCase.NOM, RussianCase.ACC, RussianCase.GEN);
    }
    boolean quoted = phrases.isMark(at - 1, "«");
    boolean common = noun.name().isEmpty() || noun.name().get().from() > noun.from();
    if (quoted && phrases.isNoun(at - 2) && phrases.noun(at - 2).orElseThrow().name().isEmpty()) {
      return cases(at - 2);
    }
    if (phrases.grammar().is(WordClass.STAKE, noun.word())) {
      return Set.of(RussianCase.GEN, RussianCase.ACC, RussianCase.INS);
    }
    if (!common) {
      return casesOfName(noun.name().orElseThrow());
    }
    return RussianCase.of(noun.word());
  }

  /// The cases of a name by its ending; none of them is the nominative where the text has another
  /// form of it that is.
  private Set<RussianCase> casesOfName(Hit name) {
    String last = phrases.words().folded(name.to() - 1);
    Set<RussianCase> cases = RussianCase.of(last);
    boolean oblique =
        name.meaning() instanceof Unlisted unlisted && isObliqueOf(last, unlisted.name());
    if (!oblique || !cases.contains(RussianCase.NOM) || cases.size() == 1) {
      return cases;
    }
    Set<RussianCase> others = EnumSet.copyOf(cases);
    others.remove(RussianCase.NOM);
    return others;
  }

  private static boolean isObliqueOf(String form, String nominative) {
    List<String> words = NameTokens.fold(nominative);
    return words.stream().noneMatch(form::equals)
        && words.stream().anyMatch(word -> RussianCase.sameStem(word, form, 3));
  }
}
