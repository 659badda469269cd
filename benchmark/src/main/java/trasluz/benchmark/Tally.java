package trasluz.benchmark;

import java.util.List;
import java.util.Locale;

/// How often a yes or no was right.
///
/// @param truePositives said to match, and do
/// @param falsePositives said to match, and do not
/// @param falseNegatives do match, and were not said to
/// @param trueNegatives neither
record Tally(int truePositives, int falsePositives, int falseNegatives, int trueNegatives) {

  /// A pair with its score.
  record Scored(LabelledPair pair, double score) {}

  static final String HEADER =
      String.format(
          Locale.ROOT,
          "%6s %5s %5s %5s %5s %6s %6s %6s",
          "n",
          "TP",
          "FP",
          "FN",
          "TN",
          "P",
          "R",
          "F1");

  /// Says of every pair that reaches the threshold that it matches.
  static Tally of(List<Scored> pairs, double threshold) {
    int[] counts = new int[4];
    for (Scored each : pairs) {
      boolean said = each.score >= threshold;
      counts[(said ? 0 : 2) + (said == each.pair.isMatch() ? 0 : 1)]++;
    }
    return new Tally(counts[0], counts[1], counts[3], counts[2]);
  }

  int size() {
    return truePositives + falsePositives + falseNegatives + trueNegatives;
  }

  /// How many of those said to match do; not a number where none was said to.
  double precision() {
    return (double) truePositives / (truePositives + falsePositives);
  }

  /// How many of those that match were said to; not a number where none does.
  double recall() {
    return (double) truePositives / (truePositives + falseNegatives);
  }

  /// The harmonic mean of both.
  double f1() {
    return 2.0 * truePositives / (2.0 * truePositives + falsePositives + falseNegatives);
  }

  /// A row below [#HEADER].
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%6d %5d %5d %5d %5d %6s %6s %6s",
        size(),
        truePositives,
        falsePositives,
        falseNegatives,
        trueNegatives,
        share(precision()),
        share(recall()),
        share(f1()));
  }

  /// Three decimals, a dash for what is not a number.
  static String share(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }
}
