package trasluz.workbench.batch;

import java.util.Optional;
import trasluz.match.Particulars;
import trasluz.match.Query;
import trasluz.statement.Name;
import trasluz.statement.Schema;

/// How a file is screened and what is written of it.
///
/// @param schema for rows that don't say what kind of thing they name
/// @param list the one source to compare with, all where none is named
/// @param threshold the lowest score of an alert
/// @param limit the most matches written for one customer
/// @param json objects instead of CSV
/// @param evidence whether objects hold the evidence of each match
/// @param raw whether cells that a spreadsheet may take for formulas are left as they are
/// @param showJudged whether matches judged not same are written too
public record ScreeningOptions(
    Optional<Schema> schema,
    Optional<String> list,
    double threshold,
    int limit,
    boolean json,
    boolean evidence,
    boolean raw,
    boolean showJudged) {

  /// @throws IllegalArgumentException when threshold or limit are out of range
  public ScreeningOptions {
    new Query(new Name("any"), schema, Particulars.NONE, threshold, limit);
  }

  /// The options as they are written on the command line.
  public String asWritten() {
    return "--threshold "
        + threshold
        + " --limit "
        + limit
        + schema.map(kind -> " --schema " + kind.code()).orElse("")
        + list.map(id -> " --list " + id).orElse("")
        + (json ? " --json" : "")
        + (evidence ? " --evidence" : "")
        + (raw ? " --raw" : "")
        + (showJudged ? " --show-judged" : "");
  }
}
