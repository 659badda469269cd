package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads in English with whose credit something is done: `X bought Y with a loan from Z`, `X built
/// it using credit from Z`, `X paid for Y out of a loan from Z`: Z lends to X.
final class EnglishMeansRule implements ClaimRule {
  private static final Set<String> WITH = Set.of("with", "using", "by", "through", "via", "of");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : scene.clauses()) {
      for (Clause.Adjunct adjunct : clause.adjuncts()) {
        int lender = adjunct.argument().noun();
        if (adjunct.preposition().equals("from") && lends(scene.phrases(), lender)) {
          draft(scene, clause, lender).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  /// Whether a name stands behind `with a loan from`.
  static boolean lends(Phrases phrases, int lender) {
    return phrases.language() == Language.ENGLISH
        && phrases.isWord(lender - 1, "from")
        && phrases
            .noun(lender - 2)
            .flatMap(noun -> ThingRule.frame(phrases, noun))
            .filter(frame -> frame.relation() == Relation.LENDS_TO)
            .isPresent()
        && phrases.has(lender - 3)
        && WITH.contains(phrases.at(lender - 3).word());
  }

  private static Optional<Draft> draft(Scene scene, Clause clause, int at) {
    return scene
        .meant(clause.subjects().stream())
        .filter(_ -> !clause.passive() && clause.positive())
        .findFirst()
        .flatMap(borrower ->
            scene
                .discourse()
                .of(at, Set.of(borrower.key()))
                .filter(
                    lender -> Relation.LENDS_TO.allows(lender.type(), Optional.of(borrower.type())))
                .map(lender -> Draft.verbal(Relation.LENDS_TO, lender, borrower, clause, "means")));
  }
}
