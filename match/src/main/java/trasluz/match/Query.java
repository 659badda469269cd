package trasluz.match;

import java.util.Optional;
import trasluz.statement.Name;
import trasluz.statement.Schema;

/// A name to look up, and how much of an answer is wanted.
///
/// @param name must hold a letter or a digit
/// @param schema leaves out entities that can't be of this kind
/// @param particulars what else is known of whoever is looked for
/// @param threshold the lowest score to report, 0 (not included) to 1
/// @param limit the largest number of matches to report, 1 to 10,000
public record Query(
    Name name, Optional<Schema> schema, Particulars particulars, double threshold, int limit) {

  /// From this score on a match is an alert. Two names with the same significant tokens, one of
  /// which is misspelt, score above it; two that contradict each other in one of four tokens below.
  public static final double ALERT = 0.70;

  public static final int USUAL_LIMIT = 25;

  public Query {
    if (name.normalised().isEmpty()) {
      throw new IllegalArgumentException(
          "a name to screen must have a letter or a digit, got '" + name.asPublished() + "'");
    }
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException(
          "threshold must be above 0 and at most 1, got " + threshold);
    }
    if (limit < 1 || limit > 10_000) {
      throw new IllegalArgumentException("limit must be within 1..10000, got " + limit);
    }
  }

  /// Asks for alerts about anything of that name.
  public static Query of(Name name) {
    return new Query(name, Optional.empty(), Particulars.NONE, ALERT, USUAL_LIMIT);
  }

  public Query withSchema(Schema kind) {
    return new Query(name, Optional.of(kind), particulars, threshold, limit);
  }

  public Query withParticulars(Particulars known) {
    return new Query(name, schema, known, threshold, limit);
  }

  public Query withThreshold(double lowest) {
    return new Query(name, schema, particulars, lowest, limit);
  }

  public Query withLimit(int most) {
    return new Query(name, schema, particulars, threshold, most);
  }
}
