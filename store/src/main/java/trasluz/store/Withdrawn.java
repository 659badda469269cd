package trasluz.store;

import java.util.Map;
import java.util.Set;
import trasluz.statement.Locator;
import trasluz.statement.StatementId;

/// What no longer counts of the statements that were made of proposals.
///
/// A text and its copy may make one and the same statement, which is then found at two places. It
/// stands as long as one of the two is accepted, and is cited from that one.
///
/// @param statements of which no acceptance stands
/// @param places of statements that stand, from which they are no longer accepted
record Withdrawn(Set<StatementId> statements, Map<StatementId, Set<Place>> places) {

  static final Withdrawn NOTHING = new Withdrawn(Set.of(), Map.of());

  Withdrawn {
    statements = Set.copyOf(statements);
    places = Map.copyOf(places);
  }

  /// Characters of a text.
  record Place(String sha256, Locator.Span span) {}

  boolean has(StatementId statement) {
    return statements.contains(statement);
  }

  /// Whether a statement is no longer accepted from a place.
  ///
  /// @param sha256 of the file
  boolean has(StatementId statement, String sha256, Locator locator) {
    return locator instanceof Locator.Span span
        && places.getOrDefault(statement, Set.of()).contains(new Place(sha256, span));
  }
}
