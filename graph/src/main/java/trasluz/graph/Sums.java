package trasluz.graph;

import java.util.BitSet;
import trasluz.statement.Claim.Completeness;

/// What the holdings of each company add up to, in one layer, and what follows from that.
final class Sums {

  private final Parties parties;
  private final long[] low;
  private final long[] high;
  private final boolean[] lowOpen;
  private final boolean[] highOpen;

  Sums(Parties parties, Interests layer) {
    int n = parties.size();
    this.parties = parties;
    low = new long[n];
    high = new long[n];
    lowOpen = new boolean[n];
    highOpen = new boolean[n];
    for (int i = 0; i < layer.size(); i++) {
      int subject = layer.subject(i);
      low[subject] = Units.add(low[subject], layer.min(i));
      high[subject] = Units.add(high[subject], layer.max(i));
      lowOpen[subject] |= layer.isMinOpen(i);
      highOpen[subject] |= layer.isMaxOpen(i);
    }
  }

  long low(int node) {
    return low[node];
  }

  long high(int node) {
    return high[node];
  }

  /// Whether the least that is held is more than everything.
  boolean isOverfull(int node) {
    return low[node] > Units.WHOLE || (low[node] == Units.WHOLE && lowOpen[node]);
  }

  BitSet overfull() {
    BitSet out = new BitSet(low.length);
    for (int node = 0; node < low.length; node++) {
      out.set(node, isOverfull(node));
    }
    return out;
  }

  /// Whether a register is said to be complete and lists less than everything.
  boolean isTooLittle(int node) {
    boolean under = high[node] < Units.WHOLE || (high[node] == Units.WHOLE && highOpen[node]);
    return under && parties.completeness(node) == Completeness.COMPLETE;
  }

  BitSet tooLittle() {
    BitSet out = new BitSet(low.length);
    for (int node = 0; node < low.length; node++) {
      out.set(node, isTooLittle(node));
    }
    return out;
  }
}
