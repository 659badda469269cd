package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads in English with whom control is: `real control of Y lies with X`, `ownership of Y passed
/// to X in 2020`, `command of Y rests with X`, `behind Y stands X`.
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
    if (scene.phrases().language() != Language.ENGLISH) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    scene.clauses().forEach(clause -> draft(scene, clause).ifPresent(drafts::add));
    scene.clauses().forEach(clause -> drafts.addAll(ended(scene, clause)));
    for (int i = 0; i + 3 < scene.phrases().size() && !scene.phrases().question(); i++) {
      drafts.addAll(behind(scene, i));
    }
    drafts.removeIf(Draft::isImpossible);
    return drafts;
  }

  /// `Behind Y stands X`, `behind Y is X and his brother`: who stands behind a body controls it.
  private static List<Draft> behind(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    boolean opens =
        phrases.isWord(at, "behind")
            && (at == 0
                || phrases.isMark(at - 1, ",;:—”\"")
                || phrases.is(at - 1, WordClass.CONJ)
                || phrases.is(at - 1, WordClass.SUB)
                || phrases.isWord(at - 1, "that"));
    int verb = at + 2;
    while (phrases.is(verb, WordClass.ADV)) {
      verb++;
    }
    boolean stands =
        phrases.isWord(
                verb, "stands", "stood", "stand", "is", "was", "are", "lies", "lurks", "sits")
            && phrases.isNoun(verb + 1);
    Optional<Referent> body =
        opens && stands
            ? scene
                .discourse()
                .of(at + 1)
                .filter(r -> !r.isPlace() && r.type() != EntityType.PERSON)
            : Optional.empty();
    if (body.isEmpty()) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (int noun = verb + 1; phrases.isNoun(noun); noun += 2) {
      int who = noun;
      Clause clause = Clause.ofNoun(who, List.of(), true, Realis.ACTUAL, Optional.empty(), who + 1);
      scene
          .discourse()
          .of(who)
          .filter(r -> !r.isPlace() && r.type() != EntityType.VESSEL)
          .map(r -> Draft.verbal(Relation.CONTROLS, r, body.get(), clause, "control"))
          .ifPresent(drafts::add);
      if (!phrases.isWord(noun + 1, "and")) {
        break;
      }
    }
    return drafts;
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

  /// `X gave up control of Y`, `X handed ownership of Y to Z`: X had it up to then, and Z has it.
  private static List<Draft> ended(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    boolean active = !clause.passive() && EnglishEndings.givesUp(phrases, clause);
    for (Clause.Argument object : active ? clause.objects() : List.<Clause.Argument>of()) {
      int thing = object.noun();
      boolean of = phrases.isWord(thing + 1, "of", "over") && phrases.isNoun(thing + 2);
      Optional<Relation> relation =
          phrases.noun(thing).filter(_ -> of).flatMap(noun -> relation(noun.word()));
      Optional<Referent> held =
          relation.flatMap(_ -> scene.discourse().of(thing + 2)).filter(r -> !r.isPlace());
      if (held.isPresent()) {
        List<Draft> drafts = new ArrayList<>();
        scene
            .meant(clause.subjects().stream())
            .map(who -> Draft.verbal(relation.get(), who, held.get(), clause, "control"))
            .map(draft -> EnglishEndings.until(scene, draft))
            .forEach(drafts::add);
        clause.adjuncts().stream()
            .filter(adjunct -> adjunct.preposition().equals("to"))
            .flatMap(adjunct -> scene.discourse().of(adjunct.argument().noun()).stream())
            .filter(who -> !who.isPlace())
            .map(who -> Draft.verbal(relation.get(), who, held.get(), clause, "control"))
            .map(draft -> draft.during(scene.time(clause).map(EnglishControlRule::since)))
            .forEach(drafts::add);
        return drafts;
      }
    }
    return List.of();
  }

  private static String since(String time) {
    return time.contains("/") ? time : time + "/..";
  }

  private static Optional<Relation> relation(String word) {
    return switch (word) {
      case "control" -> Optional.of(Relation.CONTROLS);
      case "ownership" -> Optional.of(Relation.OWNS);
      default -> Optional.empty();
    };
  }
}
