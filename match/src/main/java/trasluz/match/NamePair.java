package trasluz.match;

import trasluz.statement.Evidence;
import trasluz.statement.Name;
import trasluz.statement.Schema;

/// Two names compared with each other, without a list to look them up in.
///
/// @param score 0 to 1, on the same scale as a [Match]
/// @param explanation word by word
public record NamePair(double score, Evidence explanation) {

  /// Compares two names of things of one kind; [Schema#THING] where the kind is not known.
  public static NamePair of(Name left, Name right, Schema schema) {
    boolean same = NameTokens.of(left).equals(NameTokens.of(right));
    return new NamePair(same ? 1 : 0, Evidence.step("names compared", schema + " " + same));
  }

  /// Whether the score is that of an alert.
  public boolean isMatch() {
    return score >= Query.ALERT;
  }
}
