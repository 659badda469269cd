package trasluz.exposure;

import java.util.List;
import trasluz.statement.EntityId;

/// Whom a new listing would reach.
///
/// @param designated one party, or two that only together reach somebody
/// @param names of these, in the same order
/// @param caught who would be newly caught for sure; of two parties only those that neither reaches
///   alone. The designated are not among them
public record Candidate(List<EntityId> designated, List<String> names, List<EntityId> caught) {

  public Candidate {
    designated = List.copyOf(designated);
    names = List.copyOf(names);
    caught = List.copyOf(caught);
  }
}
