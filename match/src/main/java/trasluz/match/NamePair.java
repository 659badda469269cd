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
    PairLikenesses likenesses = PairLikenesses.own();
    int points = points(left, right, schema, likenesses);
    return new NamePair(
        Points.score(points), Explanations.tree(points, Explanations.steps(likenesses.pairing())));
  }

  /// The score alone, without its explanation.
  public static double score(Name left, Name right, Schema schema) {
    return Points.score(points(left, right, schema, PairLikenesses.own()));
  }

  private static int points(Name left, Name right, Schema schema, PairLikenesses likenesses) {
    Bearer bearer = NameReader.bearer(left.asPublished(), right.asPublished(), schema);
    return likenesses.compare(
        NameReader.read(left.asPublished(), bearer), NameReader.read(right.asPublished(), bearer));
  }

  /// Whether the score is that of an alert.
  public boolean isMatch() {
    return score >= Query.ALERT;
  }
}
