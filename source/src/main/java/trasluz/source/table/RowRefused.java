package trasluz.source.table;

import trasluz.source.SourceIssue;

/// Ends the reading of one row: the issue says why. The next row is read.
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
