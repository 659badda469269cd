package trasluz.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import trasluz.exposure.RuleVersion.Counting;
import trasluz.graph.Listing;
import trasluz.graph.OwnershipGraph;
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
    return new Evaluation(new Answer(status, Held.shares(tally, node, reading(status))), tally);
  }

  /// The reading that decides how much is possible: holders whom nobody identifies are counted only
  /// where the answer turns on them.
  static Reading reading(Status status) {
    return status == Status.MAYBE_UNKNOWN ? Reading.MAY_UNKNOWN : Reading.MAY;
  }
}
