package trasluz.workbench.dossier;

import java.time.LocalDate;
import java.util.List;
import trasluz.graph.Belief;
import trasluz.statement.EntityId;
import trasluz.statement.Evidence;
import trasluz.statement.Snapshot;
import trasluz.statement.Statement;

/// Everything that is written about one entity as of one date. The same content becomes text, JSON
/// or a page.
///
/// @param asOf the day for which the facts are asked
/// @param knownBy only what was said by this day is used
/// @param leftOut what was not used although the case has it, a line each
/// @param facts names, numbers, places and dates as the sources give them
/// @param findings one for each regime and kind of measure, strongest first
/// @param contested the claims about it that something contradicts, each with all that is told of
///   it
/// @param statements what is told about the entity's relations, cited by no finding included
/// @param checkedAgainst the copies of sources that were looked at
record Dossier(
    EntityId entity,
    String caption,
    LocalDate asOf,
    LocalDate knownBy,
    List<String> leftOut,
    List<Fact> facts,
    List<Finding> findings,
    List<Belief> contested,
    List<Statement> statements,
    List<Snapshot> checkedAgainst) {

  /// One line of what is said about the entity itself.
  ///
  /// @param label such as `alias` or `passport`
  /// @param sources ids of the sources that say so
  record Fact(String label, String value, List<String> sources) {}

  /// What one regime makes of the entity.
  ///
  /// @param measure such as `blocking` or `sectoral EO13662-2`
  /// @param summary one sentence for people
  /// @param share the summed holding of caught parties, in words; empty where no rule sums
  /// @param route who stands behind it; empty where nobody does
  record Finding(
      String regime,
      String measure,
      String status,
      String summary,
      String share,
      String grade,
      List<String> flags,
      String route,
      String ruleVersion,
      Evidence evidence) {

    /// The colour class of a page.
    String tone() {
      return switch (status) {
        case "YES" -> measure.startsWith("sectoral") ? "sectoral" : "caught";
        case "MAYBE", "MAYBE_UNKNOWN" -> "perhaps";
        default -> "plain";
      };
    }
  }
}
