package trasluz.exposure;

/// On what ground a party is caught.
public enum Basis {
  /// It is listed itself.
  LISTED,
  /// It is, or is owned or controlled by, a government that an order blocks by definition.
  DEFINED,
  /// Caught parties own enough of it or, where the rule counts that, control it. Its own listing is
  /// left out of this count.
  OWNED
}
