package trasluz.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;
import trasluz.statement.Share;

/// Reads a clause whose verb is left out and stands in the one before: `половина фирмы принадлежит
/// Анне Орловой, остальное — Ивану Краснову`.
final class RussianGap {
  private static final String REST = "ostal.*|ostav.*|ostat.*|drug.*|vtor.*";

  private static final BigDecimal WHOLE = new BigDecimal(100);

  private RussianGap() {}

  /// @param from first phrase of the part before the dash
  /// @param dash the dash
  /// @param noun behind it
  static Optional<Clause> read(
      Phrases phrases, List<Clause> clauses, int from, int dash, int noun) {
    Optional<Share> share = Optional.empty();
    boolean rest = false;
    for (int i = from; i < dash; i++) {
      if (phrases.at(i) instanceof Phrase.Percent percent) {
        share = Optional.of(percent.share());
      }
      rest |= phrases.isNoun(i) && phrases.words().folded(phrases.at(i).from()).matches(REST);
    }
    if (clauses.isEmpty() || (share.isEmpty() && !rest)) {
      return Optional.empty();
    }
    Clause model = clauses.getLast();
    Optional<Share> told = share.isEmpty() ? rest(phrases, dash) : share;
    return model.frames().isEmpty()
        ? Optional.empty()
        : Optional.of(like(phrases, model, noun, told));
  }

  /// What is left of the whole where exact parts are told before.
  private static Optional<Share> rest(Phrases phrases, int dash) {
    List<Share> told = new ArrayList<>();
    for (int i = 0; i < dash; i++) {
      if (phrases.hasWord(phrases.at(i), "yeshche"::equals)) {
        // `ещё 20 % у Анны, остальное — у Ивана`: others were told of before.
        return Optional.empty();
      }
      if (phrases.at(i) instanceof Phrase.Percent percent) {
        told.add(percent.share());
      }
    }
    BigDecimal sum = told.stream().map(Share::min).reduce(BigDecimal.ZERO, BigDecimal::add);
    return !told.isEmpty() && told.stream().allMatch(Share::isExact) && sum.compareTo(WHOLE) < 0
        ? Optional.of(Share.exactly(WHOLE.subtract(sum)))
        : Optional.empty();
  }

  /// `Анна Орлова владеет 60 % фирмы, Иван Краснов — 40 %`, `Анне Орловой принадлежит половина, а
  /// Ивану Краснову — треть`: a holder before the dash and his share behind it.
  static Optional<Clause> ofShare(Phrases phrases, List<Clause> clauses, int from, int dash) {
    int noun = phrases.beforeQuotes(dash);
    boolean told =
        phrases.has(dash + 1)
            && noun >= from
            && phrases.isNoun(noun)
            && !clauses.isEmpty()
            && !clauses.getLast().frames().isEmpty();
    if (!told) {
      return Optional.empty();
    }
    if (phrases.at(dash + 1) instanceof Phrase.Percent percent) {
      return Optional.of(like(phrases, clauses.getLast(), noun, Optional.of(percent.share())));
    }
    boolean rest =
        phrases.isNoun(dash + 1)
            && phrases.words().folded(phrases.at(dash + 1).from()).matches("ostal.*|ostav.*");
    return rest
        ? rest(phrases, dash)
            .map(share -> like(phrases, clauses.getLast(), noun, Optional.of(share)))
        : Optional.empty();
  }

  /// `Орлова руководит банком, а Краснов — заводом`: another does the same to something else, which
  /// stands in the same case.
  static Optional<Clause> likewise(
      Phrases phrases, RussianSubjects subjects, List<Clause> clauses, int dash, int noun) {
    int who = phrases.beforeQuotes(dash);
    int before = phrases.beforeQuotes(who);
    boolean joined =
        phrases.isMark(before, ",;")
            || (phrases.isWord(before, "a", "i") && phrases.isMark(before - 1, ",;"));
    if (clauses.isEmpty() || !joined || !isNominativeName(phrases, who)) {
      return Optional.empty();
    }
    Clause model = clauses.getLast();
    Set<RussianCase> cases = subjects.agreement().cases(noun);
    boolean named = phrases.noun(noun).flatMap(Phrase.Noun::name).isPresent();
    boolean bare = !phrases.is(phrases.beforeQuotes(noun), WordClass.PREP);
    List<Adjunct> same =
        model.adjuncts().stream()
            .filter(told -> cases.stream().anyMatch(c -> c.name().equals(told.preposition())))
            .map(told -> new Adjunct(told.preposition(), new Argument(noun, Optional.empty())))
            .toList();
    boolean fits =
        !model.frames().isEmpty()
            && !model.passive()
            && model.subjects().stream().allMatch(s -> isNominativeName(phrases, s.noun()))
            && !model.subjects().isEmpty()
            && named
            && bare
            && !cases.contains(RussianCase.NOM)
            && !same.isEmpty();
    return fits
        ? Optional.of(
            model
                .of(List.of(new Argument(who, Optional.empty())), false, model.positive())
                .with(List.of(), same))
        : Optional.empty();
  }

  private static boolean isNominativeName(Phrases phrases, int noun) {
    return phrases
        .noun(noun)
        .filter(found -> found.name().isPresent() && found.may(RussianCase.NOM))
        .isPresent();
  }

  /// `44 % «Кессы» принадлежит Орловой, ещё 31 % числится за Красновым`: a part alone is one of
  /// what the clause before tells the holder of.
  static Clause ofPart(Phrases phrases, List<Clause> clauses, Clause clause) {
    boolean owns =
        clause.subjects().isEmpty()
            && clause.frames().stream()
                .anyMatch(
                    frame -> frame.relation() == Relation.OWNS && frame.object().contains("nom"));
    Optional<Share> share = Optional.empty();
    for (int i = clause.from(); owns && i < clause.verb(); i++) {
      if (phrases.at(i) instanceof Phrase.Percent percent) {
        share = Optional.of(percent.share());
      }
    }
    if (share.isEmpty() || clauses.isEmpty()) {
      return clause;
    }
    Clause model = clauses.getLast();
    boolean belongs =
        model.frames().stream()
            .anyMatch(frame -> frame.relation() == Relation.OWNS && frame.object().contains("nom"));
    Optional<Share> told = share;
    return belongs
        ? clause.of(
            model.subjects().stream().map(s -> new Argument(s.noun(), told)).toList(),
            clause.passive(),
            clause.positive())
        : clause;
  }

  private static Clause like(Phrases phrases, Clause model, int noun, Optional<Share> share) {
    Argument other = new Argument(noun, share);
    Phrase.Noun said = phrases.noun(noun).orElseThrow();
    // `половиной владеет X, остальным — Y`: the holder is the subject.
    int before = phrases.beforeQuotes(noun);
    boolean prepared = phrases.is(before, WordClass.PREP);
    boolean subject = !prepared && said.may(RussianCase.NOM) && !said.may(RussianCase.DAT);
    List<Adjunct> adjuncts = new ArrayList<>();
    if (subject) {
      model
          .adjuncts()
          .forEach(told ->
              adjuncts.add(
                  new Adjunct(told.preposition(), new Argument(told.argument().noun(), share))));
    } else if (prepared) {
      // `записано на Анну, остальное — на Ивана`: the model's verb may have the preposition in it.
      String word = phrases.text(before, before + 1).toLowerCase(Locale.ROOT);
      RussianCase governed =
          switch (word) {
            case "за" -> RussianCase.INS;
            case "у", "от" -> RussianCase.GEN;
            default -> RussianCase.ACC;
          };
      adjuncts.add(new Adjunct(governed.name(), other));
      adjuncts.add(new Adjunct(phrases.text(before, before + 1).toLowerCase(Locale.ROOT), other));
    } else {
      said.cases().forEach(told -> adjuncts.add(new Adjunct(told.name(), other)));
    }
    return new Clause(
        model.verb(),
        model.frames(),
        subject
            ? List.of(other)
            : model.subjects().stream().map(s -> new Argument(s.noun(), share)).toList(),
        List.of(),
        List.of(),
        adjuncts,
        model.passive(),
        model.positive(),
        model.modal(),
        model.realis(),
        Optional.empty(),
        model.from(),
        model.group(),
        model.to());
  }
}
