package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads that two names are of one: `X is the trader known as Y`, `X, also known as Y`, `X, alias
/// Y`.
final class SameAsRule implements ClaimRule {
  private static final Set<String> KNOWN = Set.of("known", "conocido", "conocida");
  private static final Set<String> AS = Set.of("as", "como");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    for (int i = 0; i + 2 < phrases.size(); i++) {
      boolean known =
          phrases.isVerb(i)
              && KNOWN.contains(phrases.at(i).word())
              && AS.contains(phrases.at(i + 1).word());
      Optional<Referent> other =
          known ? scene.discourse().of(phrases.behindQuotes(i + 1)) : Optional.empty();
      if (other.isPresent()) {
        int at = i;
        copula(scene, at)
            .ifPresent(clause -> one(scene, clause, other.get(), at).ifPresent(drafts::add));
      }
    }
    return drafts;
  }

  /// The clause with "is" whose predicate stands right before the words.
  private static Optional<Clause> copula(Scene scene, int known) {
    return scene.clauses().stream()
        .filter(Clause::isCopula)
        .filter(clause -> clause.objects().stream().anyMatch(object -> object.noun() == known - 1))
        .findFirst();
  }

  private static Optional<Draft> one(Scene scene, Clause clause, Referent other, int anchor) {
    return scene
        .meant(clause.subjects().stream())
        .findFirst()
        .map(who ->
            new Draft(
                Relation.SAME_AS,
                who,
                Optional.of(other),
                Draft.Detail.NONE,
                clause.positive(),
                Optional.of(clause),
                anchor,
                "same as"));
  }
}
