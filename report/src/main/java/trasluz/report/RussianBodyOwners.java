package trasluz.report;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import trasluz.report.Phrase.Noun;

/// Whose somebody is, by the noun for him: `директор «Кессы»`, and in Russian also a body that only
/// words describe, `чиновник портового управления Иван Орлов`, `депутат городского собрания`.
///
/// A bare `управления` tells too little of a body.
final class RussianBodyOwners {
  private RussianBodyOwners() {}

  static Optional<Referent> of(Scene scene, int at, Predicate<EntityType> fits, Set<String> not) {
    return scene
        .discourse()
        .ownerOf(at, fits, not)
        .or(() -> described(scene.phrases(), at).filter(body -> fits.test(body.type())));
  }

  private static Optional<Referent> described(Phrases phrases, int at) {
    if (phrases.language() != Language.RUSSIAN) {
      return Optional.empty();
    }
    return phrases
        .noun(at)
        .filter(noun -> noun.name().isPresent() && serves(noun))
        .flatMap(Noun::owner)
        .flatMap(Phrase.Owner::noun)
        .filter(body -> body.to() - body.from() > 1 && body.name().isEmpty())
        .filter(body -> body.owner().isEmpty() && !body.isPronoun())
        .filter(body -> body.type().filter(RussianBodyOwners::isBody).isPresent())
        .filter(body -> !pointsBack(phrases, body))
        .map(body -> {
          String text = phrases.text(body);
          return new Referent(
              new Unlisted("described " + text, text, body.type().orElseThrow()), Optional.empty());
        });
  }

  private static boolean isBody(EntityType type) {
    return type == EntityType.PUBLIC_BODY || type == EntityType.ORGANIZATION;
  }

  private static boolean serves(Noun noun) {
    return noun.relational().stream()
        .anyMatch(frame ->
            frame.relation() == Relation.WORKS_FOR || frame.relation() == Relation.MEMBER_OF);
  }

  /// `этой компании`, `данного ведомства`
  private static boolean pointsBack(Phrases phrases, Noun body) {
    return body.article() == Phrase.Article.DEFINITE
        || RussianWordCases.isPointing(phrases.words(), body.from());
  }
}
