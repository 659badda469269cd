package trasluz.exposure;

import java.util.ArrayList;
import java.util.BitSet;
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
/// nearest to the party.
final class OpenFacts {

  /// No more facts than this are tried; each costs two runs over the part of the graph above.
  private static final int LIMIT = 60;

  private final OwnershipGraph graph;
  private final int node;
  private final Question question;
  private final List<Fact> facts = new ArrayList<>();
  private int tried;

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
    open.tryAll();
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

  /// Goes up from the party, nearest layer first.
  private void tryAll() {
    Interests equity = graph.equity();
    BitSet seen = new BitSet();
    List<Integer> order = new ArrayList<>(List.of(node));
    seen.set(node);
    for (int next = 0; next < order.size() && tried < LIMIT; next++) {
      int at = order.get(next);
      for (int k = equity.holdersFrom(at); k < equity.holdersFrom(at + 1); k++) {
        share(equity.holding(k));
        int holder = equity.holder(equity.holding(k));
        if (!seen.get(holder)) {
          seen.set(holder);
          order.add(holder);
        }
      }
      graph.listingsOf(at).forEach(this::listing);
      register(at);
    }
  }

  private void share(int interest) {
    Interests equity = graph.equity();
    Share share = equity.share(interest);
    if (share.isExact() || graph.isHand(equity.subject(interest)) || ++tried > LIMIT) {
      return;
    }
    String holder = graph.name(equity.holder(interest));
    String subject = graph.name(equity.subject(interest));
    String words =
        equity.isPerhaps(interest)
            ? "whether %s holds up to %s of %s"
                .formatted(holder, percent(equity.max(interest)), subject)
            : "how much %s holds of %s (told: %s)".formatted(holder, subject, share);
    boolean under = equity.isMaxOpen(interest);
    boolean over = equity.isMinOpen(interest);
    add(
        words,
        new Ends(
            with(interest, equity.max(interest) - (under ? 1 : 0)),
            (under ? "just under " : "") + percent(equity.max(interest)),
            with(interest, equity.min(interest) + (over ? 1 : 0)),
            (over ? "just over " : "") + percent(equity.min(interest))));
  }

  private static String percent(long units) {
    return Units.percent(Math.min(units, Units.WHOLE)).toPlainString() + " %";
  }

  private OwnershipGraph with(int interest, long units) {
    return graph.withShare(
        interest, Share.exactly(Units.percent(Math.clamp(units, 0, Units.WHOLE))));
  }

  private void listing(Listing listing) {
    if (listing.holds() != Holds.PERHAPS || listing.party() == node || ++tried > LIMIT) {
      return;
    }
    add(
        "whether %s was listed (%s) on %s"
            .formatted(graph.name(listing.party()), listing, graph.moment().asOf()),
        new Ends(
            graph.withListing(listing, Optional.of(listing.surely())),
            "it was",
            graph.withListing(listing, Optional.empty()),
            "it was not"));
  }

  private void register(int at) {
    boolean open = graph.completeness(at) == Completeness.UNKNOWN && !graph.isHand(at);
    if (!open || ++tried > LIMIT) {
      return;
    }
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
