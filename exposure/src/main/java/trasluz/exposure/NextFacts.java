package trasluz.exposure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import trasluz.exposure.NextFact.Settled;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.DesignationKind;

/// Ranks what is left open by how many answers it would settle.
///
/// Open are the answers about parties that are caught only perhaps, or below a caught party with
/// holders nobody identifies, as to blocking and each directive. Each open fact above one of them
/// is set to its ends in turn, and all statuses are asked again: exact, at the cost of two surveys
/// a fact over the part of the graph above the open parties.
final class NextFacts {

  private final OwnershipGraph graph;
  private final Tally.Rule rule;
  private final List<Open> open;
  private final OpenFactFinder finder;

  /// An answer that is open.
  private record Open(int node, DesignationKind kind) {}

  private NextFacts(OwnershipGraph graph, Tally.Rule rule) {
    this.graph = graph;
    this.rule = rule;
    Survey survey = new Survey(graph, rule);
    this.open = open(survey);
    this.finder =
        new OpenFactFinder(graph, survey.block().terms(), survey.block().government().isPresent());
  }

  private static List<Open> open(Survey survey) {
    return survey.found().stream()
        .flatMap(node -> survey.kinds().stream().map(kind -> new Open(node, kind)))
        .filter(open -> isOpen(survey, open))
        .toList();
  }

  private static boolean isOpen(Survey survey, Open asked) {
    Status status = survey.status(asked.node, asked.kind);
    return status != Status.YES && survey.isTelling(asked.node, asked.kind, status);
  }

  /// The facts that settle most, the most first.
  ///
  /// @param surveyed the statuses of the whole graph
  /// @param limit how many facts are tried, 1 or more: those with most open parties below them
  static List<NextFact> ranked(OwnershipGraph whole, Survey surveyed, Tally.Rule rule, int limit) {
    List<Integer> parties = open(surveyed).stream().map(Open::node).distinct().toList();
    if (parties.isEmpty()) {
      return List.of();
    }
    NextFacts facts = new NextFacts(whole.upstreamOf(parties), rule);
    return facts.candidates(limit).stream()
        .map(facts::tried)
        .filter(fact -> fact.settles() > 0)
        .sorted(
            Comparator.comparingInt(NextFact::settles)
                .reversed()
                .thenComparing(NextFact::about)
                .thenComparing(NextFact::words))
        .toList();
  }

  private List<OpenFact> candidates(int limit) {
    List<OpenFact> all =
        IntStream.range(0, graph.size())
            .boxed()
            .flatMap(node -> finder.about(node).stream())
            .toList();
    if (all.size() <= limit) {
      return all;
    }
    Map<Integer, Integer> below = new HashMap<>();
    for (Open asked : open) {
      OwnershipGraph above = graph.upstreamOf(asked.node);
      IntStream.range(0, above.size())
          .map(at -> graph.find(above.id(at)).orElseThrow())
          .forEach(at -> below.merge(at, 1, Integer::sum));
    }
    List<OpenFact> sorted = new ArrayList<>(all);
    sorted.sort(
        Collections.reverseOrder(
            Comparator.comparingInt(fact -> below.getOrDefault(fact.subject(), 0))));
    return sorted.subList(0, limit);
  }

  private NextFact tried(OpenFact fact) {
    List<Settled> caught = fact.most().map(end -> settled(end, Status.YES)).orElse(List.of());
    return new NextFact(
        graph.id(fact.subject()),
        fact.words(),
        fact.most().map(OpenFact.End::words).orElse(""),
        caught,
        fact.least().words(),
        settled(fact.least(), Status.NO));
  }

  private List<Settled> settled(OpenFact.End end, Status wanted) {
    Survey survey = new Survey(end.graph().get(), rule);
    return open.stream()
        .filter(asked -> survey.status(asked.node, asked.kind) == wanted)
        .map(asked -> new Settled(graph.id(asked.node), graph.name(asked.node), asked.kind))
        .toList();
  }
}
