package trasluz.match;

import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Name;
import trasluz.statement.Statement;

/// One name of one entity, with the statement that says so.
///
/// @param entity who bears the name
/// @param named the claim of the statement
/// @param statement where the name is published
public record KnownName(EntityProfile entity, Named named, Statement statement) {

  public Name name() {
    return named.name();
  }

  public NameKind kind() {
    return named.kind();
  }
}
