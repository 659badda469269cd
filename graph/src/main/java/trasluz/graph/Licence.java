package trasluz.graph;

import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.Holds;
import trasluz.statement.Statement;

/// A licence that is valid, or perhaps valid, on the day asked about. It permits dealings and
/// changes nobody's status.
///
/// @param party whom it is about, by the id that stands for it; or a programme, see
///   [Claim.Licensed#PROGRAMME_SCOPE]
/// @param holds YES or PERHAPS
public record Licence(EntityId party, Claim.Licensed claim, Holds holds, Statement statement) {}
