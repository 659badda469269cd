package trasluz.match;

import java.util.ArrayList;
import java.util.List;
import trasluz.statement.Claim.Linked;
import trasluz.statement.EntityId;
import trasluz.statement.Statement;

/// Links that a source states by name only, such as OFAC's remark "Linked To: HIZBALLAH", resolved
/// to entities of the same numbering.
///
/// A name that several entities bear exactly resolves to all of them; which one is meant is for a
/// person to say.
///
/// @param links one for each statement of a link without an id, in the order given
public record LinkedTo(List<Link> links) {

  public LinkedTo {
    links = List.copyOf(links);
  }

  /// One link by name.
  ///
  /// @param statement its claim is a [Linked] without an id
  /// @param targets whom the name means; empty where nobody in the subject's scope bears it
  public record Link(Statement statement, List<EntityId> targets) {
    public Link {
      targets = List.copyOf(targets);
    }

    public boolean isResolved() {
      return !targets.isEmpty();
    }
  }

  /// Resolves the links among the statements by the names among the same statements. Load all lists
  /// that share a numbering before: OFAC's SDN list links to entries of its consolidated list.
  public static LinkedTo resolve(Iterable<Statement> statements) {
    return resolve(statements, ExactNames.of(EntityDirectory.of(statements)));
  }

  /// Resolves the links among the statements by the given names.
  public static LinkedTo resolve(Iterable<Statement> statements, ExactNames names) {
    List<Link> links = new ArrayList<>();
    for (Statement statement : statements) {
      if (statement.claim() instanceof Linked linked && linked.entity().isEmpty()) {
        links.add(new Link(statement, names.resolve(linked.target(), statement.subject().scope())));
      }
    }
    return new LinkedTo(links);
  }

  public int resolved() {
    return (int) links.stream().filter(Link::isResolved).count();
  }

  public List<Link> unresolved() {
    return links.stream().filter(link -> !link.isResolved()).toList();
  }
}
