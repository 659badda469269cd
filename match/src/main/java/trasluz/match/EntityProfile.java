package trasluz.match;

import java.util.List;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.Schema;
import trasluz.statement.Statement;

/// What a person needs to see of an entity to judge a match: kind, names, dates, places,
/// identifiers and designations, each as the statement that says so.
///
/// @param schema the first kind a statement gives, [Schema#THING] where none does
/// @param caption the first primary name as published, else the first name, else the id
/// @param statements in the order in which they were given
public record EntityProfile(
    EntityId id, Schema schema, String caption, List<Statement> statements) {

  public EntityProfile {
    statements = List.copyOf(statements);
  }

  /// The statements whose claim is of the given kind, for example `Claim.Designated.class`.
  public List<Statement> statements(Class<? extends Claim> kind) {
    return statements.stream().filter(statement -> kind.isInstance(statement.claim())).toList();
  }

  /// The claims of the given kind.
  public <C extends Claim> List<C> claims(Class<C> kind) {
    return statements.stream()
        .map(Statement::claim)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  @Override
  public String toString() {
    return caption + " (" + id + ")";
  }
}
