package trasluz.exposure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import trasluz.exposure.RuleVersion.Counting;
import trasluz.exposure.RuleVersion.Joint;
import trasluz.graph.Interests;
import trasluz.graph.Listing;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.DesignationKind;
import trasluz.statement.Holds;

/// One count of caught parties: those blocked, those under one sectoral directive, or those that
/// are a government by definition. Tallies are never added to each other, except that a
/// government's members are blocked parties too.
///
/// The ownership of a party that is itself listed can be asked about apart: the tally then leaves
/// that party out of its seeds. Under a rule that counts each person apart, a tally has one seed
/// only.
final class Tally {

  /// No restriction to any party.
  static final int NOBODY = -1;

  /// A party that no graph has.
  static final int STRANGER = -2;

  private final OwnershipGraph graph;
  private final Rule rule;
  private final DesignationKind kind;
  private final Seeds chosen;
  private final Terms terms;
  private final Optional<Tally> government;
  private final Map<Reading, Caught> caught = new EnumMap<>(Reading.class);

  /// The regime's name in listings and the version of its rule.
  record Rule(String regime, RuleVersion version) {}

  /// Which parties may be seeds.
  ///
  /// @param leftOut a party whose own listing doesn't count, or [#NOBODY]
  /// @param only the only party whose listing counts, or [#NOBODY] for all
  record Seeds(int leftOut, int only) {
    static final Seeds ALL = new Seeds(NOBODY, NOBODY);

    static Seeds without(int leftOut) {
      return new Seeds(leftOut, NOBODY);
    }

    Seeds only(int party) {
      return new Seeds(leftOut, party);
    }

    boolean allow(int node) {
      return node != leftOut && (only == NOBODY || only == node);
    }
  }

  Tally(OwnershipGraph graph, Rule rule, DesignationKind kind, Seeds chosen) {
    this(graph, rule, kind, chosen, terms(rule, kind));
  }

  private Tally(OwnershipGraph graph, Rule rule, DesignationKind kind, Seeds chosen, Terms terms) {
    this.graph = graph;
    this.rule = rule;
    this.kind = kind;
    this.chosen = chosen;
    this.terms = terms;
    DesignationKind definition = new DesignationKind.Government();
    boolean blocks = kind instanceof DesignationKind.Block;
    this.government =
        blocks && graph.listings().stream().anyMatch(l -> isOf(l, rule, definition))
            ? Optional.of(new Tally(graph, rule, definition, Seeds.without(chosen.leftOut)))
            : Optional.empty();
  }

  /// The same count with one party as its only seed; none of the graph's where no party has that
  /// number.
  Tally only(int party) {
    return new Tally(graph, rule, kind, chosen.only(party));
  }

  /// The same count where shares that a company holds in itself are left out of the whole.
  Tally onOutstandingShares() {
    return new Tally(graph, rule, kind, chosen, terms.onOutstandingShares());
  }

  static boolean isOf(Listing listing, Rule rule, DesignationKind kind) {
    return listing.regime().equals(rule.regime()) && listing.kind().equals(kind);
  }

  /// Whether a listing makes its party a seed in the certain reading.
  boolean isSeed(Listing listing) {
    return isOf(listing, rule, kind)
        && chosen.allow(listing.party())
        && listing.holds() == Holds.YES;
  }

  /// Whether a party has a listing of this kind that counts.
  boolean isListed(int node) {
    return chosen.allow(node) && graph.listingsOf(node).stream().anyMatch(l -> isOf(l, rule, kind));
  }

  /// Whether the party's own listing counts.
  boolean isCounted(int node) {
    return chosen.allow(node);
  }

  OwnershipGraph graph() {
    return graph;
  }

  DesignationKind kind() {
    return kind;
  }

  /// Who is counted, in the plural: `blocked persons`.
  String holdersInWords() {
    return switch (kind) {
      case DesignationKind.Block _ -> rule.version.wording().caught() + " persons";
      case DesignationKind.Government _ -> "members of the government";
      case DesignationKind.Sectoral sectoral -> "persons under " + sectoral.directive();
    };
  }

  /// What makes a party count: `blocked`.
  String memberInWords() {
    return switch (kind) {
      case DesignationKind.Block _ -> rule.version.wording().caught();
      case DesignationKind.Government _ -> "part of the government";
      case DesignationKind.Sectoral sectoral -> "under " + sectoral.directive();
    };
  }

  Rule rule() {
    return rule;
  }

  Terms terms() {
    return terms;
  }

  private static Terms terms(Rule rule, DesignationKind kind) {
    Terms terms = Terms.of(rule.version);
    if (rule.version.counting() == Counting.LISTED_ONLY) {
      return terms.outOfReach();
    }
    return kind instanceof DesignationKind.Government ? terms.withControl() : terms;
  }

  /// The parties that are seeds in the possible reading.
  int[] seedParties() {
    byte[] seeds = allSeeds(Reading.MAY);
    return IntStream.range(0, seeds.length).filter(i -> seeds[i] > 0).toArray();
  }

  byte[] allSeeds(Reading reading) {
    byte[] seeds = seeds(reading, 0);
    government.ifPresent(members -> addMembers(seeds, members.caught(reading), 0));
    return seeds;
  }

  /// The members of governments, where any are listed and this tally counts them.
  Optional<Tally> government() {
    return government;
  }

  /// Whether what a holder holds counts: it is caught or, where helpers count, acts jointly with a
  /// caught party.
  boolean counts(Reading reading, int holder, boolean helpersCount) {
    Caught some = caught(reading);
    return some.contains(holder) || (helpersCount && some.helps(holder));
  }

  /// Whether partners in joint arrangements count for ownership too.
  boolean helpersOwn() {
    return terms.joint() == Joint.ALL;
  }

  /// The joint arrangements of a party, by number.
  List<Integer> arrangements(int party) {
    Interests joint = graph.joint();
    List<Integer> out = new ArrayList<>();
    for (int i = joint.heldFrom(party); i < joint.heldFrom(party + 1); i++) {
      out.add(i);
    }
    for (int at = joint.holdersFrom(party); at < joint.holdersFrom(party + 1); at++) {
      out.add(joint.holding(at));
    }
    return out;
  }

  /// Whether a holder counted before what it holds was caught.
  boolean countsBefore(Reading reading, int holder, int subject, boolean helpersCount) {
    Caught some = caught(reading);
    return !graph.isOwn(holder, subject)
        && (some.before(holder, subject) || (helpersCount && some.helpsBefore(holder, subject)));
  }

  /// Whether a holder counted before what it holds was caught, but only as a helper: it may have
  /// been caught itself since, perhaps because of that very company.
  boolean onlyHelpsBefore(Reading reading, int holder, int subject) {
    Caught some = caught(reading);
    return !some.before(holder, subject) && some.helpsBefore(holder, subject);
  }

  Caught caught(Reading reading) {
    return caught.computeIfAbsent(reading, this::run);
  }

  /// The parties caught by one of the seeds alone, or with those who help it, or by nobody that is
  /// identified: what a rule that counts each person apart makes of a whole graph, at the cost of
  /// what each reaches.
  BitSet caughtByAnyone(Reading reading) {
    BitSet out = new BitSet(graph.size());
    Cascade cascade = Cascade.start(graph, reading, terms);
    cascade.keepLog();
    IntStream.range(0, cascade.size()).map(cascade::at).forEach(out::set);
    byte[] seeds = allSeeds(reading);
    for (int seed = 0; seed < seeds.length; seed++) {
      if (seeds[seed] > 0) {
        Cascade.Mark mark = cascade.mark();
        cascade.add(seed);
        IntStream.range(mark.size(), cascade.size()).map(cascade::at).forEach(out::set);
        cascade.undo(mark);
      }
    }
    return out;
  }

  Status status(int node) {
    if (caught(Reading.MUST).contains(node)) {
      return Status.YES;
    }
    if (caught(Reading.MAY).contains(node)) {
      return Status.MAYBE;
    }
    return caught(Reading.MAY_UNKNOWN).contains(node) ? Status.MAYBE_UNKNOWN : Status.NO;
  }

  private Caught run(Reading reading) {
    return Cascade.run(graph, reading, terms, allSeeds(reading));
  }

  /// For each party the support of its best listing of this kind.
  ///
  /// @param uncontested a level: listings contradicted at that level or better are left out; 0 for
  ///   none
  private byte[] seeds(Reading reading, int uncontested) {
    byte[] seeds = new byte[graph.size()];
    for (Listing listing : graph.listings()) {
      boolean counts =
          isOf(listing, rule, kind)
              && chosen.allow(listing.party())
              && (reading != Reading.MUST || listing.holds() == Holds.YES)
              && (uncontested == 0 || listing.contradiction() < uncontested);
      if (counts) {
        seeds[listing.party()] = (byte) Math.max(seeds[listing.party()], listing.support());
      }
    }
    return seeds;
  }

  private void addMembers(byte[] seeds, Caught members, int level) {
    for (int node = 0; node < seeds.length; node++) {
      if (chosen.allow(node) && members.contains(node)) {
        seeds[node] = (byte) Math.max(seeds[node], Math.max(members.level(node), level));
      }
    }
  }

  /// The parties caught, each with the best level at which it is.
  Caught graded(Reading reading) {
    byte[] seeds = seeds(reading, 0);
    government.ifPresent(members -> addMembers(seeds, members.graded(reading), 0));
    return Cascade.sweep(graph, reading, terms, seeds);
  }

  /// The best level at which a party is caught without facts contradicted at that level or better;
  /// 0 where there is none.
  int uncontestedLevel(Reading reading, int node) {
    for (int level = 5; level >= 1; level--) {
      if (uncontested(reading, level).contains(node)) {
        return level;
      }
    }
    return 0;
  }

  private Caught uncontested(Reading reading, int level) {
    byte[] seeds = seeds(reading, level);
    int at = level;
    government.ifPresent(members -> addMembers(seeds, members.uncontested(reading, at), at));
    return Cascade.uncontested(graph, reading, terms, seeds, level);
  }
}
