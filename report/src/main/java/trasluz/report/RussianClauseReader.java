package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import trasluz.report.Clause.Argument;
import trasluz.report.Phrase.Noun;

/// Finds the predicates of a Russian sentence that may tell a relation, and the nouns of their
/// clause: verbs, participles, forms of "to be", and the dash that stands for one.
///
/// Word order is free, so nouns are told apart by their case. The object roles of a clause are its
/// cases, written as prepositions: `ACC`. Of a participle the subject is the noun that it belongs
/// to.
final class RussianClauseReader {
  private final Phrases phrases;
  private final RussianSubjects subjects;

  RussianClauseReader(Phrases phrases) {
    this.phrases = phrases;
    this.subjects = new RussianSubjects(phrases);
  }

  List<Clause> read() {
    List<Clause> clauses = new ArrayList<>();
    List<Argument> before = List.of();
    for (int at = 0; at < phrases.size(); at++) {
      if (phrases.isMark(at, "—")) {
        clauses.addAll(dash(at, clauses));
        before = ofDash(clauses, at).orElse(before);
      } else if (isSaidOfPronoun(at)) {
        clauses.add(zeroCopula(at));
        before = clauses.getLast().subjects();
      } else if (phrases.isVerb(at) || isPredicate(at)) {
        Clause clause = RussianGap.ofPart(phrases, clauses, clause(at, before));
        clauses.add(clause);
        // `находится в Керчи и, как рассказал сторож, принадлежит`: who is told of goes on.
        boolean own =
            !clause.subjects().isEmpty()
                && !subjects.agreement().isParticiple(at)
                && !subjects.asides().isBehindJoint(at);
        before = own ? clause.subjects() : speaking(clause).orElse(before);
      }
    }
    return List.copyOf(clauses);
  }

  /// `Анна — номинальный держатель и действует`: whom the dash tells of.
  private static Optional<List<Argument>> ofDash(List<Clause> clauses, int dash) {
    return clauses.isEmpty() || clauses.getLast().verb() != dash
        ? Optional.empty()
        : Optional.of(clauses.getLast().subjects());
  }

  /// `будто он доверенное лицо Краснова`, `она не директор`: a pronoun that opens its clause and a
  /// noun right behind it need no dash.
  private boolean isSaidOfPronoun(int at) {
    boolean opens =
        at == 0
            || phrases.isMark(at - 1, ",;:—«“\"(")
            || phrases.is(at - 1, WordClass.SUB)
            || phrases.is(at - 1, WordClass.CONJ);
    boolean pronoun =
        opens
            && phrases.noun(at).filter(Phrase.Noun::isPronoun).isPresent()
            && phrases.isWord(at, "on", "ona", "oni");
    int said = pronoun ? behindAdverbs(at + 1) : at;
    int to = pronoun ? subjects.boundBehind(at) : at;
    return pronoun
        && !phrases.isVerb(to)
        && phrases
            .noun(said)
            .filter(noun -> !noun.relational().isEmpty() && noun.may(RussianCase.NOM))
            .filter(noun -> noun.name().isEmpty())
            .isPresent();
  }

  private int behindAdverbs(int from) {
    int i = from;
    while (phrases.is(i, WordClass.ADV) || phrases.is(i, WordClass.NEG)) {
      i++;
    }
    return i;
  }

  private Clause zeroCopula(int at) {
    RussianArguments read =
        new RussianArguments(
            phrases, subjects, at, subjects.boundBefore(at), subjects.boundBehind(at));
    return read.copula(List.of(argument(at)), argument(behindAdverbs(at + 1)));
  }

  /// `в «Кессе» отрицают, что поставляли`: the body in which many without a name speak.
  private Optional<List<Argument>> speaking(Clause clause) {
    String verb = RussianWordCases.written(phrases.words(), phrases.at(clause.verb()).from());
    boolean many =
        clause.subjects().isEmpty()
            && clause.frames().isEmpty()
            && verb.matches(".*(?:[уюая]т|ли)")
            && (phrases.isMark(clause.to(), ",") || phrases.isMark(clause.to(), ":"));
    return clause.adjuncts().stream()
        .filter(adjunct -> many && Set.of("в", "во").contains(adjunct.preposition()))
        .map(Clause.Adjunct::argument)
        .filter(argument ->
            phrases
                .noun(argument.noun())
                .flatMap(Phrase.Noun::name)
                .filter(hit ->
                    hit.meaning().type() == EntityType.COMPANY
                        || hit.meaning().type() == EntityType.ORGANIZATION)
                .isPresent())
        .findFirst()
        .map(List::of);
  }

  /// A form of "to be" that stands with no other verb.
  private boolean isPredicate(int at) {
    return phrases.is(at, WordClass.BE) && !phrases.isVerb(at + 1);
  }

  /// @param before the subjects of the clause before, which one without its own goes on with: `Анна
  ///   отрицает, что владеет банком`
  private Clause clause(int at, List<Argument> before) {
    int from = subjects.boundBefore(at);
    int to = subjects.boundBehind(at);
    RussianArguments read = new RussianArguments(phrases, subjects, at, from, to);
    List<Argument> found;
    if (subjects.agreement().isParticiple(at)) {
      found =
          subjects
              .ofParticiple(at, read.free())
              .map(this::argument)
              .map(List::of)
              .orElse(List.of());
    } else {
      found = finite(at, from, read, before);
    }
    if (subjects.isGoverned(from, at)) {
      read.govern(from - 1);
    }
    Clause clause = read.clause(found, frames(at), subjects.isPassive(at));
    // `не покидала порта`: who did not leave was there.
    boolean leaves = phrases.hasWord(phrases.at(at), word -> word.matches("poki(?:d|n).*"));
    return leaves ? clause.of(clause.subjects(), clause.passive(), true) : clause;
  }

  private List<Grammar.Frame> frames(int at) {
    return phrases.at(at) instanceof Phrase.Verb verb ? verb.frames() : List.of();
  }

  private Argument argument(int noun) {
    return new Argument(noun, Optional.empty());
  }

  private List<Argument> finite(int at, int from, RussianArguments read, List<Argument> before) {
    Optional<Integer> taken = subjects.takenUp(from);
    Set<RussianCase> relative =
        taken.isPresent() && !phrases.is(from - 2, WordClass.PREP)
            ? RussianSubjects.relativeCases(phrases.at(from - 1).word())
            : Set.of();
    // `судно, которое продал Краснову`: a thing does nothing that parties do.
    boolean done =
        relative.equals(Set.of(RussianCase.NOM))
            && !subjects.isPassive(at)
            && isOfHolder(at)
            && frames(at).stream().noneMatch(frame -> frame.relation().isPlaced())
            && taken.filter(subjects::isThing).isPresent();
    Optional<Integer> subject =
        relative.equals(Set.of(RussianCase.NOM)) && !done ? taken : subject(at, from, read);
    taken.ifPresent(noun -> read.takeUp(noun, done ? Set.of(RussianCase.ACC) : relative));
    if (done && subject.isEmpty()) {
      // `назвал их геодезистами, которые работают на фирму`: many work, and not the one before.
      boolean many = subjects.agreement().written(at).matches(".*(?:[уюая]т|ли)(?:ся|сь)?");
      boolean one =
          before.size() == 1
              && phrases.noun(before.getFirst().noun()).flatMap(Noun::name).isPresent();
      return many && one ? List.of() : before;
    }
    subject
        .filter(noun -> noun > at)
        .flatMap(_ -> subjects.asideHosts().hostOfAside(from))
        .ifPresent(host -> read.front(host, subjects.agreement().cases(host)));
    if (subject.isPresent() && !isObject(subject.get(), from, at, before)) {
      return subjects.joined(subject.get()).stream().map(this::argument).toList();
    }
    Optional<Integer> speaker = subjects.isInfinitive(at) ? Optional.empty() : inserted(from, at);
    if (speaker.isPresent()) {
      return List.of(argument(speaker.get()));
    }
    Optional<Integer> heading = RussianHeadings.of(phrases, subjects, at);
    if (heading.isPresent()) {
      return List.of(argument(heading.get()));
    }
    boolean goesOn = subjects.isContinued(from, at) || isBehindInsertedSpeaker(from, at);
    boolean agrees = before.stream().allMatch(who -> subjects.agreement().mayGoOn(who.noun(), at));
    return goesOn && agrees ? before : List.of();
  }

  /// `водитель сказал, что везёт цемент`, `а ныне владеет половиной фирмы`: where the clause goes
  /// on with whom the one before it told of, the only noun is what is done something to.
  private boolean isObject(int noun, int from, int at, List<Argument> before) {
    boolean takes =
        frames(at).stream()
            .anyMatch(frame ->
                frame.subject().contains("nom")
                    && (frame.object().contains("acc")
                        || frame.object().contains("ins")
                        || frame.relation() == Relation.TRANSPORTS));
    boolean part = phrases.at(Math.max(0, phrases.beforeQuotes(noun))) instanceof Phrase.Percent;
    return takes
        && !before.isEmpty()
        && !subjects.isPassive(at)
        && (subjects.isContinued(from, at) || isBehindInsertedSpeaker(from, at))
        && (isRun(noun, from, at)
            || (subjects.isCommonThing(noun)
                && (part || subjects.agreement().cases(noun).contains(RussianCase.ACC))));
  }

  /// `отрицает, что владеет «Вегой»`: a name behind a verb that governs the instrumental.
  private boolean isRun(int noun, int from, int at) {
    boolean another =
        IntStream.range(from, at)
            .anyMatch(
                i -> phrases.isNoun(i) && subjects.agreement().cases(i).contains(RussianCase.INS));
    return noun == phrases.behindQuotes(at)
        && !another
        && RussianWordCases.written(phrases.words(), phrases.at(noun).to() - 1)
            .matches(".*[оеё][йм]")
        && frames(at).stream().anyMatch(frame -> frame.object().contains("ins"));
  }

  /// The speaker of a remark within the clause, `С Красновым, добавил Иван, никогда не встречался`:
  /// who speaks is meant where the verb has no subject and agrees with him.
  private Optional<Integer> inserted(int from, int at) {
    for (int i = from; i < at; i++) {
      Optional<Integer> close = subjects.asides().closingOf(i);
      if (close.isPresent() && phrases.isVerb(i + 1) && phrases.isNoun(i + 2)) {
        return Optional.of(i + 2).filter(noun -> subjects.agreement().maySay(noun, at));
      }
    }
    return Optional.empty();
  }

  /// `С Красновым, добавил он, никогда не встречался`: who speaks, unless the verb has its own.
  private boolean isBehindInsertedSpeaker(int from, int at) {
    boolean told =
        phrases.isMark(from - 1, ",")
            && phrases.isMark(from - 4, ",")
            && phrases.isVerb(from - 3)
            && frames(from - 3).isEmpty()
            && phrases.isNoun(from - 2);
    return told && !subjects.isInfinitive(at) && phrases.at(at).word().matches(".*l(?:a|sya|as)?");
  }

  /// One before the verb, else one behind it that can be nothing else, else one before an aside.
  private Optional<Integer> subject(int at, int from, RussianArguments read) {
    if (subjects.isInfinitive(at)) {
      return Optional.empty();
    }
    Optional<Integer> own = subjects.of(read.free(), at, passed(at));
    boolean sure =
        own.filter(noun -> noun < at || !subjects.agreement().cases(noun).contains(RussianCase.ACC))
            .isPresent();
    if (sure) {
      return own;
    }
    Optional<Integer> host = subjects.asideHosts().beforeAside(from, at);
    boolean object =
        own.isPresent()
            && isOfHolder(at)
            && !subjects.isThing(own.get())
            && host.filter(subjects::isThing).isPresent();
    return object ? own : host.or(() -> own);
  }

  /// What is rather the object of a verb than its subject: `уголь возит теплоход`.
  private Predicate<Integer> passed(int at) {
    if (subjects.isPassive(at)) {
      // `топливо куплено «Зарей»`: of two the one that may be the agent is none.
      return noun -> subjects.agreement().cases(noun).contains(RussianCase.INS);
    }
    if (isOfHolder(at)) {
      boolean supplies =
          frames(at).stream().anyMatch(frame -> frame.relation() == Relation.SUPPLIES);
      return noun -> subjects.isThing(noun) || (supplies && subjects.isCrew(noun));
    }
    if (RussianActionRule.isDone(phrases, at)) {
      // `ремонт судна ведёт завод`
      return noun -> RussianActionRule.isDeed(phrases, noun);
    }
    boolean carries =
        frames(at).stream().anyMatch(frame -> frame.relation() == Relation.TRANSPORTS);
    return carries ? subjects::isCommonThing : _ -> false;
  }

  /// Whether what a verb tells is done by parties to things.
  private boolean isOfHolder(int at) {
    return frames(at).stream()
        .filter(frame -> frame.subject().contains("nom"))
        .anyMatch(frame ->
            switch (frame.relation()) {
              case PRESENT_IN, LOCATED_IN, TRANSPORTS -> false;
              default -> true;
            });
  }

  /// `Анна Орлова — владелица банка`, and `половина принадлежит Анне, остальное — Ивану`.
  private List<Clause> dash(int at, List<Clause> clauses) {
    int from = subjects.boundBefore(at);
    int to = subjects.boundBehind(at);
    RussianArguments read = new RussianArguments(phrases, subjects, at, from, to);
    Optional<Clause> share = RussianGap.ofShare(phrases, clauses, from, at);
    if (share.isPresent()) {
      return List.of(share.get());
    }
    boolean prepared = phrases.is(at + 1, WordClass.PREP);
    Optional<Integer> said = firstNoun(prepared ? at + 2 : at + 1, to);
    boolean another =
        phrases.isVerb(to)
            && !subjects.agreement().isParticiple(to)
            && !phrases.is(to - 1, WordClass.CONJ);
    if (said.isEmpty() || another) {
      return List.of();
    }
    boolean negated = phrases.is(at + 1, WordClass.NEG);
    Optional<Integer> meant = RussianContrast.of(phrases, said.get());
    Optional<Clause> gapped =
        negated && meant.isEmpty()
            ? Optional.empty()
            : RussianGap.read(phrases, clauses, from, at, meant.orElse(said.get()))
                .or(() -> RussianGap.likewise(phrases, subjects, clauses, at, said.get()));
    if (gapped.isPresent() || prepared) {
      return gapped.stream().toList();
    }
    Optional<Integer> subject =
        subjects
            .last(from, at)
            .or(() -> subjects.asideHosts().beforeAside(from, at))
            .filter(noun -> !subjects.isPlace(noun));
    boolean nominative = phrases.noun(said.get()).filter(n -> n.may(RussianCase.NOM)).isPresent();
    if (subject.isEmpty() || !nominative) {
      return List.of();
    }
    List<Argument> about = subjects.joined(subject.get()).stream().map(this::argument).toList();
    List<Clause> told = new ArrayList<>();
    told.add(read.copula(about, argument(said.get())));
    if (phrases.noun(subject.get()).filter(n -> n.name().isEmpty()).isPresent()) {
      // `совладельцы банка — Орлова и Краснов`
      subjects.joined(said.get()).stream()
          .filter(other -> !other.equals(said.get()))
          .filter(other -> phrases.noun(other).flatMap(Phrase.Noun::name).isPresent())
          .forEach(other -> told.add(read.copula(about, argument(other))));
    }
    RussianChain.behind(phrases, subjects, said.get())
        .forEach(role -> told.add(read.copula(about, argument(role))));
    return List.copyOf(told);
  }

  private Optional<Integer> firstNoun(int from, int to) {
    int i = from;
    while (i < to
        && (phrases.is(i, WordClass.ADV)
            || phrases.is(i, WordClass.NEG)
            || phrases.isMark(i, "«“\"")
            || phrases.isWord(i, "eto"))) {
      i++;
    }
    return i < to && phrases.isNoun(i) ? Optional.of(i) : Optional.empty();
  }
}
