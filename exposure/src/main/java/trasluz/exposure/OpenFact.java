package trasluz.exposure;

import java.util.Optional;
import java.util.function.Supplier;
import trasluz.graph.OwnershipGraph;

/// Something that is told but left open: a share within a range, a tie or listing that only perhaps
/// holds, holders nobody identifies. Each of its two ends would reach as far as possible, or as
/// little.
///
/// @param subject the party it is about, by its number
/// @param words what has to be found out
/// @param most the end that catches most; empty where none is to be tried
record OpenFact(int subject, String words, Optional<End> most, End least) {

  /// One end of it.
  ///
  /// @param words as they follow "if"
  /// @param graph the facts with this one so
  record End(String words, Supplier<OwnershipGraph> graph) {}
}
