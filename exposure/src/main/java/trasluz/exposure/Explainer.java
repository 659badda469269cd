package trasluz.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import trasluz.exposure.RuleVersion.Joint;
import trasluz.graph.Interests;
import trasluz.graph.Listing;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.DesignationKind;
import trasluz.statement.Evidence;
import trasluz.statement.Statement;

/// Writes down why an answer is what it is.
///
/// For YES the tree shows every holder that counts and why it counts, back to listings. Otherwise
/// it shows each layer: what is held by whom, who counts, how much is short. Each party is
/// explained once; later mentions refer to it. After [#LIMIT] steps deeper layers are left out and
/// said to be.
final class Explainer {

  private static final int LIMIT = 300;

  private final Leaves leaves;
  private final Set<String> explained = new HashSet<>();
  private int steps;

  Explainer(List<Statement> needed) {
    this.leaves = new Leaves(needed);
  }

  /// The listings of a party that count.
  Evidence listed(Tally tally, int node) {
    OwnershipGraph graph = tally.graph();
    List<Evidence> children = new ArrayList<>();
    for (Listing listing : graph.listingsOf(node)) {
      if (Tally.isOf(listing, tally.rule(), tally.kind())) {
        children.add(leaves.listing(graph, listing));
      }
    }
    return children.size() == 1
        ? children.getFirst()
        : new Evidence.Step(
            "listing",
            "%s has %d listings (%s)".formatted(graph.name(node), children.size(), tally.kind()),
            children);
  }

  /// Why, or why not, a party belongs to a government that is blocked by definition.
  Evidence defined(Tally government, int node) {
    return party(government, node);
  }

  /// Why, or why not, a party is owned by caught parties.
  Evidence owned(Tally tally, int node, Answer answer) {
    return company(tally, node, answer);
  }

  private Evidence company(Tally tally, int node, Answer answer) {
    explained.add(key(tally, node));
    RuleVersion rule = tally.rule().version();
    String title = rule.title() + " (" + rule.citation(tally.kind()) + ")";
    if (tally.graph().isHand(node)) {
      return new Evidence.Step(
          "nominee: what is held for somebody counts for that person",
          tally.graph().name(node) + ": " + heldFor(tally, answer.status()),
          holders(tally, node, answer));
    }
    return new Evidence.Step(title, Verdict.of(tally, node, answer), reasons(tally, node, answer));
  }

  /// What shows the answer: those who hold or, where the rule counts that, control.
  private List<Evidence> reasons(Tally tally, int node, Answer answer) {
    if (!tally.terms().reach().isWiderThanShares()) {
      return holders(tally, node, answer);
    }
    boolean sure = answer.status() == Status.YES;
    if (sure && Means.of(tally, node, Status.YES) != Means.OWNERSHIP) {
      return controllers(
          tally, node, holder -> tally.countsBefore(Reading.MUST, holder, node, true));
    }
    List<Evidence> out = new ArrayList<>(holders(tally, node, answer));
    if (!sure) {
      out.addAll(controllers(tally, node, holder -> tally.counts(Reading.MAY, holder, true)));
    }
    return out;
  }

  /// For whom a nominee holds; the nominee itself need not be caught.
  private static String heldFor(Tally tally, Status status) {
    String who = tally.holdersInWords();
    return switch (status) {
      case YES -> "held for " + who;
      case MAYBE -> "perhaps held for " + who;
      case MAYBE_UNKNOWN -> "held for parties whose own holders are not all identified";
      case NO -> "not held for " + who;
    };
  }

  private static String key(Tally tally, int node) {
    return tally.kind() + " " + node;
  }

  /// Why a party counts or doesn't: its listings, its government, or its own holders.
  private Evidence party(Tally tally, int node) {
    OwnershipGraph graph = tally.graph();
    String name = graph.name(node);
    if (!explained.add(key(tally, node))) {
      return Evidence.step("see", name + " is explained elsewhere in this answer");
    }
    if (++steps > LIMIT) {
      return Evidence.step("see", "the layers above " + name + " are left out here");
    }
    if (tally.isListed(node)) {
      return listed(tally, node);
    }
    Optional<Tally> government =
        tally.government().filter(members -> members.status(node).compareTo(Status.MAYBE) <= 0);
    if (government.isPresent()) {
      return party(government.get(), node);
    }
    Status status = tally.status(node);
    Answer answer = new Answer(status, Held.shares(tally, node, Evaluation.reading(status)));
    if (tally.kind() instanceof DesignationKind.Government) {
      String title =
          "government by definition: the listed body and whatever it owns or controls"
              + " (for Venezuela Executive Order 13884, section 6(d))";
      String value =
          switch (status) {
            case YES -> name + " belongs to the government by definition";
            case MAYBE -> name + " perhaps belongs to the government by definition";
            case MAYBE_UNKNOWN, NO -> name + " does not belong to the government by definition";
          };
      List<Evidence> children =
          new ArrayList<>(
              controllers(
                  tally, node, holder -> tally.status(holder).compareTo(Status.MAYBE) <= 0));
      children.addAll(holders(tally, node, answer));
      return new Evidence.Step(title, value, children);
    }
    return company(tally, node, answer);
  }

  /// Votes go with the shares where they are not told apart; what partners hold then counts for
  /// votes, although perhaps not for ownership.
  private static Interests votesOf(Tally tally, int node) {
    OwnershipGraph graph = tally.graph();
    Interests equity = graph.equity();
    boolean shares = false;
    if (tally.terms().joint() == Joint.VOTES && !graph.hasVotes(node)) {
      for (int i : holdersOf(equity, node)) {
        shares |= helps(tally, Reading.MUST, i, equity) || helps(tally, Reading.MAY, i, equity);
      }
    }
    return shares ? equity : graph.votes();
  }

  private List<Evidence> controllers(Tally tally, int node, IntPredicate counted) {
    OwnershipGraph graph = tally.graph();
    List<Evidence> out = new ArrayList<>();
    for (Interests layer : List.of(graph.control(), votesOf(tally, node))) {
      for (int at = layer.holdersFrom(node); at < layer.holdersFrom(node + 1); at++) {
        int i = layer.holding(at);
        int holder = layer.holder(i);
        if (!graph.isOwn(holder, node) && counted.test(holder)) {
          String how =
              HoldingWords.perhaps(layer, i)
                  + (layer == graph.control()
                      ? "controls"
                      : "votes on " + HoldingWords.share(layer, i) + " of");
          out.add(
              holding(
                  layer,
                  i,
                  "%s %s %s".formatted(graph.name(holder), how, graph.name(node)),
                  tally));
        }
      }
    }
    return out;
  }

  private List<Evidence> holders(Tally tally, int node, Answer answer) {
    OwnershipGraph graph = tally.graph();
    List<Evidence> out = new ArrayList<>();
    boolean bySum = answer.status() == Status.YES && Verdict.isSumEnough(tally, node);
    // A total includes what a chain already counts, so where the chain is enough it is no reason.
    List<Interests> layers =
        bySum ? List.of(graph.equity()) : List.of(graph.equity(), graph.reportedTotals());
    for (Interests layer : layers) {
      int[] interests = holdersOf(layer, node);
      for (int i : interests) {
        if (!bySum || isCountedBefore(tally, layer.holder(i), node)) {
          out.add(oneHolder(tally, layer, i));
        }
      }
    }
    if (!bySum) {
      leaves.register(graph, node).ifPresent(out::add);
    }
    return out;
  }

  private static boolean isCountedBefore(Tally tally, int holder, int node) {
    return tally.countsBefore(Reading.MUST, holder, node, tally.helpersOwn());
  }

  /// The interests in a party, the largest first.
  private static int[] holdersOf(Interests layer, int node) {
    return IntStream.range(layer.holdersFrom(node), layer.holdersFrom(node + 1))
        .map(layer::holding)
        .boxed()
        .sorted(
            Comparator.comparingLong((Integer i) -> layer.max(i))
                .thenComparingLong(i -> layer.min(i))
                .reversed()
                .thenComparing(i -> i))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private Evidence oneHolder(Tally tally, Interests layer, int interest) {
    OwnershipGraph graph = tally.graph();
    int holder = layer.holder(interest);
    int subject = layer.subject(interest);
    String name = graph.name(holder);
    String of = graph.name(subject);
    if (graph.isOwn(holder, subject)) {
      String through = holder == subject ? "" : " through " + name;
      return new Evidence.Step(
          "holding",
          "%s holds %s of itself%s, which counts for nobody"
              .formatted(of, layer.share(interest), through),
          leaves.of(graph, layer, interest));
    }
    String perhaps = HoldingWords.perhaps(layer, interest);
    String verb = layer == graph.votes() ? "votes on" : "holds";
    String held =
        graph.isHand(subject)
            ? "what %s holds is %sheld for %s".formatted(graph.name(subject), perhaps, name)
            : "%s %s%s %s of %s"
                .formatted(name, perhaps, verb, HoldingWords.share(layer, interest), of);
    String total = layer == graph.reportedTotals() ? ", as a reported total" : "";
    return holding(layer, interest, held + total, tally);
  }

  private Evidence holding(Interests layer, int interest, String held, Tally tally) {
    int holder = layer.holder(interest);
    Status status = tally.status(holder);
    Optional<Evidence> jointly = jointly(tally, layer, interest);
    if (jointly.isPresent()) {
      List<Evidence> reasons = leaves.of(tally.graph(), layer, interest);
      reasons.add(jointly.get());
      String sure = helps(tally, Reading.MUST, interest, layer) ? "" : "perhaps ";
      boolean votesOnly = layer == tally.graph().equity() && !tally.helpersOwn();
      return new Evidence.Step(
          "holding",
          "%s, %scounted%s because of a joint arrangement"
              .formatted(held, sure, votesOnly ? " for votes" : ""),
          reasons);
    }
    String counts =
        tally.graph().isHand(holder)
            ? (status == Status.NO
                    ? ", not counted: "
                    : status == Status.YES ? ", counted: " : ", ")
                + heldFor(tally, status)
            : counts(tally, holder, status);
    List<Evidence> children = leaves.of(tally.graph(), layer, interest);
    children.add(party(tally, holder));
    return new Evidence.Step("holding", held + counts, children);
  }

  /// Whether a holder counts only because it acts jointly with somebody caught, or holds for one
  /// who does.
  private static boolean helps(Tally tally, Reading reading, int interest, Interests layer) {
    int holder = layer.holder(interest);
    return tally.caught(reading).helps(holder)
        || tally.onlyHelpsBefore(reading, holder, layer.subject(interest));
  }

  /// That a holder acts jointly with a caught party, where that makes its holding count.
  private Optional<Evidence> jointly(Tally tally, Interests layer, int interest) {
    OwnershipGraph graph = tally.graph();
    Reading reading =
        tally.status(layer.holder(interest)) == Status.YES ? Reading.MUST : Reading.MAY;
    if (tally.terms().joint() == Joint.NONE || !helps(tally, reading, interest, layer)) {
      return Optional.empty();
    }
    List<Evidence> children = new ArrayList<>();
    int holder = principal(tally, layer.holder(interest), children);
    Interests joint = graph.joint();
    for (int i : tally.arrangements(holder)) {
      int other = joint.holder(i) == holder ? joint.subject(i) : joint.holder(i);
      if (tally.caught(Reading.MAY).contains(other)) {
        String words =
            "%s %sacts jointly with %s, so that each counts for both"
                .formatted(graph.name(holder), HoldingWords.perhaps(joint, i), graph.name(other));
        children.addAll(leaves.of(graph, joint, i));
        children.add(party(tally, other));
        return Optional.of(new Evidence.Step("joint arrangement", words, children));
      }
    }
    return Optional.empty();
  }

  /// The helper itself, or for whom it holds, with what tells so.
  private int principal(Tally tally, int helper, List<Evidence> told) {
    OwnershipGraph graph = tally.graph();
    Interests equity = graph.equity();
    int behind = helper;
    boolean further = true;
    while (graph.isHand(behind) && further) {
      further = false;
      for (int i : holdersOf(equity, behind)) {
        if (!further && tally.counts(Reading.MAY, equity.holder(i), true)) {
          told.addAll(leaves.of(graph, equity, i));
          behind = equity.holder(i);
          further = true;
        }
      }
    }
    return behind;
  }

  private static String counts(Tally tally, int holder, Status status) {
    return switch (status) {
      case YES -> ", counted: " + tally.memberInWords();
      case MAYBE -> ", perhaps counted: perhaps " + tally.memberInWords();
      case MAYBE_UNKNOWN -> ", not counted: its own holders are not all identified";
      case NO -> ", not counted: not " + tally.memberInWords() + otherListings(tally, holder);
    };
  }

  /// Listings of another kind, which this count doesn't add.
  private static String otherListings(Tally tally, int node) {
    List<String> others =
        tally.graph().listingsOf(node).stream()
            .filter(l -> !l.kind().equals(tally.kind()))
            .filter(l -> l.regime().equals(tally.rule().regime()))
            .map(l -> l.kind().toString())
            .distinct()
            .toList();
    return others.isEmpty() ? "" : " (" + String.join(", ", others) + " is counted apart)";
  }

  /// The tree with those needed statements that its layers don't show.
  Evidence withRest(Evidence tree) {
    return leaves.withRest(tree);
  }
}
