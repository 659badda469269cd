package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads in English with whom control is: `real control of Y lies with X`, `ownership of Y passed
/// to X in 2020`, `command of Y rests with X`.
final class EnglishControlRule implements ClaimRule {
  private static final Set<String> LIES =
      Set.of(
          "lies",
          "lie",
          "lay",
          "rests",
          "rest",
          "rested",
          "sits",
          "sat",
          "remains",
          "remained",
          "stays",
          "stayed",
          "passed",
          "passes",
          "went",
          "reverted",
          "fell",
          "belongs",
          "belonged");

  @Override
  public List<Draft> read(Scene scene) {
    return scene.phrases().language() == Language.ENGLISH
        ? scene.clauses().stream()
            .flatMap(clause -> draft(scene, clause).stream())
            .filter(draft -> !draft.isImpossible())
            .toList()
        : List.of();
  }

  private static Optional<Draft> draft(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    if (clause.subjects().size() != 1 || !LIES.contains(phrases.at(clause.verb()).word())) {
      return Optional.empty();
    }
    int thing = clause.subjects().getFirst().noun();
    Optional<Relation> relation =
        phrases
            .noun(thing)
            .filter(noun -> noun.name().isEmpty() && noun.owner().isEmpty())
            .filter(_ -> phrases.isWord(thing + 1, "of", "over") && phrases.isNoun(thing + 2))
            .flatMap(noun -> relation(noun.word()));
    Optional<Referent> held =
        relation.flatMap(_ -> scene.discourse().of(thing + 2)).filter(r -> !r.isPlace());
    Optional<Referent> holder =
        clause.adjuncts().stream()
            .filter(adjunct -> Set.of("with", "to").contains(adjunct.preposition()))
            .flatMap(adjunct -> scene.discourse().of(adjunct.argument().noun()).stream())
            .filter(r -> !r.isPlace())
            .findFirst();
    return held.flatMap(company ->
        holder
            .filter(who -> !who.key().equals(company.key()))
            .map(who -> Draft.verbal(relation.get(), who, company, clause, "control")));
  }

  private static Optional<Relation> relation(String word) {
    return switch (word) {
      case "control" -> Optional.of(Relation.CONTROLS);
      case "ownership" -> Optional.of(Relation.OWNS);
      default -> Optional.empty();
    };
  }
}
