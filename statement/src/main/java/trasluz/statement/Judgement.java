package trasluz.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What a person decided about two entities, with who, when and why. Judgements are kept for ever;
/// a later one about the same pair replaces an earlier one in use, not in the record.
///
/// One of the two may be a customer, whose id has the scope [#CUSTOMER_SCOPE]: a row of somebody's
/// own file, not a party of the case. Or both are texts, whose ids have the scope [#TEXT_SCOPE]:
/// they are the same where one original stands behind both, as behind a translation.
///
/// @param until the first day on which the judgement no longer applies, if it was limited
/// @param basis what the two records were when they were judged, as hashes; the judgement stands
///   whatever becomes of them where there is none
public record Judgement(
    EntityId left,
    EntityId right,
    Verdict verdict,
    String by,
    Instant at,
    String reason,
    Optional<LocalDate> until,
    Optional<String> basis) {

  /// The scope of the ids of customers.
  public static final String CUSTOMER_SCOPE = "customer";

  /// The scope of the ids of texts, which are the hashes of their files.
  public static final String TEXT_SCOPE = "text";

  public Judgement {
    if (left.equals(right)) {
      throw new IllegalArgumentException("a judgement needs two entities, got " + left + " twice");
    }
    Checks.requireText("the person who judges", by, 200);
    Checks.requireText("reason of a judgement", reason, 2_000);
    Checks.requireTextIfPresent("basis of a judgement", basis, 300);
  }

  /// A judgement without a basis.
  public Judgement(
      EntityId left,
      EntityId right,
      Verdict verdict,
      String by,
      Instant at,
      String reason,
      Optional<LocalDate> until) {
    this(left, right, verdict, by, at, reason, until, Optional.empty());
  }

  /// Whether one of the two is a customer.
  public boolean isAboutCustomer() {
    return left.scope().equals(CUSTOMER_SCOPE) || right.scope().equals(CUSTOMER_SCOPE);
  }

  /// Whether the two are texts.
  public boolean isAboutTexts() {
    return left.scope().equals(TEXT_SCOPE) && right.scope().equals(TEXT_SCOPE);
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
