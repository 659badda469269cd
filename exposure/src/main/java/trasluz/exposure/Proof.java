package trasluz.exposure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import trasluz.graph.Interests;
import trasluz.graph.Listing;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Part;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.DesignationKind;
import trasluz.statement.Statement;
import trasluz.statement.StatementId;

/// Collects the statements an answer may rest on.
final class Proof {

  private final OwnershipGraph graph;
  private final Map<StatementId, Statement> found = new LinkedHashMap<>();
  private final Set<Integer> seen = new HashSet<>();

  private Proof(OwnershipGraph graph) {
    this.graph = graph;
  }

  /// The statements by which holders, caught before the node, bring it in, back to listings.
  static List<Statement> of(Tally tally, int node) {
    Proof proof = new Proof(tally.graph());
    proof.holders(tally, node);
    return List.copyOf(proof.found.values());
  }

  /// Every statement used in a graph that can matter to the rule.
  static List<Statement> everything(Tally tally) {
    OwnershipGraph graph = tally.graph();
    Proof proof = new Proof(graph);
    for (Listing listing : graph.listings()) {
      proof.add(listing);
    }
    boolean wide = tally.government().isPresent() || tally.terms().reach().isWiderThanShares();
    List<Interests> layers =
        wide
            ? List.of(
                graph.equity(),
                graph.reportedTotals(),
                graph.control(),
                graph.votes(),
                graph.joint())
            : List.of(graph.equity(), graph.reportedTotals());
    for (Interests layer : layers) {
      for (int i = 0; i < layer.size(); i++) {
        proof.add(layer, i);
      }
    }
    IntStream.range(0, graph.size())
        .forEach(node -> graph.completenessStatement(node).ifPresent(proof::keep));
    return List.copyOf(proof.found.values());
  }

  /// The statements of a party's own listings of a kind.
  static List<Statement> listings(Tally tally, int node) {
    Proof proof = new Proof(tally.graph());
    for (Listing listing : tally.graph().listingsOf(node)) {
      if (Tally.isOf(listing, tally.rule(), tally.kind())) {
        proof.add(listing);
      }
    }
    return List.copyOf(proof.found.values());
  }

  private void holders(Tally tally, int node) {
    Caught caught = tally.caught(Reading.MUST);
    List<Interests> layers =
        tally.terms().reach().isWiderThanShares()
            ? List.of(graph.equity(), graph.reportedTotals(), graph.control(), graph.votes())
            : List.of(graph.equity(), graph.reportedTotals());
    boolean byTotal =
        graph.completeness(node) == Completeness.UNKNOWN && !Verdict.isSumEnough(tally, node);
    for (Interests layer : layers) {
      if (layer == graph.reportedTotals() && !byTotal) {
        continue;
      }
      for (int at = layer.holdersFrom(node); at < layer.holdersFrom(node + 1); at++) {
        int holder = layer.holder(layer.holding(at));
        if (caught.before(holder, node) && !graph.isOwn(holder, node)) {
          add(layer, layer.holding(at));
          member(tally, holder);
        } else if (tally.countsBefore(Reading.MUST, holder, node, true)) {
          add(layer, layer.holding(at));
          partners(tally, holder);
        }
      }
    }
  }

  private void partners(Tally tally, int helper) {
    if (graph.isHand(helper)) {
      Interests equity = graph.equity();
      for (int at = equity.holdersFrom(helper); at < equity.holdersFrom(helper + 1); at++) {
        add(equity, equity.holding(at));
        partners(tally, equity.holder(equity.holding(at)));
      }
    }
    Interests joint = graph.joint();
    for (int i : tally.arrangements(helper)) {
      int other = joint.holder(i) == helper ? joint.subject(i) : joint.holder(i);
      if (tally.caught(Reading.MUST).contains(other)) {
        add(joint, i);
        member(tally, other);
      }
    }
  }

  private void member(Tally tally, int node) {
    boolean government = tally.kind() instanceof DesignationKind.Government;
    int key = government ? -1 - node : node;
    if (!seen.add(key)) {
      return;
    }
    boolean listed = false;
    for (Listing listing : graph.listingsOf(node)) {
      if (tally.isSeed(listing)) {
        add(listing);
        listed = true;
      }
    }
    if (listed) {
      return;
    }
    boolean defined =
        tally.government().map(t -> t.caught(Reading.MUST).contains(node)).orElse(false);
    if (defined) {
      member(tally.government().orElseThrow(), node);
    } else {
      holders(tally, node);
    }
  }

  private void keep(Statement statement) {
    found.put(statement.id(), statement);
  }

  private void add(Listing listing) {
    for (Listing.CitedStatement cited : listing.cited()) {
      if (cited.part() == Part.USED) {
        keep(graph.statement(cited.number()));
      }
    }
  }

  private void add(Interests layer, int interest) {
    for (int number : layer.statements(interest, Part.USED)) {
      keep(graph.statement(number));
    }
  }
}
