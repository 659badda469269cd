package trasluz.exposure;

/// Whether a rule catches a party, strongest first.
public enum Status {
  /// In every world that fits the statements.
  YES,
  /// In some world that fits them and where nobody but identified parties is caught.
  MAYBE,
  /// Only if holders whom no statement identifies are caught parties.
  MAYBE_UNKNOWN,
  /// In no world that fits the statements.
  NO;

  /// The stronger of two.
  public Status or(Status other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
