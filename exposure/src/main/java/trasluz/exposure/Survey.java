package trasluz.exposure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import trasluz.exposure.Exposures.Counts;
import trasluz.exposure.RuleVersion.Counting;
import trasluz.graph.Interests;
import trasluz.graph.Listing;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.DesignationKind;

/// The statuses of all parties of a graph, by one cascade per tally and reading.
final class Survey {

  private final OwnershipGraph graph;
  private final Tally.Rule rule;
  private final Tally block;
  private final List<Tally> directives = new ArrayList<>();
  private final boolean[] below;

  Survey(OwnershipGraph graph, Tally.Rule rule) {
    this.graph = graph;
    this.rule = rule;
    this.block = new Tally(graph, rule, new DesignationKind.Block(), Tally.Seeds.ALL);
    graph.listings().stream()
        .filter(l -> l.regime().equals(rule.regime()))
        .map(Listing::kind)
        .filter(DesignationKind.Sectoral.class::isInstance)
        .distinct()
        .map(kind -> new Tally(graph, rule, kind, Tally.Seeds.ALL))
        .forEach(directives::add);
    this.below = belowCaught();
  }

  Tally block() {
    return block;
  }

  /// Whether a party is caught or has, somewhere above, an identified holder that is or may be.
  boolean isBelowCaught(int node) {
    return below[node];
  }

  private boolean[] belowCaught() {
    boolean[] reached = new boolean[graph.size()];
    List<Integer> open = new ArrayList<>();
    List<Tally> tallies = new ArrayList<>(directives);
    tallies.add(block);
    for (Tally tally : tallies) {
      Caught caught = tally.caught(Reading.MAY);
      for (int node = 0; node < graph.size(); node++) {
        if (caught.contains(node) && !reached[node]) {
          reached[node] = true;
          open.add(node);
        }
      }
    }
    while (!open.isEmpty()) {
      int holder = open.removeLast();
      for (Interests layer : List.of(graph.equity(), graph.reportedTotals())) {
        for (int i = layer.heldFrom(holder); i < layer.heldFrom(holder + 1); i++) {
          if (!reached[layer.subject(i)]) {
            reached[layer.subject(i)] = true;
            open.add(layer.subject(i));
          }
        }
      }
    }
    return reached;
  }

  /// The status as to blocking, on whatever ground.
  Status blocking(int node) {
    Status together = block.status(node);
    boolean apart = rule.version().counting() == Counting.PER_PERSON;
    if (!apart || together == Status.NO || !below[node]) {
      return together;
    }
    OwnershipGraph above = graph.upstreamOf(node);
    int there = above.find(graph.id(node)).orElseThrow();
    Question question = new Question(rule, block.kind(), Basis.LISTED);
    Status status = Evaluation.of(above, there, question).answer().status();
    for (Basis basis : List.of(Basis.DEFINED, Basis.OWNED)) {
      status = status.or(Evaluation.of(above, there, question.on(basis)).answer().status());
    }
    return status;
  }

  /// The parties for which there is something to say: caught for sure or perhaps, or below a caught
  /// party with holders nobody identifies.
  List<Integer> found() {
    return parties()
        .filter(node -> below[node])
        .filter(node ->
            blocking(node) != Status.NO
                || directives.stream().anyMatch(t -> t.status(node) != Status.NO))
        .boxed()
        .toList();
  }

  Counts counts() {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    int unknownBelow = 0;
    for (int node : parties().toArray()) {
      Status status = blocking(node);
      counts.merge(status, 1, Integer::sum);
      unknownBelow += status == Status.MAYBE_UNKNOWN && below[node] ? 1 : 0;
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
