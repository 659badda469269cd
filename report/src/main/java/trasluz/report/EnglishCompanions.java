package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads in English in whose company somebody was: `X was seen in Lima, in the company of Y`, `X
/// dined in the company of Y`, `X arrived, accompanied by Y`.
final class EnglishCompanions implements ClaimRule {
  private static final Set<String> WITH = Set.of("company", "presence");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() == Language.ENGLISH) {
      for (Clause clause : scene.clauses()) {
        companion(scene, clause)
            .ifPresent(other -> {
              if (!isSeen(scene, clause)) {
                scene
                    .meant(clause.subjects().stream())
                    .filter(who -> who.type() == EntityType.PERSON)
                    .map(who -> Draft.verbal(Relation.MEETS, who, other, clause, "company"))
                    .forEach(drafts::add);
              }
            });
      }
      drafts.removeIf(Draft::isImpossible);
    }
    return drafts;
  }

  /// `a guard saw X in the company of Y`: [EnglishSightingRule] reads it.
  private static boolean isSeen(Scene scene, Clause clause) {
    return !clause.passive()
        && !clause.objects().isEmpty()
        && EnglishSightingRule.SEES.contains(scene.phrases().at(clause.verb()).word());
  }

  private static Optional<Referent> companion(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    for (int i = clause.verb() + 1; i + 2 < phrases.size(); i++) {
      boolean next = i > clause.verb() + 1 && phrases.isVerb(i);
      if (next || phrases.isMark(i, ";:—?(") || phrases.is(i, WordClass.REL)) {
        return Optional.empty();
      }
      Optional<Referent> other = phrases.isWord(i - 1, "in") ? of(scene, i) : Optional.empty();
      if (other.isPresent()) {
        return other;
      }
    }
    return Optional.empty();
  }

  /// Whom a noun means that somebody was in the company of.
  static Optional<Referent> of(Scene scene, int noun) {
    Phrases phrases = scene.phrases();
    boolean company =
        phrases
            .noun(noun)
            .filter(n -> WITH.contains(n.word()) && n.name().isEmpty() && n.owner().isEmpty())
            .filter(n -> n.article() == Phrase.Article.DEFINITE)
            .isPresent();
    return company && phrases.isWord(noun + 1, "of")
        ? scene.discourse().of(noun + 2).filter(r -> r.type() == EntityType.PERSON)
        : Optional.empty();
  }
}
