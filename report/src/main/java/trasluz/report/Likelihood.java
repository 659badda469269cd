package trasluz.report;

/// How good the reason is to take a mention for a loaded entity. Neither is an identification; that
/// is for a person to make.
public enum Likelihood {
  /// The text has the full name, but for legal form and order, or an identifier, of one entity.
  LIKELY,
  /// The text has a shortened or a short name, or one that several entities bear.
  POSSIBLE
}
