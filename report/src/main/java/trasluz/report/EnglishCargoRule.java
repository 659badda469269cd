package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Clause.Adjunct;

/// Reads in English which ship carries what where no verb of carrying says so: `the goods went to X
/// in the dhow Y`, `the cargo left X aboard the Y`, `the tanker Y sailed from X with 30,000 tonnes
/// of naphtha`.
final class EnglishCargoRule implements ClaimRule {
  private static final Set<String> MOVES =
      Set.of(
          "went",
          "goes",
          "go",
          "moved",
          "moves",
          "travelled",
          "traveled",
          "travels",
          "left",
          "leaves",
          "departed",
          "departs",
          "arrived",
          "arrives",
          "came",
          "comes",
          "sailed",
          "sails",
          "shipped",
          "sent",
          "taken",
          "loaded",
          "stowed",
          "put",
          "docked",
          "returned",
          "steamed",
          "crossed",
          "reached",
          "anchored",
          "berthed",
          "called",
          "carried",
          "transported");

  private static final Set<String> ABOARD = Set.of("in", "aboard", "on", "onto", "by");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() == Language.ENGLISH) {
      for (Clause clause : scene.clauses()) {
        boolean moves = MOVES.contains(scene.phrases().at(clause.verb()).word());
        if (moves && clause.subjects().size() == 1) {
          aboard(scene, clause).or(() -> laden(scene, clause)).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  /// `the goods went to X in the dhow Y`
  private static Optional<Draft> aboard(Scene scene, Clause clause) {
    int goods = clause.subjects().getFirst().noun();
    if (!isGoods(scene.phrases(), goods)) {
      return Optional.empty();
    }
    return clause.adjuncts().stream()
        .filter(adjunct -> ABOARD.contains(adjunct.preposition()))
        .flatMap(adjunct -> ship(scene, adjunct.argument().noun()).stream())
        .findFirst()
        .map(ship -> draft(scene, clause, ship, goods));
  }

  /// `the tanker Y sailed from X with naphtha`
  private static Optional<Draft> laden(Scene scene, Clause clause) {
    Optional<Referent> ship = ship(scene, clause.subjects().getFirst().noun());
    Optional<Integer> goods =
        clause.adjuncts().stream()
            .filter(adjunct -> adjunct.preposition().equals("with"))
            .map(Adjunct::argument)
            .map(Clause.Argument::noun)
            .filter(noun -> isGoods(scene.phrases(), noun))
            .findFirst();
    return clause.passive()
        ? Optional.empty()
        : ship.flatMap(carrier -> goods.map(load -> draft(scene, clause, carrier, load)));
  }

  private static Optional<Referent> ship(Scene scene, int noun) {
    return scene.discourse().of(noun).filter(r -> r.type() == EntityType.VESSEL);
  }

  private static boolean isGoods(Phrases phrases, int at) {
    return phrases
        .noun(at)
        .filter(noun -> noun.name().isEmpty() && noun.type().isEmpty())
        .filter(noun -> phrases.hasWord(noun, word -> phrases.grammar().is(WordClass.GOODS, word)))
        .isPresent();
  }

  private static Draft draft(Scene scene, Clause clause, Referent ship, int goods) {
    int end = goods + 1;
    while (scene.phrases().isWord(end, "of") && scene.phrases().isNoun(end + 1)) {
      end += 2;
    }
    return new Draft(
        Relation.TRANSPORTS,
        ship,
        Optional.empty(),
        new Draft.Detail(
            Optional.of(scene.phrases().text(goods, end)),
            scene.place(clause),
            scene.time(clause),
            Optional.empty(),
            Optional.empty()),
        clause.positive(),
        Optional.of(clause),
        clause.verb(),
        "cargo");
  }
}
