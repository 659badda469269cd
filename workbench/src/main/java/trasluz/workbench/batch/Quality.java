package trasluz.workbench.batch;

import java.util.Locale;
import java.util.Optional;

/// How well predictions agree with what was expected.
///
/// @param truePositives expected and predicted
/// @param falsePositives predicted and not expected
/// @param falseNegatives expected and not predicted
/// @param trueNegatives neither
public record Quality(
    long truePositives, long falsePositives, long falseNegatives, long trueNegatives) {

  public static final Quality NONE = new Quality(0, 0, 0, 0);

  /// Counts one more, where it is known what was expected.
  public Quality with(Optional<Boolean> expected, boolean predicted) {
    if (expected.isEmpty()) {
      return this;
    }
    boolean match = expected.get();
    return new Quality(
        truePositives + (match && predicted ? 1 : 0),
        falsePositives + (!match && predicted ? 1 : 0),
        falseNegatives + (match && !predicted ? 1 : 0),
        trueNegatives + (!match && !predicted ? 1 : 0));
  }

  public long pairs() {
    return truePositives + falsePositives + falseNegatives + trueNegatives;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d pairs with is_match: precision %s, recall %s, F1 %s (%d true and %d false positives,"
            + " %d false negatives)",
        pairs(),
        share(truePositives, truePositives + falsePositives),
        share(truePositives, truePositives + falseNegatives),
        share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
        truePositives,
        falsePositives,
        falseNegatives);
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.4f", (double) part / whole);
  }
}
