package trasluz.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.graph.Interests;
import trasluz.graph.Listing;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Units;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.Holds;
import trasluz.statement.Share;

/// Finds the one open fact that would settle a MAYBE: a share told as a range, a holding or listing
/// that only perhaps holds, or who the unidentified holders are.
///
/// Each open fact above the party is set to its ends in turn and the question asked again. A fact
/// that settles the answer both ways comes before one that settles it one way; of several the one
/// nearest in the order of the graph.
final class OpenFacts {

  /// No more facts than this are tried; each costs two runs over the part of the graph above.
  private static final int LIMIT = 60;

  private final OwnershipGraph graph;
  private final int node;
  private final Question question;
  private final List<Fact> facts = new ArrayList<>();

  /// @param words what has to be found out, and what follows
  /// @param ends how many of its two ends settle the answer
  private record Fact(String words, int ends) {}

  private OpenFacts(OwnershipGraph graph, int node, Question question) {
    this.graph = graph;
    this.node = node;
    this.question = question;
  }

  /// In words, what to find out next; empty where no single fact settles it.
  static Optional<String> next(OwnershipGraph graph, int node, Question question) {
    OpenFacts open = new OpenFacts(graph, node, question);
    open.shares();
    open.listings();
    open.registers();
    return open.facts.stream()
        .filter(fact -> fact.ends() > 0)
        .reduce((best, fact) -> fact.ends() > best.ends() ? fact : best)
        .map(Fact::words);
  }

  private boolean comesOut(OwnershipGraph changed, Status wanted) {
    return Evaluation.of(changed, node, question).answer().status() == wanted;
  }

  /// Tries both ends of a fact.
  private void add(String words, Ends ends) {
    if (facts.size() >= LIMIT) {
      return;
    }
    String name = graph.name(node);
    List<String> follows = new ArrayList<>();
    if (comesOut(ends.most, Status.YES)) {
      follows.add("if " + ends.atMost + ", " + name + " is caught");
    }
    if (comesOut(ends.least, Status.NO)) {
      follows.add("if " + ends.atLeast + ", it is not caught by ownership");
    }
    facts.add(new Fact(words + ": " + String.join("; ", follows), follows.size()));
  }

  /// The graph with a fact at each of its ends, and the words for these.
  private record Ends(OwnershipGraph most, String atMost, OwnershipGraph least, String atLeast) {}

  private void shares() {
    Interests equity = graph.equity();
    for (int i = 0; i < equity.size() && facts.size() < LIMIT; i++) {
      Share share = equity.share(i);
      if (!share.isExact() && !graph.isHand(equity.subject(i))) {
        long least = equity.min(i) + (equity.isMinOpen(i) ? 1 : 0);
        long most = equity.max(i) - (equity.isMaxOpen(i) ? 1 : 0);
        String holder = graph.name(equity.holder(i));
        String subject = graph.name(equity.subject(i));
        String words =
            equity.isPerhaps(i)
                ? "whether %s holds up to %s of %s"
                    .formatted(holder, percent(equity.max(i)), subject)
                : "how much %s holds of %s (told: %s)".formatted(holder, subject, share);
        String up = equity.isMaxOpen(i) ? "just under " : "";
        String down = equity.isMinOpen(i) ? "just over " : "";
        add(
            words,
            new Ends(
                with(i, most),
                up + percent(equity.max(i)),
                with(i, least),
                down + percent(equity.min(i))));
      }
    }
  }

  private static String percent(long units) {
    return Units.percent(Math.min(units, Units.WHOLE)).toPlainString() + " %";
  }

  private OwnershipGraph with(int interest, long units) {
    return graph.withShare(
        interest, Share.exactly(Units.percent(Math.clamp(units, 0, Units.WHOLE))));
  }

  private void listings() {
    for (Listing listing : graph.listings()) {
      if (listing.holds() == Holds.PERHAPS && listing.party() != node) {
        String words =
            "whether %s was listed (%s) on %s"
                .formatted(graph.name(listing.party()), listing, graph.moment().asOf());
        add(
            words,
            new Ends(
                graph.withListing(listing, Optional.of(listing.surely())),
                "it was",
                graph.withListing(listing, Optional.empty()),
                "it was not"));
      }
    }
  }

  private void registers() {
    for (int at = 0; at < graph.size() && facts.size() < LIMIT; at++) {
      if (graph.completeness(at) == Completeness.UNKNOWN && !graph.isHand(at)) {
        if (comesOut(graph.withOthersClean(at), Status.NO)) {
          facts.add(
              new Fact(
                  "who the unidentified holders of %s are: if none of them is caught, %s is not"
                          .formatted(graph.name(at), graph.name(node))
                      + " caught by ownership",
                  1));
        }
      }
    }
  }
}
