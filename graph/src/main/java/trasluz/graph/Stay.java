package trasluz.graph;

import java.time.LocalDate;
import java.util.Optional;
import trasluz.statement.PartialDate;
import trasluz.statement.Validity;

/// The days in which somebody was somewhere, as far as they are told: all of them where the ends
/// are exact, some of them where a date is partial.
///
/// @param first the first possible day
/// @param last the last possible day
/// @param exact whether the ends are known to the day
record Stay(LocalDate first, LocalDate last, boolean exact) {

  /// Empty where nothing tells when it began. A sighting without an end is one of the day, month or
  /// year on which it began.
  static Optional<Stay> of(Validity validity) {
    return validity
        .from()
        .map(from -> {
          Optional<PartialDate> to = validity.to();
          LocalDate end = to.map(day -> day.latest().minusDays(1)).orElse(from.latest());
          LocalDate last = end.isBefore(from.earliest()) ? from.latest() : end;
          boolean exact = from.isExact() && to.map(PartialDate::isExact).orElse(true);
          return new Stay(from.earliest(), last, exact);
        });
  }

  boolean overlaps(Stay other) {
    return !last.isBefore(other.first) && !other.last.isBefore(first);
  }

  /// Whether being there then bears out having been there in the other stay.
  boolean bearsOut(Stay other) {
    return (exact && other.exact)
        ? overlaps(other)
        : !first.isBefore(other.first) && !last.isAfter(other.last);
  }

  boolean isOneDay() {
    return exact && first.equals(last);
  }

  long days() {
    return last.toEpochDay() - first.toEpochDay();
  }
}
