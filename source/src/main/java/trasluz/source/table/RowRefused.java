package trasluz.source.table;

import trasluz.source.SourceIssue;

/// A row can't be kept, for the reason the issue tells. Thrown by the first cell that is wrong, so
/// that a row gives either statements or exactly one rejecting issue.
final class RowRefused extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient SourceIssue issue;

  RowRefused(SourceIssue issue) {
    super(issue.problem(), null, false, false);
    this.issue = issue;
  }

  SourceIssue issue() {
    return issue;
  }
}
