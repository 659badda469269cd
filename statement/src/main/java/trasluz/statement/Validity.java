package trasluz.statement;

import java.time.LocalDate;
import java.util.Optional;

/// When a claim is true: from a first day (included) to a last day (excluded), each possibly
/// partial.
///
/// An absent start means "always so far as is said", an absent end "until further notice". Partial
/// dates make the answer for a day within their range [Holds#PERHAPS].
public record Validity(Optional<PartialDate> from, Optional<PartialDate> to) {

  /// No start and no end is stated.
  public static final Validity UNBOUNDED = new Validity(Optional.empty(), Optional.empty());

  public Validity {
    if (from.isPresent() && to.isPresent() && !to.get().latest().isAfter(from.get().earliest())) {
      throw new IllegalArgumentException(
          "validity must end after it starts, got from %s to %s".formatted(from.get(), to.get()));
    }
  }

  public static Validity since(PartialDate from) {
    return new Validity(Optional.of(from), Optional.empty());
  }

  public static Validity of(PartialDate from, PartialDate to) {
    return new Validity(Optional.of(from), Optional.of(to));
  }

  /// Whether the claim is true on the given day.
  public Holds on(LocalDate day) {
    Holds started = from.map(date -> reached(date, day)).orElse(Holds.YES);
    Holds ended = to.map(date -> reached(date, day)).orElse(Holds.NO);
    if (started == Holds.NO || ended == Holds.YES) {
      return Holds.NO;
    }
    return started == Holds.YES && ended == Holds.NO ? Holds.YES : Holds.PERHAPS;
  }

  private static Holds reached(PartialDate date, LocalDate day) {
    if (day.isBefore(date.earliest())) {
      return Holds.NO;
    }
    return day.isBefore(date.latest()) ? Holds.PERHAPS : Holds.YES;
  }

  @Override
  public String toString() {
    if (from.isEmpty() && to.isEmpty()) {
      return "undated";
    }
    return "["
        + from.map(PartialDate::toString).orElse("")
        + ","
        + to.map(PartialDate::toString).orElse("")
        + ")";
  }
}
