package trasluz.statement;

import java.time.LocalDate;
import java.util.Optional;

/// When a claim is true: from a first day (included) to a last day (excluded), each possibly
/// partial.
///
/// An absent start means "always so far as is said", an absent end "until further notice". Partial
/// dates stand for every day in their range that leaves the end after the start; a day on which the
/// claim holds for some of these and not for others is [Holds#PERHAPS].
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
    boolean mayHaveStarted = from.isEmpty() || !day.isBefore(from.get().earliest());
    boolean mayGoOn = to.isEmpty() || day.isBefore(to.get().latest());
    if (!mayHaveStarted || !mayGoOn) {
      return Holds.NO;
    }
    return hasStarted(day) && goesOn(day) ? Holds.YES : Holds.PERHAPS;
  }

  /// Surely: on the last possible first day, or because the day before the last possible end is it.
  private boolean hasStarted(LocalDate day) {
    return from.isEmpty()
        || !day.isBefore(from.get().latest())
        || (to.isPresent() && !day.isBefore(to.get().latest().minusDays(1)));
  }

  /// Surely: before the first possible end, or on the first possible day, which always counts.
  private boolean goesOn(LocalDate day) {
    return to.isEmpty()
        || day.isBefore(to.get().earliest())
        || (from.isPresent() && !day.isAfter(from.get().earliest()));
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
