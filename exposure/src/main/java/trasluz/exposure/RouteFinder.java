package trasluz.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import trasluz.graph.Interests;
import trasluz.graph.Listing;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.DesignationKind;
import trasluz.statement.Holds;

/// Follows, from a caught party up, the largest holder that was caught before it.
final class RouteFinder {

  private final OwnershipGraph graph;
  private final Reading reading;
  private final List<Route.Hop> hops = new ArrayList<>();

  private RouteFinder(OwnershipGraph graph, Reading reading) {
    this.graph = graph;
    this.reading = reading;
  }

  /// The route by which a party is caught for sure or, where it is not, perhaps; none where it is
  /// neither.
  static Optional<Route> find(Tally tally, int node) {
    return switch (tally.status(node)) {
      case YES -> new RouteFinder(tally.graph(), Reading.MUST).from(tally, node);
      case MAYBE -> new RouteFinder(tally.graph(), Reading.MAY).from(tally, node);
      case MAYBE_UNKNOWN, NO -> Optional.empty();
    };
  }

  private Optional<Route> from(Tally tally, int start) {
    Tally counted = tally;
    int at = start;
    boolean helping = false;
    while (true) {
      if (helping) {
        int helper = at;
        helping = graph.isHand(helper);
        at = helping ? principal(counted, helper) : partner(counted, helper);
        continue;
      }
      // The nearest listing ends the route, also where the party counts as part of a government.
      List<String> own = listings(tally, at);
      List<String> listings = own.isEmpty() ? listings(counted, at) : own;
      if (!listings.isEmpty()) {
        return Optional.of(new Route(graph.name(start), hops, listings));
      }
      int here = at;
      Optional<Tally> government =
          counted.government().filter(t -> t.isCounted(here) && t.caught(reading).contains(here));
      if (government.isPresent()) {
        counted = government.get();
        continue;
      }
      Optional<Interests> layer = nextLayer(counted, at);
      if (layer.isEmpty()) {
        return Optional.empty();
      }
      int holder = hop(counted, layer.get(), at);
      helping = counted.onlyHelpsBefore(reading, holder, at);
      at = holder;
    }
  }

  private List<String> listings(Tally tally, int node) {
    return graph.listingsOf(node).stream()
        .filter(l -> Tally.isOf(l, tally.rule(), tally.kind()) && tally.isCounted(node))
        .map(RouteFinder::label)
        .distinct()
        .sorted()
        .toList();
  }

  /// The listing as a route ends with it.
  static String label(Listing listing) {
    return (listing.holds() == Holds.YES ? "" : "perhaps ") + listing;
  }

  /// For whom a nominee holds that counts because its principal acts jointly with somebody caught.
  private int principal(Tally tally, int hand) {
    Interests equity = graph.equity();
    int interest =
        IntStream.range(equity.holdersFrom(hand), equity.holdersFrom(hand + 1))
            .map(equity::holding)
            .filter(i -> tally.counts(reading, equity.holder(i), true))
            .findFirst()
            .orElseThrow();
    int principal = equity.holder(interest);
    hops.add(
        new Route.Hop(
            graph.id(principal),
            graph.name(principal),
            Route.Tie.PRINCIPAL,
            equity.isPerhaps(interest),
            "",
            List.of()));
    return principal;
  }

  /// The caught party with which a helper acts.
  private int partner(Tally tally, int helper) {
    Interests joint = graph.joint();
    Caught caught = tally.caught(reading);
    int arrangement =
        tally.arrangements(helper).stream()
            .filter(i -> caught.contains(other(joint, i, helper)))
            .filter(i -> reading != Reading.MUST || !joint.isPerhaps(i))
            .min(
                Comparator.comparingInt((Integer i) -> caught.wave(other(joint, i, helper)))
                    .thenComparing(i -> graph.id(other(joint, i, helper))))
            .orElseThrow();
    int partner = other(joint, arrangement, helper);
    hops.add(
        new Route.Hop(
            graph.id(partner),
            graph.name(partner),
            Route.Tie.ACTS_JOINTLY,
            joint.isPerhaps(arrangement),
            "",
            List.of()));
    return partner;
  }

  private static int other(Interests joint, int arrangement, int party) {
    return joint.holder(arrangement) == party
        ? joint.subject(arrangement)
        : joint.holder(arrangement);
  }

  /// The layer through which a party was caught: equity before totals, and in a government control
  /// before both.
  private Optional<Interests> nextLayer(Tally tally, int node) {
    return layers(tally, node).stream()
        .filter(layer -> !earlier(tally, layer, node).isEmpty())
        .findFirst();
  }

  private List<Interests> layers(Tally tally, int node) {
    List<Interests> shares = List.of(graph.equity(), graph.reportedTotals());
    List<Interests> controlFirst =
        List.of(graph.control(), graph.equity(), graph.reportedTotals(), graph.votes());
    if (tally.kind() instanceof DesignationKind.Government) {
      return controlFirst;
    }
    if (!tally.terms().reach().isWiderThanShares()) {
      return shares;
    }
    return switch (means(tally, node)) {
      case OWNERSHIP -> shares;
      case VOTES -> List.of(graph.votes(), graph.equity(), graph.reportedTotals());
      case CONTROL -> controlFirst;
    };
  }

  /// The interests of holders caught before the node, largest first.
  private List<Integer> earlier(Tally tally, Interests layer, int node) {
    List<Integer> out = new ArrayList<>();
    for (int at = layer.holdersFrom(node); at < layer.holdersFrom(node + 1); at++) {
      int holder = layer.holder(layer.holding(at));
      boolean told =
          layer != graph.control()
              || reading != Reading.MUST
              || !layer.isPerhaps(layer.holding(at));
      if (told && tally.countsBefore(reading, holder, node, helpersCount(tally, layer, node))) {
        out.add(layer.holding(at));
      }
    }
    out.sort((a, b) -> {
      int bySize = Long.compare(size(layer, b), size(layer, a));
      return bySize != 0 ? bySize : graph.id(layer.holder(a)).compareTo(graph.id(layer.holder(b)));
    });
    return out;
  }

  private boolean helpersCount(Tally tally, Interests layer, int node) {
    return layer != graph.equity() || tally.helpersOwn() || means(tally, node) == Means.VOTES;
  }

  private Means means(Tally tally, int node) {
    return Means.of(tally, node, reading == Reading.MUST ? Status.YES : Status.MAYBE);
  }

  private long size(Interests layer, int interest) {
    return reading == Reading.MUST ? layer.min(interest) : layer.max(interest);
  }

  private int hop(Tally tally, Interests layer, int node) {
    List<Integer> holders = earlier(tally, layer, node);
    int main = holders.getFirst();
    int holder = layer.holder(main);
    boolean control = layer == graph.control();
    List<String> others =
        control
            ? List.of()
            : holders.stream()
                .skip(1)
                .map(i ->
                    HoldingWords.perhaps(layer, i)
                        + HoldingWords.share(layer, i)
                        + " "
                        + graph.name(layer.holder(i)))
                .toList();
    Route.Tie tie =
        control ? Route.Tie.CONTROLS : graph.isHand(node) ? Route.Tie.PRINCIPAL : Route.Tie.HOLDS;
    String held = tie == Route.Tie.HOLDS ? HoldingWords.share(layer, main) : "";
    boolean perhaps = layer.isPerhaps(main);
    hops.add(new Route.Hop(graph.id(holder), graph.name(holder), tie, perhaps, held, others));
    return holder;
  }
}
