package trasluz.exposure;

import java.math.BigInteger;
import trasluz.exposure.RuleVersion.Joint;
import trasluz.exposure.RuleVersion.Reach;
import trasluz.graph.Interests;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Units;

/// What a cascade counts.
///
/// @param threshold of shares, in [Units]
/// @param strict whether more than the threshold is needed
/// @param reach what catches besides shares
/// @param outstanding whether shares a company holds in itself are left out of the whole
record Terms(long threshold, boolean strict, Reach reach, boolean outstanding) {

  static Terms of(RuleVersion rule) {
    return new Terms(Units.of(rule.threshold()), rule.strict(), rule.reach(), false);
  }

  /// More than half: a majority of votes.
  static Terms majority(boolean outstanding) {
    return new Terms(Units.WHOLE / 2, true, Reach.SHARES, outstanding);
  }

  /// Terms that no holding reaches.
  Terms outOfReach() {
    return new Terms(Long.MAX_VALUE, true, Reach.SHARES, false);
  }

  /// Control, the right to a majority of the board and a majority of votes catch by themselves too.
  Terms withControl() {
    return new Terms(threshold, strict, new Reach(true, true, reach.joint()), outstanding);
  }

  /// Shares alone count.
  Terms sharesOnly() {
    return new Terms(threshold, strict, Reach.SHARES, outstanding);
  }

  Terms onOutstandingShares() {
    return new Terms(threshold, strict, reach, true);
  }

  boolean control() {
    return reach.control();
  }

  boolean votes() {
    return reach.votes();
  }

  Joint joint() {
    return reach.joint();
  }

  /// The threshold for one company, which is lower where what it holds in itself is left out.
  long threshold(OwnershipGraph graph, Interests layer, int node, Reading reading) {
    if (!outstanding) {
      return threshold;
    }
    long own = 0;
    for (int at = layer.holdersFrom(node); at < layer.holdersFrom(node + 1); at++) {
      int i = layer.holding(at);
      if (graph.isOwn(layer.holder(i), node)) {
        own = Units.add(own, reading == Reading.MUST ? layer.min(i) : layer.max(i));
      }
    }
    return own == 0 ? threshold : onRest(Math.min(own, Units.WHOLE));
  }

  /// Rounded so that comparing whole units with it comes out as comparing with the exact limit.
  private long onRest(long own) {
    BigInteger whole = BigInteger.valueOf(Units.WHOLE);
    BigInteger[] exact =
        BigInteger.valueOf(threshold)
            .multiply(BigInteger.valueOf(Units.WHOLE - own))
            .divideAndRemainder(whole);
    return exact[0].longValueExact() + (strict || exact[1].signum() == 0 ? 0 : 1);
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
