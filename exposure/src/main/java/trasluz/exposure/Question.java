package trasluz.exposure;

import trasluz.statement.DesignationKind;

/// What is asked about a party: does this kind of measure reach it, under this rule, on this
/// ground.
record Question(Tally.Rule rule, DesignationKind kind, Basis basis) {

  Question on(Basis other) {
    return new Question(rule, kind, other);
  }
}
