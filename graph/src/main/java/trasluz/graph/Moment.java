package trasluz.graph;

import java.time.LocalDate;

/// The two dates of every question.
///
/// @param asOf the day for which the answer is true
/// @param knownBy the last day whose knowledge may be used; statements known later are left out
public record Moment(LocalDate asOf, LocalDate knownBy) {

  /// As of a day, with everything known by that same day.
  public static Moment on(LocalDate day) {
    return new Moment(day, day);
  }

  /// As of a day, with all that was ever stated about it.
  public static Moment inHindsight(LocalDate asOf) {
    return new Moment(asOf, LocalDate.MAX);
  }

  /// `as of 2020-01-31, known by 2020-01-31`.
  @Override
  public String toString() {
    String known = knownBy.equals(LocalDate.MAX) ? "in hindsight" : "known by " + knownBy;
    return "as of " + asOf + ", " + known;
  }
}
