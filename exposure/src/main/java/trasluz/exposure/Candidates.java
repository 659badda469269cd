package trasluz.exposure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import trasluz.exposure.RuleVersion.Counting;
import trasluz.graph.Interests;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.EntityId;

/// Ranks parties by whom their listing would newly catch, by adding each to the cascade as it
/// stands and taking it back.
///
/// Gains are not submodular: two holders of 25 % reach nothing apart and everything together. So
/// pairs are tried wherever two parties hold of the same company; under a rule that counts each
/// person apart they can add nothing to each other.
final class Candidates {

  /// Of a company with more holders than this pairs are not tried; each is one run.
  static final int PAIRED_HOLDERS = 60;

  private final OwnershipGraph graph;
  private final Cascade cascade;
  private final BitSet caught;
  private final boolean apart;
  private final Map<Integer, BitSet> alone = new HashMap<>();

  Candidates(Tally tally) {
    this.graph = tally.graph();
    this.apart = tally.rule().version().counting() == Counting.PER_PERSON;
    this.cascade = Cascade.start(graph, Reading.MUST, tally.terms());
    this.caught = new BitSet(graph.size());
    cascade.keepLog();
    if (apart) {
      caught.or(tally.caughtByAnyone(Reading.MUST));
    } else {
      byte[] seeds = tally.allSeeds(Reading.MUST);
      IntStream.range(0, seeds.length).filter(i -> seeds[i] > 0).forEach(cascade::add);
      IntStream.range(0, cascade.size()).map(cascade::at).forEach(caught::set);
    }
  }

  /// Those that would catch somebody, the most first, then by id; pairs among them.
  List<Candidate> ranked() {
    List<Candidate> out = new ArrayList<>();
    IntStream.range(0, graph.size())
        .filter(this::isCandidate)
        .filter(node -> !alone(node).isEmpty())
        .forEach(node -> out.add(candidate(List.of(node), alone(node))));
    if (!apart) {
      pairs(out);
    }
    out.sort(
        Comparator.comparingInt((Candidate c) -> -c.caught().size())
            .thenComparingInt(c -> c.designated().size())
            .thenComparing(c -> c.designated().getFirst())
            .thenComparing(c -> c.designated().getLast()));
    return List.copyOf(out);
  }

  /// How many parties the listing of one would newly catch.
  int reach(int node) {
    return isCandidate(node) ? alone(node).cardinality() : 0;
  }

  private boolean isCandidate(int node) {
    return !graph.isHand(node) && !caught.get(node);
  }

  private BitSet alone(int node) {
    return alone.computeIfAbsent(node, n -> gained(List.of(n)));
  }

  /// Who is caught besides, if these are listed too.
  private BitSet gained(List<Integer> listed) {
    Cascade.Mark mark = cascade.mark();
    listed.forEach(cascade::add);
    BitSet out = new BitSet();
    for (int place = mark.size(); place < cascade.size(); place++) {
      int node = cascade.at(place);
      out.set(node, isCandidate(node) && !listed.contains(node));
    }
    cascade.undo(mark);
    return out;
  }

  private void pairs(List<Candidate> out) {
    Set<Long> tried = new HashSet<>();
    for (int company = 0; company < graph.size(); company++) {
      List<Integer> holders = caught.get(company) ? List.of() : holders(company);
      if (holders.size() > PAIRED_HOLDERS) {
        continue;
      }
      for (int i = 0; i < holders.size(); i++) {
        for (int j = i + 1; j < holders.size(); j++) {
          if (tried.add((long) holders.get(i) << 32 | holders.get(j))) {
            pair(holders.get(i), holders.get(j), out);
          }
        }
      }
    }
  }

  private void pair(int one, int other, List<Candidate> out) {
    BitSet together = gained(List.of(one, other));
    together.andNot(alone(one));
    together.andNot(alone(other));
    if (!together.isEmpty()) {
      out.add(candidate(List.of(one, other), together));
    }
  }

  /// The parties behind the holdings of a company, ascending.
  private List<Integer> holders(int company) {
    Interests equity = graph.equity();
    return IntStream.range(equity.holdersFrom(company), equity.holdersFrom(company + 1))
        .mapToObj(equity::holding)
        .filter(i -> equity.min(i) > 0)
        .map(equity::holder)
        .filter(holder -> holder != company && isCandidate(holder))
        .sorted()
        .toList();
  }

  private Candidate candidate(List<Integer> listed, BitSet gained) {
    List<EntityId> ids = gained.stream().mapToObj(graph::id).sorted().toList();
    return new Candidate(
        listed.stream().map(graph::id).toList(), listed.stream().map(graph::name).toList(), ids);
  }
}
