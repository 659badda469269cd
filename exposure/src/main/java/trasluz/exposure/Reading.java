package trasluz.exposure;

/// How what is open is read.
enum Reading {
  /// Against being caught: what is left is certain.
  MUST,
  /// For being caught, as far as identified parties go.
  MAY,
  /// For being caught, and holders whom nobody identifies may be anyone.
  MAY_UNKNOWN
}
