package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import trasluz.report.Clause.Argument;
import trasluz.report.Phrase.Noun;

/// Reads in English posts that one has behind another, and posts that open a sentence: `X succeeded
/// Z as chairman of Y`, `Z was replaced by X as head of Y`, `As chairman of Y, X signed`.
final class EnglishPostRule implements ClaimRule {
  /// Verbs by which two have had the same post, one behind the other.
  static final Set<String> SUCCEEDS =
      Set.of(
          "succeeded",
          "succeeds",
          "succeeding",
          "succeed",
          "replaced",
          "replaces",
          "replacing",
          "replace",
          "followed",
          "follows");

  /// In phrases, from a post that opens the sentence to the comma behind what completes it.
  private static final int LONGEST_POST = 7;

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() == Language.ENGLISH) {
      scene.clauses().forEach(clause -> drafts.addAll(successors(scene, clause)));
      opening(scene).ifPresent(drafts::add);
    }
    return drafts;
  }

  /// `X succeeded Z as chairman of Y`, `Z was replaced by X as chairman of Y`, `X succeeded Z at
  /// the head of Y`: both have had the post.
  private static List<Draft> successors(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    Optional<Integer> role =
        clause.adjuncts().stream()
            .filter(adjunct -> Set.of("as", "at").contains(adjunct.preposition()))
            .map(adjunct -> adjunct.argument().noun())
            .filter(noun -> NamedAsRule.isRole(scene, noun))
            .findFirst();
    if (role.isEmpty() || !SUCCEEDS.contains(phrases.at(clause.verb()).word())) {
      return List.of();
    }
    List<Argument> agents =
        clause.adjuncts().stream()
            .filter(adjunct -> adjunct.preposition().equals("by"))
            .map(Clause.Adjunct::argument)
            .toList();
    List<Argument> next = clause.passive() ? agents : clause.subjects();
    List<Argument> last = clause.passive() ? clause.subjects() : clause.objects();
    List<Draft> drafts = new ArrayList<>();
    persons(scene, next, role.get())
        .flatMap(
            who -> NamedAsRule.draft(scene, clause, role.get(), who, Optional.empty()).stream())
        .forEach(drafts::add);
    // That the other had it is taken for granted, whatever is said of the new one.
    Noun noun = phrases.noun(role.get()).orElseThrow();
    persons(scene, last, role.get())
        .flatMap(who -> held(scene, role.get(), noun, who).stream())
        .forEach(drafts::add);
    return drafts;
  }

  private static Stream<Referent> persons(Scene scene, List<Argument> told, int role) {
    return told.stream()
        .filter(who -> who.noun() != role)
        .flatMap(who -> scene.discourse().of(who.noun()).stream())
        .filter(who -> who.type() == EntityType.PERSON);
  }

  /// That somebody has or had a post, told in passing.
  private static Optional<Draft> held(Scene scene, int role, Noun noun, Referent who) {
    Predicate<EntityType> fits = BearerRule.others(BearerRule.frame(noun).relation());
    return scene
        .discourse()
        .ownerOf(role, fits, Set.of(who.key()))
        .map(other -> BearerRule.draft(scene, role, noun, who, other));
  }

  /// `As chairman of Y, X signed`, `Speaking as chairman of Y, X said`: the post stands before
  /// whoever has it.
  private static Optional<Draft> opening(Scene scene) {
    Phrases phrases = scene.phrases();
    int as = phrases.isVerb(0) || phrases.is(0, WordClass.PREP) ? 1 : 0;
    as = phrases.isWord(0, "as") ? 0 : as;
    if (!phrases.isWord(as, "as") || !NamedAsRule.isRole(scene, as + 1)) {
      return Optional.empty();
    }
    int post = as + 1;
    int comma = post + 1;
    while (comma < as + LONGEST_POST && phrases.has(comma) && !phrases.isMark(comma, ",;:—(")) {
      comma++;
    }
    Noun noun = phrases.noun(as + 1).orElseThrow();
    return phrases.isMark(comma, ",") && phrases.isNoun(comma + 1)
        ? scene
            .discourse()
            .of(comma + 1)
            .filter(who -> who.type() == EntityType.PERSON)
            .flatMap(who -> held(scene, post, noun, who))
        : Optional.empty();
  }
}
