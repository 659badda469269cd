package trasluz.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.PartialDate;
import trasluz.statement.Statement;

/// Statements by the parties they are about, whenever they hold: what questions over time start
/// from. Immutable; safe to share between threads.
public final class History {

  private final Identities identities;
  private final Map<EntityId, List<Statement>> about = new HashMap<>();

  /// Where the holder is the one below: a nominee under its principal, partners in either order.
  private final Map<EntityId, List<Statement>> tiesOf = new HashMap<>();

  private History(Identities identities) {
    this.identities = identities;
  }

  /// Reads all statements once.
  public static History of(Iterable<Statement> statements, Identities identities) {
    History history = new History(identities);
    for (Statement statement : statements) {
      history.add(statement);
    }
    return history;
  }

  private void add(Statement statement) {
    about.computeIfAbsent(id(statement.subject()), _ -> new ArrayList<>()).add(statement);
    if (statement.claim() instanceof Claim.Interest interest
        && Above.TIES.contains(interest.kind())) {
      tiesOf.computeIfAbsent(id(interest.holder()), _ -> new ArrayList<>()).add(statement);
    }
  }

  Identities identities() {
    return identities;
  }

  EntityId id(EntityId given) {
    return identities.canonical(given);
  }

  /// All parties that statements are about.
  Set<EntityId> parties() {
    return new TreeSet<>(about.keySet());
  }

  List<Statement> about(EntityId party) {
    return about.getOrDefault(id(party), List.of());
  }

  /// What an answer about a party rests on, whatever the day, see [Above].
  List<Statement> above(EntityId party) {
    return Above.of(id(party), identities, this::saidOf);
  }

  private List<Statement> saidOf(Set<EntityId> parties) {
    List<Statement> out = new ArrayList<>();
    for (EntityId party : parties) {
      out.addAll(about.getOrDefault(party, List.of()));
      out.addAll(tiesOf.getOrDefault(party, List.of()));
    }
    return out;
  }

  /// What holds for a party on a day, by what was known by another, from the given statements.
  OwnershipGraph graph(List<Statement> some, LocalDate asOf, LocalDate knownBy) {
    return OwnershipGraph.build(some, new Moment(asOf, knownBy), identities);
  }

  /// The days on which a statement may begin or cease to hold; of an undated listing also the day
  /// of the copy it was read from, before which it is uncertain.
  static Set<LocalDate> turns(Statement statement) {
    Set<LocalDate> out = new TreeSet<>();
    boolean counts =
        switch (statement.claim()) {
          case Claim.Interest _, Claim.OwnersKnown _ -> true;
          case Claim.Designated designated -> {
            add(designated.listed(), out);
            if (statement.validity().from().isEmpty()) {
              out.add(statement.known());
              out.add(statement.citation().snapshot().date());
            }
            yield true;
          }
          case Claim.KindIs _, Claim.Named _, Claim.Identified _, Claim.Dated _ -> false;
          case Claim.Placed _, Claim.Described _, Claim.Linked _, Claim.Licensed _ -> false;
          case Claim.Transferred _, Claim.Shipped _, Claim.Sighted _ -> false;
        };
    if (counts) {
      add(statement.validity().from(), out);
      add(statement.validity().to(), out);
    }
    return out;
  }

  /// A partial date opens on its first day and is settled on its last; an end that is partial is
  /// sure one day before its last possible one where nothing lies between.
  private static void add(Optional<PartialDate> date, Set<LocalDate> days) {
    date.ifPresent(d -> {
      days.add(d.earliest());
      days.add(d.latest());
      if (!d.isExact()) {
        days.add(d.latest().minusDays(1));
        days.add(d.earliest().plusDays(1));
      }
    });
  }
}
