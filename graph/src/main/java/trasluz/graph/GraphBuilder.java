package trasluz.graph;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.statement.Amount;
import trasluz.statement.Claim;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.EntityId;
import trasluz.statement.Holds;
import trasluz.statement.InterestKind;
import trasluz.statement.PartialDate;
import trasluz.statement.Schema;
import trasluz.statement.Statement;

/// Builds an [OwnershipGraph] in one pass over the statements.
final class GraphBuilder {

  private final Moment moment;
  private final Identities identities;
  private final PartyColumns parties = new PartyColumns();
  private final List<Statement> statements = new ArrayList<>();
  private final LayerBuilder equity = new LayerBuilder();
  private final LayerBuilder votes = new LayerBuilder();
  private final LayerBuilder control = new LayerBuilder();
  private final LayerBuilder totals = new LayerBuilder();
  private final LayerBuilder joint = new LayerBuilder();
  private final LayerBuilder nominees = new LayerBuilder();
  private final Map<ListingFact.Key, List<ListingFact.Row>> listings = new LinkedHashMap<>();
  private final List<Dealing> dealings = new ArrayList<>();
  private final List<Licence> licences = new ArrayList<>();

  GraphBuilder(Moment moment, Identities identities) {
    this.moment = moment;
    this.identities = identities;
  }

  void add(EntityId party) {
    node(party);
  }

  void add(Statement statement) {
    if (statement.claim() instanceof Claim.Licensed licensed) {
      licence(licensed, statement);
      return;
    }
    int subject = node(statement.subject());
    switch (statement.claim()) {
      case Claim.Named named -> parties.name(subject, named, statement);
      case Claim.KindIs kind -> parties.schema(subject, kind.schema(), statement);
      case Claim.Interest interest -> interest(subject, interest, statement);
      case Claim.Designated designated ->
          listings
              .computeIfAbsent(ListingFact.Key.of(subject, designated), _ -> new ArrayList<>())
              .add(new ListingFact.Row(keep(statement), statement));
      case Claim.OwnersKnown known -> owners(subject, known.completeness(), statement);
      case Claim.Transferred moved -> {
        if (happened(statement, day(moved.time()))) {
          Optional<Amount> amount = Optional.of(moved.amount());
          dealings.add(new Dealing(subject, node(moved.to()), amount, statement));
        }
      }
      case Claim.Shipped shipped -> {
        if (happened(statement, shipped.loadedOn())) {
          dealings.add(new Dealing(subject, node(shipped.buyer()), shipped.quantity(), statement));
        }
      }
      case Claim.Identified _,
          Claim.Dated _,
          Claim.Placed _,
          Claim.Described _,
          Claim.Licensed _,
          Claim.Linked _,
          Claim.Sighted _ -> {}
    }
  }

  /// A programme is no party.
  private void licence(Claim.Licensed licensed, Statement statement) {
    EntityId party = identities.canonical(statement.subject());
    if (!Claim.Licensed.isProgramme(party)) {
      node(party);
    }
    Holds support = statement.telling().hedge().support();
    Holds valid = statement.validity().on(moment.asOf());
    Holds holds = valid.compareTo(support) >= 0 ? valid : support;
    if (holds != Holds.NO && isKnown(statement)) {
      licences.add(new Licence(party, licensed, holds, statement));
    }
  }

  private int node(EntityId id) {
    return parties.node(identities.canonical(id));
  }

  private int keep(Statement statement) {
    statements.add(statement);
    return statements.size() - 1;
  }

  private boolean isKnown(Statement statement) {
    return !statement.known().isAfter(moment.knownBy());
  }

  private void interest(int subject, Claim.Interest interest, Statement statement) {
    int holder = node(interest.holder());
    boolean begun =
        statement
            .validity()
            .from()
            .map(from -> !from.earliest().isAfter(moment.asOf()))
            .orElse(true);
    // What is over is kept: it may be the end of a holding that the same source told before.
    if (begun && isKnown(statement)) {
      layer(interest.kind()).add(holder, subject, keep(statement));
    }
  }

  private LayerBuilder layer(InterestKind kind) {
    return switch (kind) {
      case SHARES, BOTH -> equity;
      case VOTES -> votes;
      case CONTROL, BOARD -> control;
      case NOMINEE -> nominees;
      case JOINT -> joint;
      case REPORTED_TOTAL -> totals;
    };
  }

  private void owners(int subject, Completeness completeness, Statement statement) {
    boolean holds =
        statement.validity().on(moment.asOf()) == Holds.YES
            && statement.telling().hedge().support() == Holds.YES;
    if (holds && isKnown(statement)) {
      parties.owners(subject, completeness, statement);
    }
  }

  private boolean happened(Statement statement, Optional<PartialDate> day) {
    Optional<PartialDate> when = day.or(() -> statement.validity().from());
    boolean over = when.map(d -> !d.earliest().isAfter(moment.asOf())).orElse(true);
    return over && isKnown(statement) && statement.telling().hedge().support() != Holds.NO;
  }

  /// The day of a time as published; none where it has another form than ISO 8601.
  static Optional<PartialDate> day(String time) {
    if (time.length() < 10) {
      return PartialDate.parseOptional(time);
    }
    try {
      return Optional.of(PartialDate.of(LocalDate.parse(time.substring(0, 10))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  OwnershipGraph build() {
    int count = parties.size();
    Interests principals = nominees.build(count, statements, moment, node -> node);
    Nominees held = new Nominees(principals, count);
    addVotesOfShares();
    held.addTo(equity);
    int nodes = count + held.nominees().length;
    OwnershipGraph.Layers layers =
        new OwnershipGraph.Layers(
            equity.build(nodes, statements, moment, held::hand),
            votes.build(nodes, statements, moment, held::hand),
            control.build(nodes, statements, moment, held::hand),
            totals.build(nodes, statements, moment, held::hand),
            joint.build(nodes, statements, moment, node -> node));
    List<Listing> inForce = new ArrayList<>();
    listings.forEach(
        (key, rows) -> new ListingFact(key, rows, moment).reduce().ifPresent(inForce::add));
    Parties named = parties.build(statements, held.nominees());
    List<GraphIssue> circles = new ArrayList<>();
    for (int nominee : held.inCircle()) {
      circles.add(new GraphIssue.NomineesInCircle(named.id(nominee)));
    }
    return new OwnershipGraph(
        named,
        layers,
        inForce,
        dealings,
        new OwnershipGraph.Context(statements, moment, identities, licences, circles));
  }

  /// Shares that carry votes are votes too, of the companies for which any votes are told apart.
  private void addVotesOfShares() {
    boolean[] apart = new boolean[parties.size()];
    for (int row = 0; row < votes.size(); row++) {
      Statement told = statements.get(votes.number(row));
      apart[votes.subject(row)] |= told.validity().on(moment.asOf()) != Holds.NO;
    }
    for (int row = 0; row < equity.size(); row++) {
      boolean both =
          apart[equity.subject(row)]
              && statements.get(equity.number(row)).claim() instanceof Claim.Interest interest
              && interest.kind() == InterestKind.BOTH;
      if (both) {
        votes.add(equity.holder(row), equity.subject(row), equity.number(row));
      }
    }
  }

  /// A graph of parties of which nothing is known but their equity.
  static OwnershipGraph ofEquity(int count, Interests equity) {
    Parties.Columns columns = new Parties.Columns(count);
    Arrays.fill(columns.schemas, Schema.THING);
    Arrays.fill(columns.completeness, Completeness.UNKNOWN);
    Arrays.fill(columns.completenessStatement, Parties.NO_STATEMENT);
    Interests none =
        Interests.bare(
            count,
            new int[0],
            new int[0],
            new Interests.Ranges(new long[0], new long[0], new byte[0]),
            new byte[0]);
    return new OwnershipGraph(
        new Parties(columns, new int[0], new Parties.Numbered(count)),
        new OwnershipGraph.Layers(equity, none, none, none, none),
        List.of(),
        List.of(),
        new OwnershipGraph.Context(
            List.of(), Moment.inHindsight(LocalDate.MIN), Identities.none(), List.of(), List.of()));
  }
}
