package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.report.Phrase.Noun;

/// Reads what two are to each other in an English plural: `X and Y are cousins`, `X and Y have been
/// business partners`.
final class PairRule implements ClaimRule {
  private static final Map<String, Relation> PLURALS =
      Map.ofEntries(
          Map.entry("cousins", Relation.FAMILY_OF),
          Map.entry("brothers", Relation.FAMILY_OF),
          Map.entry("sisters", Relation.FAMILY_OF),
          Map.entry("siblings", Relation.FAMILY_OF),
          Map.entry("twins", Relation.FAMILY_OF),
          Map.entry("spouses", Relation.FAMILY_OF),
          Map.entry("friends", Relation.ASSOCIATE_OF),
          Map.entry("partners", Relation.ASSOCIATE_OF),
          Map.entry("associates", Relation.ASSOCIATE_OF),
          Map.entry("allies", Relation.ASSOCIATE_OF),
          Map.entry("enemies", Relation.OPPOSES),
          Map.entry("rivals", Relation.OPPOSES),
          Map.entry("competitors", Relation.OPPOSES),
          Map.entry("adversaries", Relation.OPPOSES));

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() == Language.ENGLISH) {
      scene.clauses().stream()
          .filter(clause -> ClauseReader.isCopular(scene.phrases(), clause))
          .forEach(clause -> pair(scene, clause).ifPresent(drafts::add));
      for (int i = 0; i + 2 < scene.phrases().size(); i++) {
        called(scene, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> pair(Scene scene, Clause clause) {
    Optional<Relation> relation =
        clause.objects().stream()
            .map(object -> scene.phrases().at(object.noun()).word())
            .flatMap(word -> Optional.ofNullable(PLURALS.get(word)).stream())
            .findFirst();
    List<Referent> both = scene.meant(clause.subjects().stream()).toList();
    return both.size() == 2
        ? relation.map(r -> Draft.verbal(r, both.getFirst(), both.getLast(), clause, "pair"))
        : Optional.empty();
  }

  /// `the brothers X and Y`: the noun stands before both names.
  private static Optional<Draft> called(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    Optional<Noun> first = phrases.noun(at).filter(noun -> noun.name().isPresent());
    boolean two = phrases.isWord(at + 1, "and") && phrases.isNoun(at + 2);
    if (first.isEmpty() || !two) {
      return Optional.empty();
    }
    int name = first.get().name().orElseThrow().from();
    Optional<Relation> relation =
        name > first.get().from()
            ? Optional.ofNullable(PLURALS.get(phrases.words().folded(name - 1)))
            : Optional.empty();
    return relation
        .filter(Relation::isSymmetric)
        .flatMap(told ->
            scene
                .discourse()
                .of(at)
                .filter(one -> one.type() == EntityType.PERSON)
                .flatMap(one ->
                    scene
                        .discourse()
                        .of(at + 2)
                        .filter(other -> other.type() == EntityType.PERSON)
                        .map(other -> Draft.nominal(told, one, other, at, "pair"))));
  }
}
