package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Noun;
import trasluz.report.Phrase.Owner;

/// Whose a list is on which an English sentence puts somebody: `the UK sanctions list`, `the US
/// list`, `Canada put X on its list`; and who stands on one: `Ukraine's list includes X`.
final class EnglishListings {
  private static final Set<String> HOLDS =
      Set.of(
          "includes",
          "include",
          "included",
          "features",
          "featured",
          "names",
          "named",
          "contains",
          "contained",
          "carries",
          "lists");

  private EnglishListings() {}

  /// The list that a preposition governs by its authority: `on the EU sanctions list`.
  static Optional<Integer> beside(Scene scene, int authority) {
    Phrases phrases = scene.phrases();
    boolean list =
        phrases.language() == Language.ENGLISH
            && phrases.noun(authority).flatMap(Noun::name).isPresent()
            && phrases.isNoun(authority + 1)
            && phrases.words().isAdjacent(phrases.at(authority).to() - 1)
            && DesignationRule.isList(scene, authority + 1);
    return list ? Optional.of(authority + 1) : Optional.empty();
  }

  /// The country or body that a list is called by.
  static Optional<Referent> authority(Scene scene, int list) {
    Optional<Noun> noun = scene.phrases().noun(list);
    if (noun.isEmpty() || scene.phrases().language() != Language.ENGLISH) {
      return Optional.empty();
    }
    Optional<Hit> called =
        beside(scene, list - 1).isPresent()
            ? scene.phrases().noun(list - 1).flatMap(Noun::name)
            : noun.get().place().or(() -> noun.get().owner().flatMap(Owner::name));
    return called.map(Referent::of).filter(EnglishListings::mayList);
  }

  /// Whether the list is called that of whoever puts on it: `its list`, `their list`.
  static boolean isOwn(Scene scene, int list) {
    return scene.phrases().language() == Language.ENGLISH
        && scene
            .phrases()
            .noun(list)
            .flatMap(Noun::owner)
            .filter(owner -> owner.name().isEmpty() && owner.noun().isEmpty())
            .isPresent();
  }

  /// Whom the list that is the subject of a clause holds.
  static List<Referent> held(Scene scene, Clause clause) {
    boolean holds =
        clause.subjects().size() == 1
            && !clause.passive()
            && HOLDS.contains(scene.phrases().at(clause.verb()).word())
            && DesignationRule.isList(scene, clause.subjects().getFirst().noun());
    return holds ? scene.meant(clause.objects().stream()).toList() : List.of();
  }

  private static boolean mayList(Referent who) {
    return who.type() == EntityType.COUNTRY
        || who.type() == EntityType.PUBLIC_BODY
        || who.type() == EntityType.ORGANIZATION;
  }
}
