package trasluz.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import trasluz.exposure.RuleVersion.Counting;
import trasluz.graph.Interests;
import trasluz.graph.Listing;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Units;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.DesignationKind;
import trasluz.statement.Holds;
import trasluz.statement.Share;

/// The answer to one question about one node of a graph, and the tally it comes from.
///
/// @param tally the count that decides; under a rule that counts each person apart, that of the
///   person whose holding reaches furthest
record Evaluation(Answer answer, Tally tally) {

  static Evaluation of(OwnershipGraph graph, int node, Question question) {
    return switch (question.basis()) {
      case LISTED -> listed(graph, node, question);
      case DEFINED -> defined(graph, node, question);
      case OWNED -> owned(graph, node, question);
    };
  }

  private static Evaluation listed(OwnershipGraph graph, int node, Question question) {
    Status status = Status.NO;
    for (Listing listing : graph.listingsOf(node)) {
      if (Tally.isOf(listing, question.rule(), question.kind())) {
        status = status.or(listing.holds() == Holds.YES ? Status.YES : Status.MAYBE);
      }
    }
    Tally tally = new Tally(graph, question.rule(), question.kind(), Tally.Seeds.ALL);
    return new Evaluation(new Answer(status, NOTHING), tally);
  }

  private static final Share NOTHING = Share.exactly("0");

  /// What the members of governments hold themselves is not asked: control is enough.
  private static Evaluation defined(OwnershipGraph graph, int node, Question question) {
    Tally tally =
        new Tally(graph, question.rule(), new DesignationKind.Government(), Tally.Seeds.ALL);
    Status status = tally.status(node);
    return new Evaluation(
        new Answer(status == Status.MAYBE_UNKNOWN ? Status.NO : status, NOTHING), tally);
  }

  private static Evaluation owned(OwnershipGraph graph, int node, Question question) {
    Tally all = new Tally(graph, question.rule(), question.kind(), Tally.Seeds.without(node));
    if (question.rule().version().counting() != Counting.PER_PERSON) {
      return of(all, node);
    }
    List<Evaluation> each = new ArrayList<>();
    each.add(of(all.only(Tally.STRANGER), node));
    for (int person : all.seedParties()) {
      each.add(of(all.only(person), node));
    }
    return each.stream().min(FURTHEST).orElseThrow();
  }

  private static final Comparator<Evaluation> FURTHEST =
      Comparator.comparing((Evaluation e) -> e.answer.status())
          .thenComparing(e -> e.answer.share().max(), Comparator.reverseOrder())
          .thenComparing(e -> e.answer.share().min(), Comparator.reverseOrder());

  private static Evaluation of(Tally tally, int node) {
    Status status = tally.status(node);
    return new Evaluation(new Answer(status, shareHeld(tally, node, reading(status))), tally);
  }

  /// The reading that decides how much is possible: holders whom nobody identifies are counted only
  /// where the answer turns on them.
  static Reading reading(Status status) {
    return status == Status.MAYBE_UNKNOWN ? Reading.MAY_UNKNOWN : Reading.MAY;
  }

  /// What caught parties hold in a company, from the certain least to the most that the given
  /// reading allows.
  static Share shareHeld(Tally tally, int node, Reading possible) {
    OwnershipGraph graph = tally.graph();
    boolean complete = graph.completeness(node) == Completeness.COMPLETE;
    End least = inside(tally, node, Reading.MUST);
    if (complete) {
      least = least.larger(outside(tally, node, Reading.MUST).fromWhole());
    }
    boolean unknown =
        possible == Reading.MAY_UNKNOWN && graph.completeness(node) == Completeness.UNKNOWN;
    End most = inside(tally, node, possible);
    if (graph.completeness(node) == Completeness.UNKNOWN) {
      least = least.larger(totals(tally, node, Reading.MUST));
      most = most.further(totals(tally, node, possible));
    }
    if (!graph.isOverfull(node)) {
      End room = outside(tally, node, possible).fromWhole();
      most = unknown ? room : most.smaller(room);
    }
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

  private static End inside(Tally tally, int node, Reading reading) {
    return sum(tally, node, reading, true);
  }

  private static End outside(Tally tally, int node, Reading reading) {
    return sum(tally, node, reading, false);
  }

  /// Sums what members, or others, hold: members' lower and others' upper ends for MUST, the other
  /// way round for what is possible.
  private static End sum(Tally tally, int node, Reading reading, boolean members) {
    Interests equity = tally.graph().equity();
    Caught caught = tally.caught(reading);
    boolean lower = members == (reading == Reading.MUST);
    End sum = new End(0, false);
    for (int at = equity.holdersFrom(node); at < equity.holdersFrom(node + 1); at++) {
      int i = equity.holding(at);
      boolean member = equity.holder(i) != node && caught.contains(equity.holder(i));
      if (member == members) {
        sum =
            lower
                ? sum.plus(equity.min(i), equity.isMinOpen(i))
                : sum.plus(equity.max(i), equity.isMaxOpen(i));
      }
    }
    return sum;
  }

  private static End totals(Tally tally, int node, Reading reading) {
    Interests totals = tally.graph().reportedTotals();
    Caught caught = tally.caught(reading);
    End best = new End(0, false);
    for (int at = totals.holdersFrom(node); at < totals.holdersFrom(node + 1); at++) {
      int i = totals.holding(at);
      if (caught.contains(totals.holder(i)) && totals.holder(i) != node) {
        best =
            reading == Reading.MUST
                ? best.larger(new End(totals.min(i), totals.isMinOpen(i)))
                : best.further(new End(totals.max(i), totals.isMaxOpen(i)));
      }
    }
    return best;
  }
}
