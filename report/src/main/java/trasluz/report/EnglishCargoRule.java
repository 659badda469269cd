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

  private static final Set<String> FINDS =
      Set.of("found", "discovered", "seized", "inspected", "confiscated", "photographed", "saw");

  private static final Set<String> ABOARD = Set.of("in", "aboard", "on", "onto", "by");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() == Language.ENGLISH) {
      for (Clause clause : scene.clauses()) {
        boolean moves = MOVES.contains(scene.phrases().at(clause.verb()).word());
        Optional<Draft> stowed = stowed(scene, clause);
        if (stowed.isPresent()) {
          drafts.add(stowed.get());
        } else if (clause.subjects().size() == 1) {
          (moves ? aboard(scene, clause) : Optional.<Draft>empty())
              .or(() -> laden(scene, clause, moves))
              .ifPresent(drafts::add);
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

  /// `we counted forty drums of fuel aboard the tug Y`, `the tug Y had forty drums aboard`
  private static Optional<Draft> stowed(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    String verb = phrases.at(clause.verb()).word();
    Optional<Integer> goods =
        clause.objects().stream()
            .map(Clause.Argument::noun)
            .filter(noun -> isGoods(phrases, noun))
            .findFirst();
    if (goods.isEmpty() || clause.passive() || clause.subjects().size() != 1) {
      return Optional.empty();
    }
    if (EnglishSightingRule.SEES.contains(verb) || FINDS.contains(verb)) {
      return clause.adjuncts().stream()
          .filter(adjunct -> Set.of("aboard", "on").contains(adjunct.preposition()))
          .flatMap(adjunct -> ship(scene, adjunct.argument().noun()).stream())
          .findFirst()
          .map(ship -> draft(scene, clause, ship, goods.get()));
    }
    boolean has = Set.of("had", "has", "have").contains(verb);
    return has && isAboard(phrases, goods.get())
        ? ship(scene, clause.subjects().getFirst().noun())
            .map(ship -> draft(scene, clause, ship, goods.get()))
        : Optional.empty();
  }

  /// `90,000 tonnes of crude aboard`, `… on board`
  private static boolean isAboard(Phrases phrases, int goods) {
    int end = goods + 1;
    while (phrases.isWord(end, "of") && phrases.isNoun(end + 1)) {
      end += 2;
    }
    return phrases.isWord(end, "aboard")
        || (phrases.isWord(end, "on") && phrases.isWord(end + 1, "board"));
  }

  /// `the tanker Y sailed from X with naphtha`, `the tanker Y ran aground with naphtha aboard`
  private static Optional<Draft> laden(Scene scene, Clause clause, boolean moves) {
    Optional<Referent> ship = ship(scene, clause.subjects().getFirst().noun());
    Optional<Integer> goods =
        clause.adjuncts().stream()
            .filter(adjunct -> adjunct.preposition().equals("with"))
            .map(Adjunct::argument)
            .map(Clause.Argument::noun)
            .filter(noun -> isGoods(scene.phrases(), noun))
            .filter(noun -> moves || isAboard(scene.phrases(), noun))
            .findFirst();
    return clause.passive() && moves
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
