package trasluz.match;

import java.util.ArrayList;
import java.util.List;
import trasluz.statement.Claim.Designated;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.Named;
import trasluz.statement.Evidence;
import trasluz.statement.Statement;

/// An entity that a looked-up name may mean.
///
/// @param matched the statement of the name, or of the identifier, that matched best
/// @param score 0 to 1, in steps of one ten-thousandth; a measure of likeness, not a probability
/// @param explanation what matched what, how, and what it was worth; its leaf is `matched`
public record Match(EntityProfile entity, Statement matched, double score, Evidence explanation) {

  /// The name or identifier that matched, as published.
  public String matchedText() {
    if (matched.claim() instanceof Named named) {
      return named.name().asPublished();
    }
    if (matched.claim() instanceof Identified identified) {
      return identified.identifier().toString();
    }
    throw new IllegalStateException("neither a name nor an identifier: " + matched);
  }

  /// What a report of this match has to cite: the matched statement, then the designations.
  public List<Statement> statements() {
    List<Statement> out = new ArrayList<>();
    out.add(matched);
    out.addAll(entity.statements(Designated.class));
    return List.copyOf(out);
  }
}
