package trasluz.exposure;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import trasluz.statement.InterestKind;
import trasluz.statement.PartialDate;
import trasluz.statement.Statement;
import trasluz.statement.StatementId;

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
    if (statement.claim() instanceof Claim.Interest interest && isTie(interest.kind())) {
      tiesOf.computeIfAbsent(id(interest.holder()), _ -> new ArrayList<>()).add(statement);
    }
  }

  private static boolean isTie(InterestKind kind) {
    return kind == InterestKind.NOMINEE || kind == InterestKind.JOINT;
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

  /// What is said of a party and of everybody who at any time holds, controls or acts jointly with
  /// it, or for whom one of these is a nominee, and so on up: an answer about the party is on every
  /// day the same from these as from all statements.
  List<Statement> above(EntityId party) {
    Map<StatementId, Statement> out = new LinkedHashMap<>();
    Set<EntityId> seen = new HashSet<>(Set.of(id(party)));
    Deque<EntityId> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      EntityId at = open.pop();
      for (Statement statement : about(at)) {
        out.put(statement.id(), statement);
        if (statement.claim() instanceof Claim.Interest interest
            && seen.add(id(interest.holder()))) {
          open.push(id(interest.holder()));
        }
      }
      for (Statement tie : tiesOf.getOrDefault(at, List.of())) {
        out.put(tie.id(), tie);
        if (seen.add(id(tie.subject()))) {
          open.push(id(tie.subject()));
        }
      }
    }
    return List.copyOf(out.values());
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
