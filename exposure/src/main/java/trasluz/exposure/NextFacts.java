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

/// Ranks what is left open by how many answers it would settle.
///
/// Open are the parties that are caught only perhaps, or below a caught party with holders nobody
/// identifies. Each open fact above one of them is set to its ends in turn, and all statuses are
/// asked again: exact, at the cost of two surveys a fact over the part of the graph above the open
/// parties.
final class NextFacts {

  private final OwnershipGraph graph;
  private final Tally.Rule rule;
  private final List<Integer> open;
  private final OpenFactFinder finder;

  private NextFacts(OwnershipGraph graph, Tally.Rule rule) {
    this.graph = graph;
    this.rule = rule;
    Survey survey = new Survey(graph, rule);
    this.open = open(survey);
    this.finder =
        new OpenFactFinder(graph, survey.block().terms(), survey.block().government().isPresent());
  }

  private static boolean isOpen(Survey survey, int node) {
    Status status = survey.telling(node);
    return status == Status.MAYBE || status == Status.MAYBE_UNKNOWN;
  }

  private static List<Integer> open(Survey survey) {
    return survey.found().stream().filter(node -> isOpen(survey, node)).toList();
  }

  /// The facts that settle most, the most first.
  ///
  /// @param limit how many facts are tried, 1 or more: those with most open parties below them
  static List<NextFact> ranked(OwnershipGraph whole, Tally.Rule rule, int limit) {
    List<Integer> open = open(new Survey(whole, rule));
    if (open.isEmpty()) {
      return List.of();
    }
    NextFacts facts = new NextFacts(whole.upstreamOf(open), rule);
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
    for (int node : open) {
      OwnershipGraph above = graph.upstreamOf(node);
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
        .filter(node -> survey.blocking(node) == wanted)
        .map(node -> new Settled(graph.id(node), graph.name(node)))
        .toList();
  }
}
