package trasluz.report;

import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Noun;

/// Finds in English where a part of a town is: `the port of Lima`, `a quay in Lima`, `the Lima
/// quay`, `Lima's harbour`.
record EnglishSites(Phrases phrases) {
  private static final Set<String> BEFORE_PLACES =
      Set.of("of", "in", "at", "near", "off", "outside");

  /// The town that a noun for a place stands in by the name beside it.
  Optional<Referent> placeOf(Noun noun, int at) {
    boolean site =
        phrases.language() == Language.ENGLISH
            && noun.name().isEmpty()
            && noun.type().filter(EntityType::isPlace).isPresent();
    if (!site) {
      return Optional.empty();
    }
    Optional<Hit> behind =
        phrases.is(at + 1, WordClass.PREP) && BEFORE_PLACES.contains(phrases.at(at + 1).word())
            ? phrases.noun(at + 2).flatMap(Noun::name)
            : Optional.empty();
    return noun.place()
        .or(() -> noun.owner().flatMap(Phrase.Owner::name))
        .filter(hit -> hit.meaning().type().isPlace())
        .or(() -> behind.filter(hit -> hit.meaning().type().isPlace()))
        .map(Referent::of);
  }
}
