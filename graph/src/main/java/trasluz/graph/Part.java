package trasluz.graph;

/// What a statement does for the fact it tells.
public enum Part {
  /// The fact is taken from it.
  USED,
  /// It says something that agrees with what is used.
  AGREES,
  /// It says something that can't be true together with what is used.
  DISAGREES
}
