package trasluz.exposure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import trasluz.exposure.RuleVersion.Counting;
import trasluz.graph.Interests;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.Claim;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;
import trasluz.statement.Hedge;
import trasluz.statement.Holds;
import trasluz.statement.Share;
import trasluz.statement.Statement;
import trasluz.statement.Validity;

/// Watches for stakes that cross a rule's threshold downward within some days of a listing.
///
/// For each holding that is told to end or to change, the company is looked at on the day and on
/// the day before, as if everybody listed near that day had been listed on both: whether the rule
/// caught it before and does so less surely after.
public final class Divestments {

  private static final DesignationKind BLOCK = new DesignationKind.Block();

  private final History history;
  private final Regime regime;
  private final LocalDate knownBy;
  private final int days;

  /// The days on which each party was listed, with the statement.
  private final Map<EntityId, Map<LocalDate, Statement>> listings = new TreeMap<>();

  private Divestments(History history, Regime regime, LocalDate knownBy, int days) {
    this.history = history;
    this.regime = regime;
    this.knownBy = knownBy;
    this.days = days;
    for (EntityId party : history.parties()) {
      for (Statement statement : history.about(party)) {
        listing(party, statement);
      }
    }
  }

  /// What is told until a day, in the order of days.
  ///
  /// @param days at most how many between listing and sale, 0 to 3,650
  public static List<Divestment> of(History history, Regime regime, LocalDate knownBy, int days) {
    if (days < 0 || days > 3_650) {
      throw new IllegalArgumentException("days must be within 0..3650, got " + days);
    }
    Divestments watch = new Divestments(history, regime, knownBy, days);
    return history.parties().stream()
        .flatMap(company -> watch.of(company).stream())
        .sorted(Comparator.comparing(Divestment::sold).thenComparing(Divestment::company))
        .toList();
  }

  /// Those in one company, within [Related#NEAR] days.
  public static List<Divestment> in(
      EntityId company, History history, Regime regime, LocalDate knownBy) {
    return new Divestments(history, regime, knownBy, Related.NEAR).of(history.id(company));
  }

  /// Everything about one party, with a flag where its owners sold near a listing.
  ///
  /// @param exposures of the regime
  public static List<Exposure> flagged(
      EntityId party, Regime regime, Exposures exposures, History history) {
    List<Exposure> found = exposures.of(party);
    return found.stream().allMatch(exposure -> exposure.status() == Status.YES)
        ? found
        : flagged(found, in(party, history, regime, exposures.graph().moment().knownBy()));
  }

  /// Exposures of many parties, with such flags.
  ///
  /// @param exposures under the regime
  public static Stream<Exposure> flagged(
      Stream<Exposure> exposures, Regime regime, LocalDate knownBy, History history) {
    Divestments watch = new Divestments(history, regime, knownBy, Related.NEAR);
    return exposures.map(exposure ->
        exposure.status() == Status.YES
            ? exposure
            : flagged(List.of(exposure), watch.of(exposure.entity())).getFirst());
  }

  /// A party that is caught all the same needs no flag.
  private static List<Exposure> flagged(List<Exposure> exposures, List<Divestment> divestments) {
    return exposures.stream()
        .map(exposure -> {
          List<Flag> flags = new ArrayList<>(exposure.flags());
          divestments.stream()
              .filter(found -> exposure.status() != Status.YES)
              .filter(found -> found.company().equals(exposure.entity()))
              .filter(found -> !found.sold().isAfter(exposure.moment().asOf()))
              .map(found -> new Flag(Flag.Kind.SHAM_RED_FLAG, note(found, exposure.rule())))
              .forEach(flags::add);
          return exposure.withFlags(flags);
        })
        .toList();
  }

  private static String note(Divestment found, RuleVersion rule) {
    return found.words() + rule.wording().sale().map(words -> "; " + words).orElse("");
  }

  private void listing(EntityId party, Statement statement) {
    if (statement.claim() instanceof Claim.Designated designated
        && designated.regime().equals(regime.id())
        && designated.kind().blocks()
        && statement.telling().hedge().support() == Holds.YES) {
      Optional<LocalDate> day =
          designated.listed().or(() -> statement.validity().from()).map(date -> date.latest());
      day.ifPresent(
          d -> listings.computeIfAbsent(party, _ -> new TreeMap<>()).putIfAbsent(d, statement));
    }
  }

  private List<Divestment> of(EntityId company) {
    TreeMap<LocalDate, List<Statement>> turns = new TreeMap<>();
    for (Statement statement : history.about(company)) {
      if (statement.claim() instanceof Claim.Interest interest
          && interest.kind().isEquity()
          && !statement.known().isAfter(knownBy)) {
        Validity validity = statement.validity();
        validity.from().ifPresent(d -> add(turns, d.latest(), statement));
        validity.to().ifPresent(d -> add(turns, d.latest(), statement));
      }
    }
    if (turns.isEmpty()) {
      return List.of();
    }
    List<Statement> above = history.above(company);
    Set<EntityId> parties = new HashSet<>();
    above.forEach(statement -> parties.add(history.id(statement.subject())));
    List<Divestment> out = new ArrayList<>();
    turns.forEach((day, told) -> {
      Map<EntityId, LocalDate> listed = listedNear(day, parties);
      if (!listed.isEmpty()) {
        crossing(company, day, new Near(above, told, listed)).ifPresent(out::add);
      }
    });
    return out;
  }

  private static void add(
      Map<LocalDate, List<Statement>> turns, LocalDate day, Statement statement) {
    turns.computeIfAbsent(day, _ -> new ArrayList<>()).add(statement);
  }

  /// What is looked at for one day.
  ///
  /// @param told statements about the stakes that change on the day
  /// @param listed who was listed near it, on which day
  private record Near(
      List<Statement> above, List<Statement> told, Map<EntityId, LocalDate> listed) {}

  /// Those of the parties that were listed near a day, each with the nearest day of its listing.
  private Map<EntityId, LocalDate> listedNear(LocalDate day, Set<EntityId> parties) {
    Map<EntityId, LocalDate> out = new TreeMap<>();
    for (EntityId party : parties) {
      listings.getOrDefault(party, Map.of()).keySet().stream()
          .filter(listed -> distance(listed, day) <= days)
          .min(Comparator.comparingLong(listed -> distance(listed, day)))
          .ifPresent(listed -> out.put(party, listed));
    }
    return out;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  private Optional<Divestment> crossing(EntityId company, LocalDate day, Near near) {
    List<Change> supposed =
        near.listed.keySet().stream()
            .map(party -> (Change) new Change.Designate(party, regime.id()))
            .toList();
    OwnershipGraph before = graph(near.above, day.minusDays(1), supposed);
    OwnershipGraph after = graph(near.above, day, supposed);
    OptionalInt was = before.find(company);
    OptionalInt is = after.find(company);
    if (was.isEmpty() || is.isEmpty()) {
      return Optional.empty();
    }
    Evaluation one = owned(before, was.getAsInt(), day);
    Evaluation two = owned(after, is.getAsInt(), day);
    boolean fell =
        one.answer().status().compareTo(Status.MAYBE) <= 0
            && two.answer().status().compareTo(one.answer().status()) > 0;
    if (!fell) {
      return Optional.empty();
    }
    Map.Entry<EntityId, LocalDate> seller = seller(near, day);
    List<Statement> statements = new ArrayList<>(near.told);
    near.listed.forEach((party, listed) ->
        Optional.ofNullable(listings.getOrDefault(party, Map.of()).get(listed))
            .ifPresent(statements::add));
    return Optional.of(
        new Divestment(
            company,
            after.name(is.getAsInt()),
            seller.getKey(),
            name(after, seller.getKey()),
            day,
            seller.getValue(),
            Held.shares(one.tally(), was.getAsInt(), Reading.MAY),
            Held.shares(two.tally(), is.getAsInt(), Reading.MAY),
            buyers(before, after, is.getAsInt(), near),
            statements));
  }

  private OwnershipGraph graph(List<Statement> above, LocalDate day, List<Change> supposed) {
    // The day decides what holds; what is known decides what may be used.
    return WhatIf.graph(above, new Moment(day, knownBy), history.identities(), supposed);
  }

  private Evaluation owned(OwnershipGraph graph, int node, LocalDate day) {
    RuleVersion rule = regime.on(day);
    RuleVersion applied =
        rule.counting() == Counting.LISTED_ONLY ? regime.versions().getLast() : rule;
    return Evaluation.of(
        graph, node, new Question(new Tally.Rule(regime.id(), applied), BLOCK, Basis.OWNED));
  }

  /// The nearest in time of those listed, the first by id of several.
  private static Map.Entry<EntityId, LocalDate> seller(Near near, LocalDate day) {
    return near.listed.entrySet().stream()
        .min(
            Comparator.comparingLong(
                    (Map.Entry<EntityId, LocalDate> e) -> distance(e.getValue(), day))
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow();
  }

  private static String name(OwnershipGraph graph, EntityId party) {
    return graph.find(party).stream().mapToObj(graph::name).findFirst().orElseGet(party::toString);
  }

  private List<Divestment.Buyer> buyers(
      OwnershipGraph before, OwnershipGraph after, int company, Near near) {
    Map<EntityId, Share> had = holders(before, before.find(after.id(company)).orElseThrow());
    List<Divestment.Buyer> out = new ArrayList<>();
    holders(after, company)
        .forEach((holder, share) -> {
          Share old = had.getOrDefault(holder, Share.exactly("0"));
          boolean more =
              share.max().compareTo(old.max()) > 0 || share.min().compareTo(old.min()) > 0;
          if (more && !near.listed.containsKey(holder)) {
            List<String> ties = new ArrayList<>();
            near.listed.keySet().forEach(seller -> ties.addAll(ties(holder, seller, after)));
            out.add(new Divestment.Buyer(holder, name(after, holder), share, ties));
          }
        });
    return out;
  }

  private static Map<EntityId, Share> holders(OwnershipGraph graph, int company) {
    Interests equity = graph.equity();
    Map<EntityId, Share> out = new TreeMap<>();
    for (int at = equity.holdersFrom(company); at < equity.holdersFrom(company + 1); at++) {
      int i = equity.holding(at);
      out.put(graph.id(equity.holder(i)), equity.share(i));
    }
    return out;
  }

  /// What is told to tie two parties, whenever it holds and whoever it is said of.
  private List<String> ties(EntityId buyer, EntityId seller, OwnershipGraph graph) {
    List<String> out = new ArrayList<>();
    for (EntityId subject : List.of(buyer, seller)) {
      EntityId other = subject.equals(buyer) ? seller : buyer;
      for (Statement statement : history.about(subject)) {
        if (!statement.known().isAfter(knownBy)
            && statement.telling().hedge().support() != Holds.NO) {
          tie(statement, subject, other, graph).ifPresent(out::add);
        }
      }
    }
    return out.stream().distinct().toList();
  }

  private Optional<String> tie(
      Statement statement, EntityId subject, EntityId other, OwnershipGraph graph) {
    Hedge hedge = statement.telling().hedge();
    String how = hedge.support() == Holds.PERHAPS ? " (" + hedge.word() + ")" : "";
    String one = name(graph, subject);
    String two = name(graph, other);
    return switch (statement.claim()) {
      case Claim.Linked linked
          when linked.entity().map(history::id).filter(other::equals).isPresent() ->
          Optional.of(
              "%s is linked to %s: %s%s"
                  .formatted(
                      one,
                      two,
                      linked.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                      how));
      case Claim.Interest interest when history.id(interest.holder()).equals(other) ->
          Optional.of(
              "%s is told to have an interest (%s) in %s%s"
                  .formatted(two, interest.kind().code(), one, how));
      default -> Optional.empty();
    };
  }
}
