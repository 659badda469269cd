package trasluz.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;
import trasluz.statement.Amount;
import trasluz.statement.Share;

/// What stands in one Russian clause besides its predicate: nouns without a preposition, which are
/// told apart by case, nouns with one, a share, a sum and a negation.
final class RussianArguments {
  private static final List<RussianCase> OBJECT_CASES =
      List.of(RussianCase.ACC, RussianCase.DAT, RussianCase.INS, RussianCase.GEN, RussianCase.PRE);
  private static final int REACH_OF_NEGATION = 2;

  private final Phrases phrases;
  private final RussianSubjects subjects;
  private final int verb;
  private final int from;
  private final int to;
  private final List<Integer> free = new ArrayList<>();
  private final List<Adjunct> adjuncts = new ArrayList<>();
  private final Map<Integer, Integer> excluded = new LinkedHashMap<>();
  private Optional<Amount> amount = Optional.empty();
  private Optional<Share> share = Optional.empty();
  private boolean negative;
  private boolean modal;
  private Realis realis = Realis.ACTUAL;

  RussianArguments(Phrases phrases, RussianSubjects subjects, int verb, int from, int to) {
    this.phrases = phrases;
    this.subjects = subjects;
    this.verb = verb;
    this.from = from;
    this.to = to;
    for (int i = from; i < to; i++) {
      Optional<RussianPrenominal.Group> group = subjects.prenominal().of(i);
      if (group.isPresent() && i != verb) {
        // What completes a participle is its own.
        i = group.get().head() - 1;
      } else {
        i = subjects.asides().closingOf(i).orElse(i);
        read(i);
      }
    }
    boolean wanted = phrases.isWord(from - 1, "chtoby", "daby", "chtob");
    if (wanted || phrases.grammar().is(WordClass.FUTURE, phrases.at(verb).word())) {
      realis = Realis.INTENDED;
    }
  }

  private void read(int at) {
    switch (phrases.at(at)) {
      case Phrase.Noun _ -> {
        int preposition = isAbout(at) ? -1 : prepositionOf(at);
        int meant = RussianContrast.of(phrases, at).orElse(at);
        if (meant != at) {
          excluded.put(meant, at);
        }
        if (preposition >= from) {
          adjuncts.add(new Adjunct(published(preposition), new Argument(meant, Optional.empty())));
        } else if (!isCountryOfBody(at) && !isOwnerOfBody(at) && !isRestOfPart(at)) {
          free.add(meant);
        }
      }
      case Phrase.Money money -> amount = Optional.of(money.amount());
      case Phrase.Percent percent -> share = share.or(() -> Optional.of(percent.share()));
      case Phrase.Function function -> {
        boolean near =
            (at < verb && verb - at <= REACH_OF_NEGATION) || at == verb + 1 || isOfSubject(at);
        negative |=
            function.wordClass() == WordClass.NEG
                && near
                && !isOpposed(at)
                && !isOfAdverb(at)
                && RussianContrast.behind(phrases, at).isEmpty();
        modal |= function.word().equals("by") && at > from;
        if (function.wordClass() == WordClass.WILL) {
          realis = Realis.INTENDED;
        }
      }
      case Phrase.Verb _, Phrase.Mark _, Phrase.Date _ -> {
        // They bound clauses or are read elsewhere.
      }
    }
  }

  /// `увезла около 900 тонн`: what stands before a number only says that it is not exact.
  private boolean isAbout(int noun) {
    String first = phrases.words().folded(phrases.at(noun).from());
    return noun > 0
        && RussianWordCases.ABOUT.contains(phrases.at(noun - 1).word())
        && (Character.isDigit(first.charAt(0)) || RussianNumbers.has(first));
  }

  /// `не «Кесса» платила, а «Лотос»`: one noun in quotation marks stands before the verb.
  private boolean isOfSubject(int at) {
    int noun = phrases.behindQuotes(at);
    return noun < verb && phrases.isNoun(noun) && phrases.behindQuotes(noun) == verb;
  }

  /// `не целиком принадлежит`: only the adverb is negated.
  private boolean isOfAdverb(int at) {
    return phrases.has(at + 1)
        && phrases.hasWord(
            phrases.at(at + 1),
            word ->
                word.matches(
                    "tselikom|polnostyu|vsetselo|napryamuyu|vpolne|sovsem|srazu|lichno|tolko"
                        + "|prosto|stolko|sluchayno|zrya|darom|vpervyye|raz|odnazhdy|yedinozhdy|dvazhdy"));
  }

  /// `действует не от себя, а как агент`: behind the verb, what is not so is only that part.
  private boolean isOpposed(int at) {
    boolean behind = at == verb + 1;
    return behind && phrases.isMark(to, ",") && phrases.isWord(to + 1, "a");
  }

  /// `остальные три четверти банка принадлежат`: what only says which part.
  private boolean isRestOfPart(int at) {
    return phrases.has(at + 1)
        && phrases.at(at + 1) instanceof Phrase.Percent
        && phrases.isNoun(phrases.behindQuotes(at + 1))
        && phrases.at(at).word().matches("(?:ostal|ostav|drug|vtor).*");
  }

  /// `Пограничной службе Киргизии`: a country in the genitive behind a body says whose that is.
  private boolean isCountryOfBody(int at) {
    int before = phrases.beforeQuotes(at);
    return before >= from
        && before == at - 1
        && phrases.isNoun(before)
        && subjects.isPlace(at)
        && subjects.agreement().cases(at).contains(RussianCase.GEN)
        && phrases.noun(before).filter(RussianArguments::isBody).isPresent();
  }

  /// `«Кесса» Ивана Краснова`: a person in the genitive right behind a body's name says whose it
  /// is.
  private boolean isOwnerOfBody(int at) {
    int before = phrases.beforeQuotes(at);
    Set<RussianCase> cases = subjects.agreement().cases(at);
    return before >= from
        && phrases.isNoun(before)
        && cases.contains(RussianCase.GEN)
        && !cases.contains(RussianCase.NOM)
        && !cases.contains(RussianCase.DAT)
        && isNamed(at, EntityType.PERSON)
        && (isNamed(before, EntityType.COMPANY) || isNamed(before, EntityType.ORGANIZATION));
  }

  private boolean isNamed(int noun, EntityType type) {
    return phrases
        .noun(noun)
        .flatMap(Phrase.Noun::name)
        .filter(hit -> hit.meaning().type() == type)
        .isPresent();
  }

  private static boolean isBody(Phrase.Noun noun) {
    Optional<EntityType> named = noun.name().map(hit -> hit.meaning().type());
    return named
        .or(noun::type)
        .filter(type ->
            type == EntityType.PUBLIC_BODY
                || type == EntityType.ORGANIZATION
                || type == EntityType.COMPANY)
        .isPresent();
  }

  /// The nouns without a preposition.
  List<Integer> free() {
    return List.copyOf(free);
  }

  private String published(int preposition) {
    return phrases.text(preposition, preposition + 1).toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  /// The preposition of a noun, past quotation marks, quantities and nouns joined to it, or -1.
  private int prepositionOf(int noun) {
    int i = phrases.beforeQuotes(noun);
    int adverb = i;
    while (phrases.is(adverb, WordClass.ADV)) {
      adverb--;
    }
    if (phrases.is(adverb, WordClass.PREP)) {
      // `за самой «Кессой» стоит`
      return adverb;
    }
    boolean quantity =
        i >= 0
            && (phrases.at(i) instanceof Phrase.Percent || phrases.at(i) instanceof Phrase.Money);
    if (quantity) {
      return -1;
    }
    int joined = phrases.beforeQuotes(i);
    if (phrases.is(i, WordClass.CONJ)
        && phrases.isNoun(joined)
        && !subjects.agreement().cases(noun).contains(RussianCase.NOM)) {
      return prepositionOf(joined);
    }
    return phrases.is(i, WordClass.PREP) ? i : -1;
  }

  /// Adds what a relative before the clause takes up.
  ///
  /// @param cases that the relative stands in; none where a preposition is before it
  void takeUp(int noun, Set<RussianCase> cases) {
    Argument argument = new Argument(noun, Optional.empty());
    if (phrases.is(from - 2, WordClass.PREP)) {
      adjuncts.add(new Adjunct(published(from - 2), argument));
    }
    cases.forEach(wanted -> adjuncts.add(new Adjunct(wanted.name(), argument)));
  }

  /// What the verb that governs an infinitive makes of it: `отказался платить`, `не смог бы
  /// платить`.
  void govern(int governing) {
    RussianControl control = RussianControl.of(phrases.at(governing).word());
    if (control == RussianControl.REFUSED) {
      realis = Realis.NOT_HAPPENED;
      negative = true;
    } else if (control == RussianControl.INTENDED) {
      realis = Realis.INTENDED;
    }
    for (int i = Math.max(0, governing - REACH_OF_NEGATION); i < governing; i++) {
      negative |= phrases.is(i, WordClass.NEG);
    }
    for (int i = governing - REACH_OF_NEGATION; i <= governing + 1; i++) {
      modal |= phrases.isWord(i, "by");
    }
  }

  /// Adds an object that stands before an aside: `Самолёт, который …, купил банк`.
  void front(int noun, Set<RussianCase> cases) {
    cases.stream()
        .filter(wanted -> wanted != RussianCase.NOM)
        .forEach(wanted ->
            adjuncts.add(new Adjunct(wanted.name(), new Argument(noun, Optional.empty()))));
  }

  Clause clause(List<Argument> found, List<Grammar.Frame> frames, boolean passive) {
    List<Integer> taken = found.stream().map(Argument::noun).toList();
    for (int noun : free) {
      for (RussianCase wanted : OBJECT_CASES) {
        if (!taken.contains(noun) && subjects.agreement().cases(noun).contains(wanted)) {
          adjuncts.add(new Adjunct(wanted.name(), new Argument(noun, share)));
        }
      }
    }
    return new Clause(
        verb,
        frames,
        found.stream().map(argument -> new Argument(argument.noun(), share)).toList(),
        taken.stream()
            .filter(excluded::containsKey)
            .map(noun -> new Argument(excluded.getOrDefault(noun, noun), Optional.empty()))
            .toList(),
        Stream.concat(
                free.stream().filter(noun -> noun > verb),
                free.stream().filter(noun -> noun < verb && isFrontedThing(noun, frames)))
            .filter(noun -> !taken.contains(noun) && mayBeThing(noun))
            .map(noun -> new Argument(noun, share))
            .toList(),
        List.copyOf(adjuncts),
        passive,
        !negative,
        modal,
        realis,
        amount,
        from,
        from,
        to);
  }

  /// `Слитки возит «Кесса»`, `запчасти «Кесса» закупала у банка`: the thing may open the clause.
  private boolean isFrontedThing(int noun, List<Grammar.Frame> frames) {
    return !frames.isEmpty()
        && (subjects.isThing(noun) || subjects.isCrew(noun))
        && phrases.noun(noun).flatMap(Phrase.Noun::name).isEmpty();
  }

  /// Whether a noun may be what is sold or carried: `не перевозил оружия` has it in the genitive.
  private boolean mayBeThing(int noun) {
    Set<RussianCase> cases = subjects.agreement().cases(noun);
    return cases.contains(RussianCase.ACC) || (negative && cases.contains(RussianCase.GEN));
  }

  /// A clause whose predicate is a dash.
  Clause copula(List<Argument> about, Argument said) {
    return new Clause(
        verb,
        List.of(),
        about,
        List.of(),
        List.of(said),
        List.copyOf(adjuncts),
        false,
        !negative,
        modal,
        realis,
        amount,
        from,
        from,
        to);
  }
}
