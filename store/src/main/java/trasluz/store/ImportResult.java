package trasluz.store;

import java.util.List;
import trasluz.statement.Snapshot;

/// What an import brought.
///
/// @param newStatements statements that were not on file
/// @param knownStatements statements that were, counted as often as they were given
/// @param newSnapshots copies whose bytes were not on file for their source
/// @param knownSnapshots copies that were already there, under whatever name
/// @param changed whether the case file was changed at all; a known copy changes it only by showing
///   that it stood on another day too
public record ImportResult(
    int newStatements,
    int knownStatements,
    List<Snapshot> newSnapshots,
    List<Snapshot> knownSnapshots,
    boolean changed) {

  public ImportResult {
    newSnapshots = List.copyOf(newSnapshots);
    knownSnapshots = List.copyOf(knownSnapshots);
  }
}
