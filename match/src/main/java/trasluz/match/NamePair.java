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
    Pairing pairing = new Pairing();
    int points = points(left.asPublished(), right.asPublished(), schema, pairing);
    return new NamePair(
        Points.score(points), Explanations.tree(points, Explanations.steps(pairing)));
  }

  /// The score alone, without its explanation.
  public static double score(Name left, Name right, Schema schema) {
    return Points.score(points(left.asPublished(), right.asPublished(), schema, new Pairing()));
  }

  private static int points(String left, String right, Schema schema, Pairing pairing) {
    Side one = new Side();
    Side other = new Side();
    Bearer bearer = NameReader.bearer(left, right, schema);
    one.fill(NameReader.read(left, bearer));
    other.fill(NameReader.read(right, bearer));
    return pairing.compare(one, other, new PairLikenesses(one, other));
  }

  /// Whether the score is that of an alert.
  public boolean isMatch() {
    return score >= Query.ALERT;
  }
}
