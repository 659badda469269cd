package trasluz.exposure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trasluz.exposure.Exposures.Counts;
import trasluz.exposure.RuleVersion.Counting;
import trasluz.exposure.RuleVersion.Joint;
import trasluz.graph.Interests;
import trasluz.graph.Listing;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.DesignationKind;
import trasluz.statement.Holds;

/// The statuses of all parties of a graph, by one cascade per tally and reading.
final class Survey {

  private final OwnershipGraph graph;
  private final Tally.Rule rule;
  private final Tally block;
  private final List<Tally> directives = new ArrayList<>();
  private final Map<DesignationKind, BitSet> under = new HashMap<>();

  /// Where each person is counted apart, whom any of them catches.
  private final Map<Reading, BitSet> apart = new EnumMap<>(Reading.class);

  private static final DesignationKind BLOCK = new DesignationKind.Block();

  Survey(OwnershipGraph graph, Tally.Rule rule) {
    this.graph = graph;
    this.rule = rule;
    this.block = new Tally(graph, rule, BLOCK, Tally.Seeds.ALL);
    graph.listings().stream()
        .filter(l -> l.regime().equals(rule.regime()))
        .map(Listing::kind)
        .filter(DesignationKind.Sectoral.class::isInstance)
        .distinct()
        .map(kind -> new Tally(graph, rule, kind, Tally.Seeds.ALL))
        .forEach(directives::add);
    under.put(BLOCK, under(block));
    directives.forEach(tally -> under.put(tally.kind(), under(tally)));
  }

  Tally block() {
    return block;
  }

  /// Whether a party is caught or has, somewhere above, an identified holder that is or may be.
  boolean isBelowCaught(int node) {
    return under.values().stream().anyMatch(below -> below.get(node))
        || block.caught(Reading.MAY).contains(node)
        || directives.stream().anyMatch(t -> t.caught(Reading.MAY).contains(node));
  }

  /// Those that have, somewhere above, an identified holder that this tally catches or may catch.
  private BitSet under(Tally tally) {
    Caught caught = tally.caught(Reading.MAY);
    BitSet reached = new BitSet();
    List<Integer> open = new ArrayList<>();
    IntStream.range(0, graph.size()).filter(caught::contains).forEach(open::add);
    while (!open.isEmpty()) {
      int holder = open.removeLast();
      for (int next : nextBelow(tally, holder)) {
        if (next != holder && !reached.get(next)) {
          reached.set(next);
          open.add(next);
        }
      }
    }
    return reached;
  }

  /// Whom a holder reaches in one step; a joint arrangement leads both ways.
  private List<Integer> nextBelow(Tally tally, int holder) {
    List<Integer> out = new ArrayList<>();
    for (Interests layer : layers(tally)) {
      for (int i = layer.heldFrom(holder); i < layer.heldFrom(holder + 1); i++) {
        out.add(layer.subject(i));
      }
    }
    if (tally.terms().joint() != Joint.NONE) {
      tally.arrangements(holder).forEach(i -> out.add(graph.joint().holder(i)));
    }
    return out;
  }

  private List<Interests> layers(Tally tally) {
    return tally.terms().reach().isWiderThanShares()
        ? List.of(
            graph.equity(), graph.reportedTotals(), graph.votes(), graph.control(), graph.joint())
        : List.of(graph.equity(), graph.reportedTotals());
  }

  /// Whether a status says something: that holders nobody identifies might be anyone does so only
  /// where others above the party are caught, of the same kind.
  boolean isTelling(int node, DesignationKind kind, Status status) {
    BitSet below =
        under.getOrDefault(kind instanceof DesignationKind.Sectoral ? kind : BLOCK, new BitSet());
    return switch (status) {
      case YES, MAYBE -> true;
      case MAYBE_UNKNOWN -> below.get(node);
      case NO -> false;
    };
  }

  /// The status as to blocking, on whatever ground.
  Status blocking(int node) {
    if (rule.version().counting() != Counting.PER_PERSON) {
      return block.status(node);
    }
    for (Map.Entry<Reading, Status> step : STEPS.entrySet()) {
      if (apart.computeIfAbsent(step.getKey(), block::caughtByAnyone).get(node)) {
        return step.getValue();
      }
    }
    return Status.NO;
  }

  private static final Map<Reading, Status> STEPS =
      new EnumMap<>(
          Map.of(
              Reading.MUST, Status.YES,
              Reading.MAY, Status.MAYBE,
              Reading.MAY_UNKNOWN, Status.MAYBE_UNKNOWN));

  /// Whether a party is surely listed for blocking and no directive says anything of it: then there
  /// is nothing to say but that it is listed.
  boolean isOnlyListed(int node) {
    return graph.listingsOf(node).stream()
            .anyMatch(l -> l.holds() == Holds.YES && Tally.isOf(l, rule, BLOCK))
        && directives.stream().noneMatch(t -> isTelling(node, t.kind(), t.status(node)));
  }

  /// The kinds of listings that are asked about: blocking first, then each directive.
  List<DesignationKind> kinds() {
    return Stream.concat(Stream.of(BLOCK), directives.stream().map(Tally::kind)).toList();
  }

  /// The status as to one kind of listing.
  Status status(int node, DesignationKind kind) {
    return directives.stream()
        .filter(tally -> tally.kind().equals(kind))
        .findFirst()
        .map(tally -> tally.status(node))
        .orElseGet(() -> kind.equals(BLOCK) ? blocking(node) : Status.NO);
  }

  /// The same, where holders nobody identifies count only below somebody who is caught.
  Status telling(int node, DesignationKind kind) {
    Status status = status(node, kind);
    return isTelling(node, kind, status) ? status : Status.NO;
  }

  /// The parties for which there is something to say: caught for sure or perhaps, or below a caught
  /// party with holders nobody identifies.
  List<Integer> found() {
    return parties()
        .filter(this::isBelowCaught)
        .filter(node ->
            isTelling(node, BLOCK, blocking(node))
                || directives.stream().anyMatch(t -> isTelling(node, t.kind(), t.status(node))))
        .boxed()
        .toList();
  }

  Counts counts() {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    int unknownBelow = 0;
    for (int node : parties().toArray()) {
      Status status = blocking(node);
      counts.merge(status, 1, Integer::sum);
      unknownBelow += status == Status.MAYBE_UNKNOWN && isTelling(node, BLOCK, status) ? 1 : 0;
    }
    return new Counts(
        counts.getOrDefault(Status.YES, 0),
        counts.getOrDefault(Status.MAYBE, 0),
        unknownBelow,
        counts.getOrDefault(Status.MAYBE_UNKNOWN, 0) - unknownBelow,
        counts.getOrDefault(Status.NO, 0));
  }

  private IntStream parties() {
    return IntStream.range(0, graph.size()).filter(node -> !graph.isHand(node));
  }
}
