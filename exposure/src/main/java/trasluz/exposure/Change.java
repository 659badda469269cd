package trasluz.exposure;

import java.math.BigDecimal;
import trasluz.statement.EntityId;
import trasluz.statement.Statement;
import trasluz.statement.StatementId;

/// One thing that might be otherwise than it is told, for [WhatIf].
public sealed interface Change {

  /// A party is listed, with its property blocked, from the day of the question on.
  ///
  /// @param regime under which, such as `ofac`
  record Designate(EntityId entity, String regime) implements Change {}

  /// A party is listed no longer.
  ///
  /// @param regime under which
  record Delist(EntityId entity, String regime) implements Change {}

  /// A holder sells part of what it holds.
  ///
  /// @param points how much, in percent of the whole company, above 0
  record Divest(EntityId owner, EntityId owned, BigDecimal points) implements Change {
    public Divest {
      requirePoints(points);
    }
  }

  /// A party buys shares, from nobody that is named.
  ///
  /// @param points how much, in percent of the whole company, above 0
  record Acquire(EntityId owner, EntityId owned, BigDecimal points) implements Change {
    public Acquire {
      requirePoints(points);
    }
  }

  /// What a statement says is true, however surely it is told and however good its source is, and
  /// whether or not the case has it.
  record Accept(Statement statement) implements Change {}

  /// A statement of the case is left out.
  record Strike(StatementId statement) implements Change {}

  private static void requirePoints(BigDecimal points) {
    if (points.signum() <= 0 || points.compareTo(BigDecimal.valueOf(100)) > 0) {
      throw new IllegalArgumentException(
          "a stake that changes hands must be above 0 and at most 100 %%, got %s"
              .formatted(points.toPlainString()));
    }
  }
}
