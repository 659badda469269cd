package trasluz.exposure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import trasluz.graph.Interests;
import trasluz.graph.OwnershipGraph;

/// Finds the one open fact that would settle a MAYBE, see [OpenFact].
///
/// Each open fact above the party is set to its ends in turn and the question asked again. A fact
/// that settles the answer both ways comes before one that settles it one way; of several the one
/// nearest to the party.
final class OpenFacts {

  /// No more facts than this are tried; each costs two runs over the part of the graph above.
  private static final int LIMIT = 60;

  private final OwnershipGraph graph;
  private final int node;
  private final Question question;
  private final OpenFactFinder finder;

  private OpenFacts(OwnershipGraph graph, int node, Question question, Tally tally) {
    this.graph = graph;
    this.node = node;
    this.question = question;
    this.finder = new OpenFactFinder(graph, tally.terms(), tally.government().isPresent());
  }

  /// In words, what to find out next; empty where no single fact settles it.
  ///
  /// @param tally what the question was answered with
  static Optional<String> next(OwnershipGraph graph, int node, Question question, Tally tally) {
    return new OpenFacts(graph, node, question, tally).best();
  }

  private Optional<String> best() {
    Optional<String> best = Optional.empty();
    int tried = 0;
    int settled = 0;
    for (int at : upwards()) {
      // Whether the party itself is listed is not a question about who owns it.
      for (OpenFact fact : at == node ? finder.ofHolders(at) : finder.about(at)) {
        if (settled == 2 || tried++ >= LIMIT) {
          return best;
        }
        List<String> follows = follows(fact);
        if (follows.size() > settled) {
          settled = follows.size();
          best = Optional.of(fact.words() + ": " + String.join("; ", follows));
        }
      }
    }
    return best;
  }

  private List<String> follows(OpenFact fact) {
    String name = graph.name(node);
    List<String> follows = new ArrayList<>();
    fact.most()
        .filter(end -> comesOut(end, Status.YES))
        .ifPresent(end -> follows.add("if " + end.words() + ", " + name + " is caught"));
    if (comesOut(fact.least(), Status.NO)) {
      follows.add(
          "if %s, %s is not caught by ownership"
              .formatted(fact.least().words(), follows.isEmpty() ? name : "it"));
    }
    return follows;
  }

  private boolean comesOut(OpenFact.End end, Status wanted) {
    return Evaluation.of(end.graph().get(), node, question).answer().status() == wanted;
  }

  /// The party and those above it, the nearest first.
  private List<Integer> upwards() {
    List<Interests> layers = List.of(graph.equity(), graph.votes(), graph.control(), graph.joint());
    BitSet seen = new BitSet();
    List<Integer> order = new ArrayList<>(List.of(node));
    seen.set(node);
    for (int next = 0; next < order.size() && order.size() < LIMIT; next++) {
      int at = order.get(next);
      for (Interests layer : layers) {
        for (int k = layer.holdersFrom(at); k < layer.holdersFrom(at + 1); k++) {
          int holder = layer.holder(layer.holding(k));
          if (!seen.get(holder)) {
            seen.set(holder);
            order.add(holder);
          }
        }
      }
    }
    return order;
  }
}
