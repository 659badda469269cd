package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Noun;

/// Reads in Russian what is called a person's own firm or ship: `его фирма «Кесса»`, `компания
/// Ивана Орлова «Кесса»`.
///
/// A bank or a club may as well be where somebody has an account or plays.
final class RussianOwnRule implements ClaimRule {
  private static final String HELD =
      "(?:firm|kompani|kontor|predpriyati|obshchestv|kholding|yakht|sudn|kater|trauler).*";

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() == Language.RUSSIAN) {
      for (int i = 0; i < scene.phrases().size(); i++) {
        own(scene, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> own(Scene scene, int at) {
    Optional<Noun> found =
        scene
            .phrases()
            .noun(at)
            .filter(noun -> noun.word().matches(HELD) && noun.relational().isEmpty())
            .filter(noun -> noun.owner().filter(whose -> whose.noun().isEmpty()).isPresent());
    Optional<Referent> thing =
        found
            .flatMap(Noun::name)
            .map(Referent::of)
            .filter(r -> r.type() == EntityType.COMPANY || r.type() == EntityType.VESSEL);
    return thing.flatMap(held ->
        scene
            .discourse()
            .ownerOf(at, type -> type == EntityType.PERSON, Set.of(held.key()))
            .map(owner -> Draft.nominal(Relation.OWNS, owner, held, at, "own")));
  }
}
