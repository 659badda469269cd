package trasluz.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.EntityId;
import trasluz.statement.Schema;
import trasluz.statement.Share;
import trasluz.statement.Statement;

/// Who holds what in whom and who is listed, for one moment.
///
/// Parties are numbered 0 to [#size] − 1. The last numbers are *hands* ([#isHand]): a hand stands
/// for what a nominee holds and is held by the principal, so that rules see through nominees by
/// themselves. Immutable; safe to share between threads.
///
/// Four layers of [Interests]: [#equity] (shares, with or without votes), [#votes] (only of
/// companies for which votes are told apart from shares; there it has all votes), [#control]
/// (dominant influence, or the right to a majority of the board; no percentages), [#reportedTotals]
/// (direct-or-indirect totals as registers report them). A joint arrangement is a pair, [#joint].
///
/// Holdings are ranges. What is only alleged or rumoured, or whose dates leave the day open, has a
/// lower end of 0 and is marked as perhaps. Sums that can't be true are reported ([#issues]), not
/// rescaled.
public final class OwnershipGraph {

  private final Parties parties;
  private final Layers layers;
  private final List<Listing> listings;
  private final Map<Integer, List<Listing>> listingsOf;
  private final List<Dealing> dealings;
  private final Context context;
  private final BitSet overfull;
  private final BitSet tooLittle;
  private final boolean complete;
  private final Optional<Sums> votes;
  private final List<GraphIssue> issues;

  record Layers(
      Interests equity, Interests votes, Interests control, Interests totals, Interests joint) {}

  /// What the graph was built from.
  ///
  /// @param licences those valid at the moment, of all parties of the case
  /// @param told issues found before the sums were looked at
  record Context(
      List<Statement> statements,
      Moment moment,
      Identities identities,
      List<Licence> licences,
      List<GraphIssue> told) {
    Context {
      licences = List.copyOf(licences);
    }
  }

  OwnershipGraph(
      Parties parties,
      Layers layers,
      List<Listing> listings,
      List<Dealing> dealings,
      Context context) {
    this.parties = parties;
    this.layers = layers;
    this.listings = List.copyOf(listings);
    this.dealings = List.copyOf(dealings);
    this.context = context;
    this.listingsOf = new HashMap<>();
    for (Listing listing : listings) {
      listingsOf.computeIfAbsent(listing.party(), _ -> new ArrayList<>()).add(listing);
    }
    Sums shares = new Sums(parties, layers.equity());
    this.overfull = shares.overfull();
    this.tooLittle = shares.tooLittle();
    this.complete =
        IntStream.range(0, parties.size())
            .anyMatch(node -> parties.completeness(node) == Completeness.COMPLETE);
    this.votes =
        layers.votes().size() == 0
            ? Optional.empty()
            : Optional.of(new Sums(parties, layers.votes()));
    this.issues = List.copyOf(issues(shares));
  }

  /// Reads all statements once and keeps what holds, or perhaps holds, at the moment.
  ///
  /// Statements first known after `moment.knownBy()` are left out, except names and kinds, which
  /// only say who a party is, and official listings, see [Listing].
  public static OwnershipGraph build(
      Iterable<Statement> statements, Moment moment, Identities identities) {
    return build(statements, moment, identities, Set.of());
  }

  /// As [#build(Iterable, Moment, Identities)], with parties that are in the graph though no
  /// statement given names them: of somebody nothing is said of, a rule can say so.
  public static OwnershipGraph build(
      Iterable<Statement> statements,
      Moment moment,
      Identities identities,
      Collection<EntityId> parties) {
    GraphBuilder builder = new GraphBuilder(moment, identities);
    parties.forEach(builder::add);
    statements.forEach(builder::add);
    return builder.build();
  }

  /// A graph from columns, without statements: for measurements and generated graphs. Party i gets
  /// the id `n:i`; the completeness of every register is unknown.
  ///
  /// @param columns copied
  public static OwnershipGraph ofColumns(int parties, Columns columns) {
    Interests equity =
        Interests.bare(
            parties,
            columns.holder.clone(),
            columns.subject.clone(),
            new Interests.Ranges(
                columns.min.clone(), columns.max.clone(), new byte[columns.min.length]),
            columns.support.clone());
    return GraphBuilder.ofEquity(parties, equity);
  }

  /// Interests in shares as columns of equal length, ordered by holder, then subject.
  ///
  /// @param holder and subject, numbers of parties
  /// @param min and max, the ranges in [Units], both ends included
  /// @param support how well each is supported, 1 to 5
  @SuppressWarnings("ArrayRecordComponent") // a carrier of columns, never compared
  public record Columns(int[] holder, int[] subject, long[] min, long[] max, byte[] support) {}

  private List<GraphIssue> issues(Sums shares) {
    List<GraphIssue> found = new ArrayList<>(context.told());
    Interests equity = layers.equity();
    for (int i = 0; i < equity.size(); i++) {
      if (equity.holder(i) == equity.subject(i)) {
        found.add(new GraphIssue.HoldsItself(id(equity.subject(i)), Units.percent(equity.max(i))));
      }
    }
    for (int node = 0; node < parties.size(); node++) {
      if (overfull.get(node)) {
        found.add(new GraphIssue.SharesOver100(id(node), Units.percent(shares.low(node))));
      }
      if (shares.isTooLittle(node)) {
        found.add(new GraphIssue.RegisterUnder100(id(node), Units.percent(shares.high(node))));
      }
    }
    votes.ifPresent(sums -> {
      for (int node = 0; node < parties.size(); node++) {
        if (sums.isOverfull(node)) {
          found.add(new GraphIssue.VotesOver100(id(node), Units.percent(sums.low(node))));
        }
      }
    });
    return found;
  }

  /// How many nodes there are, hands included.
  public int size() {
    return parties.size();
  }

  /// The node of a party, under any of its ids.
  public OptionalInt find(EntityId id) {
    int node = parties.find(context.identities().canonical(id));
    return node < 0 ? OptionalInt.empty() : OptionalInt.of(node);
  }

  /// The canonical id of a party; of a hand the id of the nominee.
  public EntityId id(int node) {
    return parties.id(node);
  }

  /// The name to print; the id where no name is stated.
  public String name(int node) {
    return parties.name(node);
  }

  public Schema schema(int node) {
    return parties.schema(node);
  }

  /// Whether the node stands for what a nominee holds.
  public boolean isHand(int node) {
    return parties.isHand(node);
  }

  /// Whether what a holder holds of a party is held by that party itself, directly or through those
  /// who are its nominees for sure. Such holdings count for nobody.
  public boolean isOwn(int holder, int subject) {
    int behind = holder;
    while (behind != subject && isHand(behind)) {
      int first = layers.equity().holdersFrom(behind);
      if (layers.equity().holdersFrom(behind + 1) == first) {
        return false;
      }
      int interest = layers.equity().holding(first);
      if (layers.equity().min(interest) < Units.WHOLE) {
        return false;
      }
      behind = layers.equity().holder(interest);
    }
    return behind == subject;
  }

  /// How completely the holders are known, as far as it can be used: a register said to be complete
  /// that lists less than everything counts as unknown. Persons and public bodies have no owners,
  /// so their unlisted holders count as clean.
  public Completeness completeness(int node) {
    return tooLittle.get(node) ? Completeness.UNKNOWN : parties.completeness(node);
  }

  /// Whether any register is said to be complete; what a nominee holds has one, its principals'.
  public boolean hasCompleteRegisters() {
    return complete;
  }

  /// How well the completeness is supported, 0 to 5.
  public int completenessSupport(int node) {
    return parties.completenessSupport(node);
  }

  /// The statement that tells the completeness, or that the party is a person or public body.
  public Optional<Statement> completenessStatement(int node) {
    int number = parties.completenessStatement(node);
    return number == Parties.NO_STATEMENT ? Optional.empty() : Optional.of(statement(number));
  }

  /// Whether the least that is held in the party is over 100 %. One figure is wrong then, so the
  /// bound that the others' shares put on one holder's is not used.
  public boolean isOverfull(int node) {
    return overfull.get(node);
  }

  /// Whether votes in the party are told apart from shares.
  public boolean hasVotes(int node) {
    return layers.votes().holdersFrom(node) < layers.votes().holdersFrom(node + 1);
  }

  /// As [#completeness], of the holders of votes, where these are told apart.
  public Completeness completenessOfVotes(int node) {
    return votes.map(sums -> sums.isTooLittle(node)).orElse(false)
        ? Completeness.UNKNOWN
        : parties.completeness(node);
  }

  /// As [#isOverfull], of votes.
  public boolean isOverfullOfVotes(int node) {
    return votes.map(sums -> sums.isOverfull(node)).orElse(false);
  }

  public Interests equity() {
    return layers.equity();
  }

  public Interests votes() {
    return layers.votes();
  }

  public Interests control() {
    return layers.control();
  }

  public Interests reportedTotals() {
    return layers.totals();
  }

  public Interests joint() {
    return layers.joint();
  }

  public List<Listing> listings() {
    return listings;
  }

  public List<Listing> listingsOf(int node) {
    return listingsOf.getOrDefault(node, List.of());
  }

  /// The licences that are valid at the moment, also of parties that this part of a graph has not.
  public List<Licence> licences() {
    return context.licences();
  }

  public List<Dealing> dealings() {
    return dealings;
  }

  public List<GraphIssue> issues() {
    return issues;
  }

  /// A statement by the number that layers and listings give.
  public Statement statement(int number) {
    return context.statements().get(number);
  }

  public Moment moment() {
    return context.moment();
  }

  public Identities identities() {
    return context.identities();
  }

  /// The part of the graph from which anything can reach the node: itself, whoever holds or
  /// controls it, their partners in joint arrangements, and so on up. Answers about the node are
  /// the same on this part as on the whole.
  public OwnershipGraph upstreamOf(int node) {
    return upstreamOf(List.of(node));
  }

  /// As [#upstreamOf(int)], of several parties together.
  public OwnershipGraph upstreamOf(Collection<Integer> nodes) {
    List<Interests> all =
        List.of(layers.equity(), layers.votes(), layers.control(), layers.totals(), layers.joint());
    BitSet seen = new BitSet();
    IntList open = new IntList();
    for (int node : nodes) {
      if (!seen.get(node)) {
        open.add(node);
        seen.set(node);
      }
    }
    for (int next = 0; next < open.size(); next++) {
      int at = open.get(next);
      if (isHand(at) && !seen.get(parties.party(at))) {
        seen.set(parties.party(at));
        open.add(parties.party(at));
      }
      for (Interests layer : all) {
        for (int i = layer.holdersFrom(at); i < layer.holdersFrom(at + 1); i++) {
          int holder = layer.holder(layer.holding(i));
          if (!seen.get(holder)) {
            seen.set(holder);
            open.add(holder);
          }
        }
      }
      Interests joint = layers.joint();
      for (int i = joint.heldFrom(at); i < joint.heldFrom(at + 1); i++) {
        if (!seen.get(joint.subject(i))) {
          seen.set(joint.subject(i));
          open.add(joint.subject(i));
        }
      }
    }
    int[] kept = open.toArray();
    Arrays.sort(kept);
    return among(kept);
  }

  private OwnershipGraph among(int[] kept) {
    Layers less =
        new Layers(
            among(kept, layers.equity()),
            among(kept, layers.votes()),
            among(kept, layers.control()),
            among(kept, layers.totals()),
            among(kept, layers.joint()));
    List<Listing> some = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      for (Listing listing : listingsOf(kept[i])) {
        some.add(listing.of(i));
      }
    }
    return new OwnershipGraph(parties.among(kept), less, some, List.of(), context);
  }

  private static Interests among(int[] kept, Interests layer) {
    return layer.among(kept, old -> Arrays.binarySearch(kept, old));
  }

  /// The same graph with the chosen equity interests widened to the range of all that is told about
  /// them.
  public OwnershipGraph withAllVersions(IntPredicate chosen) {
    return withEquity(layers.equity().withAllVersions(chosen));
  }

  /// The same graph with one equity interest told differently.
  public OwnershipGraph withShare(int interest, Share share) {
    return withEquity(layers.equity().with(interest, share));
  }

  private OwnershipGraph withEquity(Interests equity) {
    return with(
        new Layers(equity, layers.votes(), layers.control(), layers.totals(), layers.joint()));
  }

  /// The same graph with one interest in votes told differently.
  public OwnershipGraph withVotes(int interest, Share share) {
    Interests votes = layers.votes().with(interest, share);
    return with(
        new Layers(layers.equity(), votes, layers.control(), layers.totals(), layers.joint()));
  }

  /// The same graph with one fact of control that surely holds, or without it.
  public OwnershipGraph withControl(int interest, boolean holds) {
    Interests control =
        holds ? layers.control().sure(interest) : layers.control().without(interest);
    return with(
        new Layers(layers.equity(), layers.votes(), control, layers.totals(), layers.joint()));
  }

  /// The same graph with one joint arrangement that surely holds, or without it.
  public OwnershipGraph withJoint(int interest, boolean holds) {
    Interests joint = holds ? layers.joint().sure(interest) : layers.joint().without(interest);
    return with(
        new Layers(layers.equity(), layers.votes(), layers.control(), layers.totals(), joint));
  }

  private OwnershipGraph with(Layers changed) {
    return new OwnershipGraph(parties, changed, listings, dealings, context);
  }

  /// The same graph where the unlisted holders of one party are known to be clean.
  public OwnershipGraph withOthersClean(int node) {
    return new OwnershipGraph(parties.withOthersClean(node), layers, listings, dealings, context);
  }

  /// The same graph with one listing told differently, or not at all.
  public OwnershipGraph withListing(Listing old, Optional<Listing> instead) {
    List<Listing> changed = new ArrayList<>(listings);
    changed.remove(old);
    instead.ifPresent(changed::add);
    return new OwnershipGraph(parties, layers, changed, dealings, context);
  }

  /// The equity interests that are told in several versions.
  public IntStream interestsInVersions() {
    return IntStream.range(0, layers.equity().size()).filter(layers.equity()::hasOtherVersions);
  }
}
