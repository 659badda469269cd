package trasluz.exposure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import trasluz.graph.Identities;
import trasluz.graph.Interests;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.Citation;
import trasluz.statement.Claim;
import trasluz.statement.Credibility;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;
import trasluz.statement.Hedge;
import trasluz.statement.InputException;
import trasluz.statement.InterestKind;
import trasluz.statement.Locator;
import trasluz.statement.Reliability;
import trasluz.statement.Share;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.statement.Telling;
import trasluz.statement.Validity;

/// Asks what would be if something were otherwise: the statements of a case with changes made to
/// them. The statements themselves stay as they are.
///
/// What is supposed is told by a source `supposed` that says so; evidence that rests on it shows
/// it.
public final class WhatIf {

  private static final Source SUPPOSED =
      new Source("supposed", "Supposed for this question", Source.Kind.OTHER, Reliability.A);

  private final Moment moment;
  private final Identities identities;
  private List<Statement> statements;
  private long row;

  private WhatIf(List<Statement> statements, Moment moment, Identities identities) {
    this.statements = new ArrayList<>(statements);
    this.moment = moment;
    this.identities = identities;
  }

  /// What a change of the facts changes for one party.
  ///
  /// @param kind the measure: `block`, or `sectoral:DIRECTIVE`
  public record Difference(
      EntityId entity, String name, DesignationKind kind, Status before, Status after) {}

  /// The graph of the changed statements.
  ///
  /// @throws InputException where a change supposes what can't be: a stake sold that isn't held, a
  ///   statement struck that doesn't exist, a party delisted that isn't listed
  public static OwnershipGraph graph(
      List<Statement> statements, Moment moment, Identities identities, List<Change> changes) {
    WhatIf changed = new WhatIf(statements, moment, identities);
    changes.forEach(changed::make);
    return changed.graph();
  }

  private OwnershipGraph graph() {
    return OwnershipGraph.build(statements, moment, identities);
  }

  private void make(Change change) {
    switch (change) {
      case Change.Designate designate ->
          suppose(
              designate.entity(),
              new Claim.Designated(
                  designate.regime().toUpperCase(Locale.ROOT),
                  designate.regime(),
                  "SUPPOSED",
                  new DesignationKind.Block(),
                  Optional.empty()));
      case Change.Delist delist -> delist(delist);
      case Change.Divest(EntityId owner, EntityId owned, BigDecimal points) ->
          move(owner, owned, points.negate());
      case Change.Acquire(EntityId owner, EntityId owned, BigDecimal points) ->
          move(owner, owned, points);
      case Change.Accept accept -> accept(accept.statement());
      case Change.Strike strike -> {
        if (!statements.removeIf(statement -> statement.id().equals(strike.statement()))) {
          throw new InputException(
              strike.statement().brief(), "is no statement of this question", "give another id");
        }
      }
    }
  }

  /// Replaces the statement by the supposition that it is true, which no later word of the same
  /// source replaces.
  private void accept(Statement told) {
    Hedge hedge = told.telling().hedge();
    if (hedge == Hedge.DENIED || hedge == Hedge.NO_EVIDENCE) {
      throw new InputException(
          told.id().brief(),
          "is told as %s, so it confirms nothing".formatted(hedge.word()),
          "ask without it instead, or accept a statement that it contradicts");
    }
    statements.removeIf(statement -> statement.id().equals(told.id()));
    Telling confirmed =
        new Telling(
            Hedge.CONFIRMED,
            Optional.of(told.source().title()),
            Reliability.A,
            Credibility.CONFIRMED,
            Optional.empty(),
            Optional.empty());
    suppose(told.subject(), told.claim(), told.validity(), confirmed);
  }

  private boolean isSame(EntityId one, EntityId other) {
    return identities.canonical(one).equals(identities.canonical(other));
  }

  private void delist(Change.Delist delist) {
    boolean any =
        statements.removeIf(statement ->
            isSame(statement.subject(), delist.entity())
                && statement.claim() instanceof Claim.Designated designated
                && designated.regime().equals(delist.regime()));
    if (!any) {
      throw new InputException(
          delist.entity().toString(),
          "is not listed under " + delist.regime(),
          "name a listed party");
    }
  }

  /// Replaces what is told of a holding by what remains of it.
  private void move(EntityId owner, EntityId owned, BigDecimal points) {
    Share before = held(owner, owned);
    BigDecimal most = before.max().add(points);
    BigDecimal least = before.min().add(points);
    String who = "%s in %s".formatted(owner, owned);
    if (most.signum() < 0) {
      throw new InputException(
          who, "is a stake of %s, less than is sold".formatted(before), "sell less");
    }
    if (least.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new InputException(who, "would be more than everything", "buy less");
    }
    InterestKind kind = kind(owner, owned);
    statements.removeIf(statement -> tells(statement, owner, owned));
    if (most.signum() > 0) {
      BigDecimal low = least.max(BigDecimal.ZERO);
      BigDecimal high = most.min(BigDecimal.valueOf(100));
      boolean exact = low.compareTo(high) == 0;
      Share after =
          new Share(
              low,
              high,
              !exact && before.minOpen() && low.compareTo(least) == 0,
              !exact && before.maxOpen() && high.compareTo(most) == 0);
      suppose(owned, new Claim.Interest(owner, kind, after));
    }
  }

  private boolean tells(Statement statement, EntityId owner, EntityId owned) {
    return isSame(statement.subject(), owned)
        && statement.claim() instanceof Claim.Interest interest
        && interest.kind().isEquity()
        && isSame(interest.holder(), owner);
  }

  private InterestKind kind(EntityId owner, EntityId owned) {
    boolean sharesOnly =
        statements.stream()
            .filter(statement -> tells(statement, owner, owned))
            .anyMatch(statement ->
                statement.claim() instanceof Claim.Interest interest
                    && interest.kind() == InterestKind.SHARES);
    return sharesOnly ? InterestKind.SHARES : InterestKind.BOTH;
  }

  /// What a party holds of another on the day, itself or as a nominee.
  private Share held(EntityId owner, EntityId owned) {
    OwnershipGraph graph = graph();
    Interests equity = graph.equity();
    for (int i = 0; i < equity.size(); i++) {
      if (isSame(graph.id(equity.holder(i)), owner)
          && isSame(graph.id(equity.subject(i)), owned)
          && !graph.isHand(equity.subject(i))) {
        return equity.share(i);
      }
    }
    return Share.exactly("0");
  }

  private void suppose(EntityId subject, Claim claim) {
    suppose(subject, claim, Validity.UNBOUNDED, Telling.OFFICIAL);
  }

  private void suppose(EntityId subject, Claim claim, Validity validity, Telling telling) {
    Snapshot snapshot = new Snapshot(SUPPOSED, "supposed", earlier(), "0".repeat(64));
    statements.add(
        Statement.of(
            subject, claim, validity, telling, new Citation(snapshot, new Locator.Row(++row))));
  }

  private java.time.LocalDate earlier() {
    return moment.asOf().isBefore(moment.knownBy()) ? moment.asOf() : moment.knownBy();
  }

  /// The parties whose status changes, as to blocking or as to a directive, one for each measure:
  /// those newly caught first, blocking before directives, then by id.
  public static List<Difference> differences(Exposures before, Exposures after) {
    Set<DesignationKind> kinds = new LinkedHashSet<>(before.kinds());
    kinds.addAll(after.kinds());
    TreeSet<EntityId> parties = new TreeSet<>();
    for (OwnershipGraph graph : List.of(before.graph(), after.graph())) {
      for (int node = 0; node < graph.size(); node++) {
        parties.add(graph.id(node));
      }
    }
    List<Difference> out = new ArrayList<>();
    for (DesignationKind kind : kinds) {
      for (EntityId party : parties) {
        Status old = before.status(party, kind);
        Status next = after.status(party, kind);
        if (old != next) {
          out.add(new Difference(party, name(party, after, before), kind, old, next));
        }
      }
    }
    out.sort(Comparator.comparing(Difference::after));
    return List.copyOf(out);
  }

  private static String name(EntityId party, Exposures after, Exposures before) {
    OwnershipGraph graph = after.graph().find(party).isPresent() ? after.graph() : before.graph();
    return graph.name(graph.find(party).orElseThrow());
  }
}
