package trasluz.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import trasluz.exposure.OpenFact.End;
import trasluz.exposure.RuleVersion.Joint;
import trasluz.graph.Interests;
import trasluz.graph.Listing;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Units;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.Holds;
import trasluz.statement.Share;

/// Finds the open facts about single parties, as far as a rule looks at them.
final class OpenFactFinder {

  private final OwnershipGraph graph;
  private final Terms terms;
  private final boolean control;

  /// @param government whether control by a government counts, as it does where one is listed
  OpenFactFinder(OwnershipGraph graph, Terms terms, boolean government) {
    this.graph = graph;
    this.terms = terms;
    this.control = terms.control() || government;
  }

  /// Those about a party: who holds it and how, and whether it is listed.
  List<OpenFact> about(int node) {
    List<OpenFact> out = new ArrayList<>(ofHolders(node));
    graph.listingsOf(node).stream()
        .filter(listing -> listing.holds() == Holds.PERHAPS)
        .forEach(listing -> out.add(listed(listing)));
    return out;
  }

  /// Those about who holds or controls a party, and whether all holders are known.
  List<OpenFact> ofHolders(int node) {
    List<OpenFact> out = new ArrayList<>();
    shares(node, out);
    votes(node, out);
    ties(node, out);
    if (graph.completeness(node) == Completeness.UNKNOWN && !graph.isHand(node)) {
      out.add(
          new OpenFact(
              node,
              "who the unidentified holders of %s are".formatted(graph.name(node)),
              Optional.empty(),
              new End("none of them is caught", () -> graph.withOthersClean(node))));
    }
    return out;
  }

  private void shares(int node, List<OpenFact> out) {
    Interests equity = graph.equity();
    for (int at = equity.holdersFrom(node); at < equity.holdersFrom(node + 1); at++) {
      int i = equity.holding(at);
      if (!equity.share(i).isExact() || equity.isPerhaps(i)) {
        out.add(graph.isHand(node) ? nominee(i) : ranged(equity, i, "", this::withShare));
      }
    }
  }

  /// Shares that carry votes stand in both layers.
  private OwnershipGraph withShare(int interest, Share share) {
    OwnershipGraph changed = graph.withShare(interest, share);
    OptionalInt asVotes = twin(graph.equity(), interest, graph.votes());
    return asVotes.isPresent() ? changed.withVotes(asVotes.getAsInt(), share) : changed;
  }

  /// The interest of another layer that is told of the same two parties with the same share.
  private static OptionalInt twin(Interests layer, int interest, Interests other) {
    int subject = layer.subject(interest);
    return IntStream.range(other.holdersFrom(subject), other.holdersFrom(subject + 1))
        .map(other::holding)
        .filter(i -> other.holder(i) == layer.holder(interest))
        .filter(i -> other.share(i).equals(layer.share(interest)))
        .findFirst();
  }

  private void votes(int node, List<OpenFact> out) {
    Interests votes = graph.votes();
    for (int at = votes.holdersFrom(node);
        terms.votes() && at < votes.holdersFrom(node + 1);
        at++) {
      int i = votes.holding(at);
      if (!votes.share(i).isExact() && twin(votes, i, graph.equity()).isEmpty()) {
        out.add(ranged(votes, i, "of the votes in ", graph::withVotes));
      }
    }
  }

  private OpenFact ranged(
      Interests layer, int i, String what, BiFunction<Integer, Share, OwnershipGraph> with) {
    String holder = graph.name(layer.holder(i));
    String held = (what.isEmpty() ? "of " : what) + graph.name(layer.subject(i));
    boolean under = layer.isMaxOpen(i);
    boolean over = layer.isMinOpen(i);
    String words =
        layer.isPerhaps(i)
            ? "whether %s holds up to %s %s".formatted(holder, percent(layer.max(i)), held)
            : "how much %s holds %s (told: %s)".formatted(holder, held, layer.share(i));
    return new OpenFact(
        layer.subject(i),
        words,
        Optional.of(
            new End(
                (under ? "just under " : "") + percent(layer.max(i)),
                () -> with.apply(i, exactly(layer.max(i) - (under ? 1 : 0))))),
        new End(
            (over ? "just over " : "") + percent(layer.min(i)),
            () -> with.apply(i, exactly(layer.min(i) + (over ? 1 : 0)))));
  }

  private static Share exactly(long units) {
    return Share.exactly(Units.percent(Math.clamp(units, 0, Units.WHOLE)));
  }

  private static String percent(long units) {
    return Units.percent(Math.min(units, Units.WHOLE)).toPlainString() + " %";
  }

  /// Whether a nominee holds for somebody of whom that is only said perhaps.
  private OpenFact nominee(int interest) {
    Interests equity = graph.equity();
    int hand = equity.subject(interest);
    return new OpenFact(
        hand,
        "whether %s holds for %s".formatted(graph.name(hand), graph.name(equity.holder(interest))),
        Optional.of(new End("it does", () -> graph.withShare(interest, exactly(Units.WHOLE)))),
        new End("it does not", () -> graph.withShare(interest, exactly(0))));
  }

  private void ties(int node, List<OpenFact> out) {
    Interests controls = graph.control();
    for (int at = controls.holdersFrom(node);
        control && at < controls.holdersFrom(node + 1);
        at++) {
      int i = controls.holding(at);
      if (controls.isPerhaps(i)) {
        out.add(tie(controls, i, "%s controls %s", graph::withControl));
      }
    }
    Interests joint = graph.joint();
    boolean counts = terms.joint() != Joint.NONE;
    for (int at = joint.holdersFrom(node); counts && at < joint.holdersFrom(node + 1); at++) {
      int i = joint.holding(at);
      if (joint.isPerhaps(i)) {
        out.add(tie(joint, i, "%s acts jointly with %s", graph::withJoint));
      }
    }
  }

  private OpenFact tie(
      Interests layer, int i, String words, BiFunction<Integer, Boolean, OwnershipGraph> with) {
    String told = words.formatted(graph.name(layer.holder(i)), graph.name(layer.subject(i)));
    return new OpenFact(
        layer.subject(i),
        "whether " + told,
        Optional.of(new End("it does", () -> with.apply(i, true))),
        new End("it does not", () -> with.apply(i, false)));
  }

  private OpenFact listed(Listing listing) {
    return new OpenFact(
        listing.party(),
        "whether %s was listed (%s) on %s"
            .formatted(graph.name(listing.party()), listing, graph.moment().asOf()),
        Optional.of(
            new End("it was", () -> graph.withListing(listing, Optional.of(listing.surely())))),
        new End("it was not", () -> graph.withListing(listing, Optional.empty())));
  }
}
