package trasluz.exposure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trasluz.graph.Identities;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.InterestKind;
import trasluz.statement.Statement;
import trasluz.statement.StatementId;

/// Gathers the statements that an answer about one party rests on, a layer of holders at a time.
///
/// These are the statements about the party and about everybody who at any time holds, controls or
/// acts jointly with it, or for whom one of these is a nominee, and so on up, and about the
/// programmes under which any of them is listed. On every day an answer about the party is the same
/// from them as from all statements there are; what it holds itself can't reach it and is left out.
public final class Above {

  /// Interests in which the holder can be the one below: a nominee stands under its principal, and
  /// partners in a joint arrangement are told in either order.
  public static final Set<InterestKind> TIES = Set.of(InterestKind.NOMINEE, InterestKind.JOINT);

  /// Where statements are looked up.
  @FunctionalInterface
  public interface Lookup {

    /// Statements about the given parties, and the [#TIES] in which one of them is the holder; more
    /// does no harm.
    ///
    /// @param parties all ids under which they are known; never empty
    Collection<Statement> about(Set<EntityId> parties);
  }

  private Above() {}

  /// What stands above a party, each statement once, in the order of subjects and ids: the answer
  /// is in the same words whatever was imported first.
  ///
  /// @param identities which ids are one party; all of them are looked up
  public static List<Statement> of(EntityId party, Identities identities, Lookup lookup) {
    Map<StatementId, Statement> out = new HashMap<>();
    Set<EntityId> seen = new HashSet<>();
    Set<EntityId> layer = Set.copyOf(identities.ids(party));
    while (!layer.isEmpty()) {
      seen.addAll(layer);
      Set<EntityId> next = new HashSet<>();
      for (Statement statement : lookup.about(layer)) {
        out.put(statement.id(), statement);
        switch (statement.claim()) {
          case Claim.Interest interest -> {
            next.addAll(identities.ids(interest.holder()));
            if (TIES.contains(interest.kind())) {
              next.addAll(identities.ids(statement.subject()));
            }
          }
          // Licences are for parties or for all under a programme; one that can be no id has none.
          case Claim.Designated listed ->
              EntityId.parseOptional(Claim.Licensed.PROGRAMME_SCOPE + ":" + listed.programme())
                  .ifPresent(next::add);
          default -> {}
        }
      }
      next.removeAll(seen);
      layer = next;
    }
    return out.values().stream()
        .sorted(Comparator.comparing(Statement::subject).thenComparing(Statement::id))
        .toList();
  }
}
