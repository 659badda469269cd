package trasluz.source;

import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.Locator;
import trasluz.statement.Statement;
import trasluz.statement.Telling;
import trasluz.statement.Validity;

/// Where a reader puts what it finds.
public interface SourceOutput {

  /// One row or element was looked at, whatever becomes of it; `kind` groups the counts of the
  /// summary, for example `individual` or `interest`.
  void rowRead(String kind);

  /// The row or element gave at least one statement.
  void rowKept(String kind);

  void issue(SourceIssue issue);

  void statement(Statement statement);

  /// A statement cited at the given place of the input.
  default void statement(
      SourceInput input,
      EntityId subject,
      Claim claim,
      Validity validity,
      Telling telling,
      Locator locator) {
    statement(Statement.of(subject, claim, validity, telling, input.cite(locator)));
  }
}
