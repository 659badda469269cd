package trasluz.graph;

import java.math.BigDecimal;
import trasluz.statement.Share;

/// Percentages as whole numbers of 10⁻¹² percent, exact for every [Share].
///
/// Sums saturate at [Long#MAX_VALUE], which is more than 92,000 times 100 %: a company with more
/// holders than that, each said to hold up to everything, loses the bound from above and nothing
/// else. A saturated sum stays saturated when something is taken off it.
public final class Units {

  /// 100 %.
  public static final long WHOLE = 100_000_000_000_000L;

  /// The lower end of a range is excluded.
  public static final byte MIN_OPEN = 1;

  /// The upper end of a range is excluded.
  public static final byte MAX_OPEN = 2;

  /// Dates or telling leave open whether the interest holds at all; its lower end is then 0.
  public static final byte PERHAPS = 4;

  private Units() {}

  public static long of(BigDecimal percent) {
    return percent.movePointRight(Share.MAX_DECIMALS).longValueExact();
  }

  public static BigDecimal percent(long units) {
    BigDecimal value = BigDecimal.valueOf(units, Share.MAX_DECIMALS).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  /// The ends of a range as flags.
  public static byte flags(Share share) {
    return (byte) ((share.minOpen() ? MIN_OPEN : 0) | (share.maxOpen() ? MAX_OPEN : 0));
  }

  /// The share a range stands for; sums over 100 % are shown as 100 %, because no one can hold
  /// more, and the sum itself is reported as a [GraphIssue].
  public static Share share(long min, long max, int flags) {
    long low = Math.clamp(min, 0, WHOLE);
    long high = Math.clamp(max, low, WHOLE);
    boolean minOpen = (flags & MIN_OPEN) != 0 && low == min && low < high;
    boolean maxOpen = (flags & MAX_OPEN) != 0 && high == max && low < high;
    return new Share(percent(low), percent(high), minOpen, maxOpen);
  }

  /// The sum, or [Long#MAX_VALUE] where it would be larger. Neither operand is negative.
  public static long add(long left, long right) {
    long sum = left + right;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  /// The difference, of a saturated sum the saturated sum.
  public static long subtract(long sum, long part) {
    return sum == Long.MAX_VALUE ? sum : sum - part;
  }
}
