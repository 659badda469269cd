package trasluz.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What a person decided about two entities, with who, when and why. Judgements are kept for ever;
/// a later one about the same pair replaces an earlier one in use, not in the record.
///
/// @param until the first day on which the judgement no longer applies, if it was limited
public record Judgement(
    EntityId left,
    EntityId right,
    Verdict verdict,
    String by,
    Instant at,
    String reason,
    Optional<LocalDate> until) {

  public Judgement {
    if (left.equals(right)) {
      throw new IllegalArgumentException("a judgement needs two entities, got " + left + " twice");
    }
    Checks.requireText("the person who judges", by, 200);
    Checks.requireText("reason of a judgement", reason, 2_000);
  }

  /// Whether the two are one and the same.
  public enum Verdict {
    SAME,
    NOT_SAME,
    UNSURE;

    /// What follows for A and C from A–B and B–C: same and same is same, same and not same is not
    /// same, anything else is unsure.
    public Verdict then(Verdict next) {
      if (this == SAME && next == SAME) {
        return SAME;
      }
      boolean oneIsNot = this == NOT_SAME ? next == SAME : this == SAME && next == NOT_SAME;
      return oneIsNot ? NOT_SAME : UNSURE;
    }
  }
}
