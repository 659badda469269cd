package trasluz.exposure;

import java.util.function.IntPredicate;
import trasluz.exposure.RuleVersion.Joint;
import trasluz.graph.Interests;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Units;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.Share;

/// How much caught parties hold of a company, as a range.
final class Held {

  private final Tally tally;
  private final int node;
  private final Interests layer;
  private final Completeness completeness;
  private final boolean overfull;
  private final boolean helpersCount;

  private Held(Tally tally, int node, boolean shares) {
    OwnershipGraph graph = tally.graph();
    Joint joint = tally.terms().joint();
    this.tally = tally;
    this.node = node;
    this.layer = shares || !graph.hasVotes(node) ? graph.equity() : graph.votes();
    boolean ofShares = layer == graph.equity();
    this.completeness = ofShares ? graph.completeness(node) : graph.completenessOfVotes(node);
    this.overfull = ofShares ? graph.isOverfull(node) : graph.isOverfullOfVotes(node);
    this.helpersCount = shares ? joint == Joint.ALL : joint != Joint.NONE;
  }

  /// What caught parties hold of the shares, from the certain least to the most that the given
  /// reading allows.
  static Share shares(Tally tally, int node, Reading possible) {
    return new Held(tally, node, true).share(possible);
  }

  /// The same of the votes, which are the shares where they are not told apart.
  static Share votes(Tally tally, int node, Reading possible) {
    return new Held(tally, node, false).share(possible);
  }

  /// What holders caught for sure before a company hold of its shares.
  static Share sharesBefore(Tally tally, int node) {
    return new Held(tally, node, true).before();
  }

  private Share share(Reading possible) {
    End least = inside(Reading.MUST);
    if (completeness == Completeness.COMPLETE) {
      least = least.larger(outside(Reading.MUST).fromWhole());
    }
    boolean unknown = completeness == Completeness.UNKNOWN;
    End most = inside(possible);
    if (unknown && layer == tally.graph().equity()) {
      least = least.larger(totals(Reading.MUST));
      most = most.further(totals(possible));
    }
    if (!overfull) {
      End room = outside(possible).fromWhole();
      most = unknown && possible == Reading.MAY_UNKNOWN ? room : most.smaller(room);
    }
    return share(least, most);
  }

  private Share before() {
    IntPredicate earlier = holder -> tally.countsBefore(Reading.MUST, holder, node, helpersCount);
    return share(sum(earlier, true), sum(earlier, false));
  }

  private static Share share(End least, End most) {
    byte flags = (byte) ((least.open ? Units.MIN_OPEN : 0) | (most.open ? Units.MAX_OPEN : 0));
    return Units.share(least.value, most.value, flags);
  }

  /// One end of a range.
  private record End(long value, boolean open) {
    End plus(long part, boolean partOpen) {
      return new End(Units.add(value, part), open || partOpen);
    }

    End fromWhole() {
      return new End(Units.WHOLE - value, open);
    }

    /// Of two lower ends the one that says more.
    End larger(End other) {
      return value == other.value
          ? new End(value, open || other.open)
          : value > other.value ? this : other;
    }

    /// Of two upper ends the one that allows more.
    End further(End other) {
      return value == other.value
          ? new End(value, open && other.open)
          : value > other.value ? this : other;
    }

    /// Of two upper ends the one that says more.
    End smaller(End other) {
      return value == other.value
          ? new End(value, open || other.open)
          : value < other.value ? this : other;
    }
  }

  private End inside(Reading reading) {
    return sum(holder -> counts(reading, holder), reading == Reading.MUST);
  }

  private End outside(Reading reading) {
    return sum(holder -> !counts(reading, holder), reading != Reading.MUST);
  }

  private boolean counts(Reading reading, int holder) {
    return !tally.graph().isOwn(holder, node) && tally.counts(reading, holder, helpersCount);
  }

  /// Sums one end of what some holders hold.
  private End sum(IntPredicate chosen, boolean lower) {
    End sum = new End(0, false);
    for (int at = layer.holdersFrom(node); at < layer.holdersFrom(node + 1); at++) {
      int i = layer.holding(at);
      if (chosen.test(layer.holder(i))) {
        sum =
            lower
                ? sum.plus(layer.min(i), layer.isMinOpen(i))
                : sum.plus(layer.max(i), layer.isMaxOpen(i));
      }
    }
    return sum;
  }

  private End totals(Reading reading) {
    Interests totals = tally.graph().reportedTotals();
    End best = new End(0, false);
    for (int at = totals.holdersFrom(node); at < totals.holdersFrom(node + 1); at++) {
      int i = totals.holding(at);
      if (counts(reading, totals.holder(i))) {
        best =
            reading == Reading.MUST
                ? best.larger(new End(totals.min(i), totals.isMinOpen(i)))
                : best.further(new End(totals.max(i), totals.isMaxOpen(i)));
      }
    }
    return best;
  }
}
