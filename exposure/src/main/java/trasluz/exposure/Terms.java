package trasluz.exposure;

import trasluz.graph.Interests;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Units;

/// What a cascade counts.
///
/// @param threshold in [Units]
/// @param strict whether more than the threshold is needed
/// @param control whether control, the right to a majority of the board and a majority of votes
///   catch by themselves
/// @param outstanding whether shares a company holds in itself are left out of the whole
record Terms(long threshold, boolean strict, boolean control, boolean outstanding) {

  static Terms of(RuleVersion rule) {
    return new Terms(Units.of(rule.threshold()), rule.strict(), false, false);
  }

  /// Terms that no holding reaches.
  Terms outOfReach() {
    return new Terms(Long.MAX_VALUE, true, false, false);
  }

  Terms withControl() {
    return new Terms(threshold, strict, true, outstanding);
  }

  Terms onOutstandingShares() {
    return new Terms(threshold, strict, control, true);
  }

  /// The threshold for one company, which is lower where its own shares are left out.
  long threshold(OwnershipGraph graph, int node, Reading reading) {
    if (!outstanding) {
      return threshold;
    }
    Interests equity = graph.equity();
    long own = 0;
    for (int i = equity.heldFrom(node); i < equity.heldFrom(node + 1); i++) {
      if (equity.subject(i) == node) {
        own = reading == Reading.MUST ? equity.min(i) : equity.max(i);
      }
    }
    // Thresholds are whole percents, so own / 100 * percent loses nothing before the last division.
    long percent = threshold / (Units.WHOLE / 100);
    return threshold - Math.floorDiv(own * percent, 100L);
  }

  /// Whether a sum of at least this much, or of more than this where the end is open, reaches the
  /// threshold for sure.
  boolean surely(long least, boolean open, long limit) {
    return least > limit || (least == limit && (open || !strict));
  }

  /// Whether a sum of at most this much, or of less than this where the end is open, may reach it.
  boolean perhaps(long most, boolean open, long limit) {
    return most > limit || (most == limit && !open && !strict);
  }
}
