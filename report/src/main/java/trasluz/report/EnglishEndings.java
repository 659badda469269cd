package trasluz.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Tells of a state that an English verb ends that it held up to then: `resigned as chairman of Y
/// in 2020`, `ceased to be a director of Y`, `lost control of Y`, `left Y`.
final class EnglishEndings {
  private static final Set<Relation> STATES =
      EnumSet.of(
          Relation.OWNS,
          Relation.CONTROLS,
          Relation.DIRECTOR_OF,
          Relation.WORKS_FOR,
          Relation.MEMBER_OF,
          Relation.REPRESENTS,
          Relation.ADVISES,
          Relation.OPERATES,
          Relation.SERVICES);

  private static final Set<String> ENDS =
      Set.of(
          "resigned",
          "resigns",
          "resigning",
          "retired",
          "retires",
          "quit",
          "quits",
          "left",
          "leaves",
          "leaving",
          "ousted",
          "sacked",
          "fired",
          "dismissed",
          "removed",
          "ceased",
          "ceases",
          "stopped",
          "lost",
          "loses",
          "losing",
          "relinquished",
          "relinquishes",
          "relinquishing",
          "ceded",
          "cedes",
          "ceding",
          "surrendered",
          "yielded",
          "renounced",
          "abandoned");

  /// Verbs that end something only with a word behind them: `stepped down`, `gave up`.
  private static final Set<String> WITH_PARTICLE =
      Set.of(
          "stepped",
          "steps",
          "stepping",
          "stood",
          "stands",
          "gave",
          "gives",
          "given",
          "giving",
          "handed",
          "hands",
          "handing",
          "signed");

  private static final Set<String> HANDS =
      Set.of("handed", "hands", "handing", "passed", "passes", "transferred", "transfers");

  private static final Set<String> PARTICLES =
      Set.of("down", "aside", "back", "away", "up", "over");

  private EnglishEndings() {}

  /// Whether the group of a verb ends what it governs.
  static boolean ends(Phrases phrases, Clause clause) {
    for (int i = clause.group(); i <= clause.verb() && i >= 0; i++) {
      if (phrases.isVerb(i) && ends(phrases, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(Phrases phrases, int verb) {
    if (phrases.hasWord(phrases.at(verb), ENDS::contains)) {
      return true;
    }
    boolean particle =
        phrases.hasWord(phrases.at(verb), PARTICLES::contains)
            || PARTICLES.stream().anyMatch(word -> phrases.isWord(verb + 1, word));
    return particle && phrases.hasWord(phrases.at(verb), WITH_PARTICLE::contains);
  }

  /// Whether whoever has control gives it up or loses it by the verb.
  static boolean givesUp(Phrases phrases, Clause clause) {
    return phrases.language() == Language.ENGLISH
        && clause.positive()
        && !clause.modal()
        && clause.realis() == Realis.ACTUAL
        && (ends(phrases, clause) || phrases.hasWord(phrases.at(clause.verb()), HANDS::contains));
  }

  /// What a verb ends by which a rule reads a state, at the end of that state.
  static Draft settle(Scene scene, Draft draft) {
    boolean ended =
        scene.phrases().language() == Language.ENGLISH
            && draft.positive()
            && STATES.contains(draft.relation())
            && !draft.rule().equals("control")
            && draft.realis() == Realis.ACTUAL
            && draft
                .clause()
                .filter(clause -> !clause.modal() && ends(scene.phrases(), clause))
                .isPresent();
    return ended ? until(scene, draft) : draft;
  }

  /// The same up to when the verb ends it: an unknown day, `../..`, where neither the sentence nor
  /// the text has one.
  static Draft until(Scene scene, Draft draft) {
    Optional<String> time =
        draft.detail().time().or(() -> scene.time(draft.clause().orElseThrow()));
    return time.filter(told -> told.contains("/")).isPresent()
        ? draft
        : draft.during(
            Optional.of(
                "../" + time.orElse(scene.dateline().map(LocalDate::toString).orElse(".."))));
  }
}
