package trasluz.source.bods;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import trasluz.source.JsonValue.Fields;
import trasluz.statement.Share;

/// The `share` of an interest.
///
/// `exclusiveMinimum` and `exclusiveMaximum` are flags beside `minimum` and `maximum` up to version
/// 0.3 and bounds of their own in 0.4.
final class BodsShares {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,20}(\\.[0-9]{1,40})?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private BodsShares() {}

  /// Reads a share; empty when it is none or holds nothing.
  ///
  /// @throws IllegalArgumentException when what it holds can't be a percentage
  static Optional<Share> parse(Fields share) {
    Optional<String> exact = share.text("exact");
    if (exact.isPresent()) {
      BigDecimal value = number(exact.get());
      return Optional.of(Share.enclosing(value, value, false, false));
    }
    Optional<Bound> low = bound(share, "minimum", "exclusiveMinimum");
    Optional<Bound> high = bound(share, "maximum", "exclusiveMaximum");
    if (low.isEmpty() && high.isEmpty()) {
      return Optional.empty();
    }
    Bound min = low.orElse(new Bound(BigDecimal.ZERO, true));
    Bound max = high.orElse(new Bound(HUNDRED, false));
    return Optional.of(Share.enclosing(min.value, max.value, min.open, max.open));
  }

  private record Bound(BigDecimal value, boolean open) {}

  private static Optional<Bound> bound(Fields share, String inclusive, String exclusive) {
    Optional<String> flag = share.text(exclusive);
    Optional<String> value = share.text(inclusive);
    if (flag.isPresent() && !flag.get().equals("true") && !flag.get().equals("false")) {
      return Optional.of(new Bound(number(flag.get()), true));
    }
    boolean open = flag.filter("true"::equals).isPresent();
    return value.map(text -> new Bound(number(text), open));
  }

  private static BigDecimal number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new IllegalArgumentException("a share must be a plain number, got '" + text + "'");
    }
    return new BigDecimal(text);
  }

  /// The share as the UK's register of people with significant control means it: its natures of
  /// control "25 to 50 percent" and "50 to 75 percent" start above their lower end (Register of
  /// People with Significant Control Regulations 2016, schedule 2), which some files lose.
  static Share asRegistered(Share share, String details) {
    boolean band =
        (isBand(share, "25", "50") && details.contains("-25-to-50-percent"))
            || (isBand(share, "50", "75") && details.contains("-50-to-75-percent"));
    return band && !share.minOpen()
        ? new Share(share.min(), share.max(), true, share.maxOpen())
        : share;
  }

  private static boolean isBand(Share share, String min, String max) {
    return share.min().compareTo(new BigDecimal(min)) == 0
        && share.max().compareTo(new BigDecimal(max)) == 0;
  }
}
