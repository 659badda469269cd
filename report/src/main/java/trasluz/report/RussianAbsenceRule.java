package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.Clause.Adjunct;

/// Reads in Russian that somebody was not somewhere: `«Орлана» в Керчи не было`, `иностранцев в
/// Керчи не оказалось`, `ни «Орлана», ни «Чайки» в Керчи не нашли`.
///
/// Who is absent stands in the genitive without a preposition. What people or ships are not there
/// is told; of things nothing is.
final class RussianAbsenceRule implements ClaimRule {
  private static final Pattern LACKS =
      Pattern.compile(
          "bylo|okaza(?:los|lsya|las|lis)|osta(?:los|lsya|las|lis)|nash(?:li|yol|el|la)|obnaruzhi(?:li|l|la)"
              + "|zameti(?:li|l|la)|vstreti(?:li|l|la)|zasta(?:li|l|la)|vide(?:li|l|la)|vidno|nablyuda(?:los|los|li)"
              + "|zamecheno|obnaruzheno");

  private static final Set<EntityType> MOVING =
      Set.of(EntityType.PERSON, EntityType.GROUP, EntityType.VESSEL);

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() == Language.RUSSIAN && !scene.phrases().question()) {
      for (Clause clause : scene.clauses()) {
        boolean lacks =
            !clause.positive() && LACKS.matcher(scene.phrases().at(clause.verb()).word()).matches();
        if (lacks) {
          drafts.addAll(absent(scene, clause));
        }
      }
    }
    return drafts;
  }

  private static List<Draft> absent(Scene scene, Clause clause) {
    Optional<Referent> place = place(scene, clause);
    List<Draft> drafts = new ArrayList<>();
    for (Adjunct adjunct : clause.adjuncts()) {
      int at = adjunct.argument().noun();
      Optional<Referent> who =
          adjunct.preposition().equals("GEN") && mayLack(scene.phrases(), at)
              ? scene.discourse().of(at).or(() -> scene.discourse().described(at))
              : Optional.empty();
      who.filter(r -> MOVING.contains(r.type()) && place.isPresent())
          .map(r -> draft(scene, clause, r, place))
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  /// In the genitive and no subject.
  private static boolean mayLack(Phrases phrases, int at) {
    return phrases
        .noun(at)
        .filter(noun ->
            // `Иностранцев` with a capital may be a surname.
            noun.may(RussianCase.GEN)
                && (!noun.may(RussianCase.NOM)
                    || noun.type().filter(type -> type == EntityType.GROUP).isPresent()))
        .isPresent();
  }

  private static Optional<Referent> place(Scene scene, Clause clause) {
    return clause.adjuncts().stream()
        .filter(adjunct ->
            Set.of("в", "во", "на", "у", "близ", "возле", "около").contains(adjunct.preposition()))
        .flatMap(adjunct -> {
          int at = adjunct.argument().noun();
          return scene
              .discourse()
              .of(at)
              .filter(Referent::isPlace)
              .or(() -> scene.discourse().ownerOf(at, EntityType::isPlace, Set.of()))
              .stream();
        })
        .findFirst();
  }

  private static Draft draft(Scene scene, Clause clause, Referent who, Optional<Referent> place) {
    return new Draft(
        Relation.PRESENT_IN,
        who,
        Optional.empty(),
        new Draft.Detail(
            Optional.empty(), place, scene.time(clause), Optional.empty(), Optional.empty()),
        false,
        Optional.of(clause),
        clause.verb(),
        "absence");
  }
}
