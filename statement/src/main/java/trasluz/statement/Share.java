package trasluz.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// A percentage as far as it is known: a range whose ends may be open, in exact decimals.
///
/// Registers publish bands ("more than 25, up to 50"), newspapers round, contracts say "less two
/// shares"; all of these are ranges. An exact share is the range from itself to itself. A holder of
/// whom only the holding is known, not its size, has [#unknown()]: more than 0, up to 100. A share
/// is never a floating-point number, so that 33.33 + 16.67 is 50.
///
/// @param min lower end in percent, 0 to 100, at most 12 decimals
/// @param max upper end in percent, not under `min`
/// @param minOpen true where `min` itself is excluded
/// @param maxOpen true where `max` itself is excluded
public record Share(BigDecimal min, BigDecimal max, boolean minOpen, boolean maxOpen) {

  /// Decimals kept; a share published with more of them is enclosed by [#enclosing].
  public static final int MAX_DECIMALS = 12;

  private static final int MAX_DECIMALS_READ = 99;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public Share {
    min = canonical("min", min);
    max = canonical("max", max);
    requireOrder(min, max);
    if (min.compareTo(max) == 0 && (minOpen || maxOpen)) {
      throw new IllegalArgumentException(
          "a share of exactly %s %% can't have an open end".formatted(min.toPlainString()));
    }
  }

  public static Share exactly(BigDecimal percent) {
    return new Share(percent, percent, false, false);
  }

  public static Share exactly(String percent) {
    return exactly(Checks.number("share", percent));
  }

  /// Both ends included.
  public static Share between(String min, String max) {
    return new Share(Checks.number("share", min), Checks.number("share", max), false, false);
  }

  /// The holder holds something, nobody says how much: (0,100].
  public static Share unknown() {
    return new Share(BigDecimal.ZERO, HUNDRED, true, false);
  }

  /// The narrowest share of [#MAX_DECIMALS] decimals that holds every value from min to max; where
  /// an end has more decimals it moves outward, and the end it moved to is open.
  ///
  /// @throws IllegalArgumentException for ends no percentage has: outside 0 to 100, in the wrong
  ///   order, or of 100 decimals and more
  public static Share enclosing(BigDecimal min, BigDecimal max, boolean minOpen, boolean maxOpen) {
    requirePercentage("min", min);
    requirePercentage("max", max);
    requireOrder(min, max);
    BigDecimal low = min.setScale(Math.min(min.scale(), MAX_DECIMALS), RoundingMode.FLOOR);
    BigDecimal high = max.setScale(Math.min(max.scale(), MAX_DECIMALS), RoundingMode.CEILING);
    return new Share(
        low, high, minOpen || low.compareTo(min) != 0, maxOpen || high.compareTo(max) != 0);
  }

  /// Reads a percentage or a range of them: `40`, `49.99 %`, `25..50`, `more than 25`, `75+`, and
  /// what [#toString()] prints.
  ///
  /// @throws IllegalArgumentException when it is none, or lies beyond 0 to 100
  public static Share parse(String text) {
    return ShareText.read(text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "share must be like 40, 25..50, >25, <10 or 75+, got '" + text + "'"));
  }

  /// As [#parse]; empty when it is none or lies beyond 0 to 100.
  public static Optional<Share> parseOptional(String text) {
    try {
      return ShareText.read(text);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static BigDecimal canonical(String end, BigDecimal value) {
    requirePercentage(end, value);
    BigDecimal stripped = value.stripTrailingZeros();
    if (stripped.scale() > MAX_DECIMALS) {
      throw tooManyDecimals(MAX_DECIMALS, end, value);
    }
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /// Compares before it computes, so that 1e999999999 is refused as fast as 101.
  private static void requirePercentage(String end, BigDecimal value) {
    if (value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException(
          "share must be within 0..100 %%, got %s of %s %%".formatted(end, Checks.shown(value)));
    }
    if (value.scale() > MAX_DECIMALS_READ) {
      throw tooManyDecimals(MAX_DECIMALS_READ, end, value);
    }
  }

  private static IllegalArgumentException tooManyDecimals(int most, String end, BigDecimal value) {
    return new IllegalArgumentException(
        "share must have at most %d decimals, got %s of %s %%"
            .formatted(most, end, Checks.shown(value)));
  }

  private static void requireOrder(BigDecimal min, BigDecimal max) {
    if (min.compareTo(max) > 0) {
      throw new IllegalArgumentException(
          "share must satisfy min <= max, got %s to %s"
              .formatted(Checks.shown(min), Checks.shown(max)));
    }
  }

  public boolean isExact() {
    return min.compareTo(max) == 0;
  }

  /// The smallest range that holds this share and the other.
  public Share hull(Share other) {
    int low = min.compareTo(other.min);
    int high = max.compareTo(other.max);
    return new Share(
        low <= 0 ? min : other.min,
        high >= 0 ? max : other.max,
        low == 0 ? minOpen && other.minOpen : low < 0 ? minOpen : other.minOpen,
        high == 0 ? maxOpen && other.maxOpen : high > 0 ? maxOpen : other.maxOpen);
  }

  /// `49.99 %`, `25 % to 50 %`, `more than 25 % up to 50 %`: as a person would say it.
  @Override
  public String toString() {
    if (isExact()) {
      return min.toPlainString() + " %";
    }
    String low = min.toPlainString();
    String high = max.toPlainString();
    if (minOpen && min.signum() == 0 && max.compareTo(HUNDRED) == 0) {
      return "an unknown share";
    }
    return (minOpen ? "more than " : "")
        + low
        + (maxOpen ? " % to under " : minOpen ? " % up to " : " % to ")
        + high
        + " %";
  }
}
