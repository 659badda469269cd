package trasluz.report;

import java.util.Locale;

/// Whether a claim speaks of something that is said to be so.
public enum Realis {
  ACTUAL,
  /// Planned, sought, expected or to come.
  INTENDED,
  /// Refused, failed, or told as not done.
  NOT_HAPPENED;

  /// The word in JSON: `not_happened`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
