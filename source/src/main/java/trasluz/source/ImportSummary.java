package trasluz.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import trasluz.statement.Snapshot;

/// What an import read, kept and left out, and why.
///
/// @param files in the order they were read
/// @param statements how many of each kind of claim, by [trasluz.statement.ClaimFields#kind]
/// @param subjects how many different entities something is said of
/// @param linkedTo how many "Linked To" remarks OFAC files hold
/// @param notes what concerns no single file that was read, such as files that were ignored
public record ImportSummary(
    List<FileSummary> files,
    Map<String, Long> statements,
    long subjects,
    long linkedTo,
    List<String> notes) {

  public ImportSummary {
    files = List.copyOf(files);
    statements = ordered(statements);
    notes = List.copyOf(notes);
  }

  /// One file.
  ///
  /// @param path as given or found in a folder
  /// @param rows counts by kind of row or element
  /// @param issues grouped by type, in the order they first came up
  public record FileSummary(
      String path,
      Format format,
      Snapshot snapshot,
      Map<String, RowCount> rows,
      List<IssueGroup> issues,
      List<String> notes) {

    public FileSummary {
      rows = ordered(rows);
      issues = List.copyOf(issues);
      notes = List.copyOf(notes);
    }

    public long rowsRead() {
      return rows.values().stream().mapToLong(RowCount::read).sum();
    }

    public long rowsKept() {
      return rows.values().stream().mapToLong(RowCount::kept).sum();
    }

    /// How many issues of the given type there are, such as `UnparsedText`.
    public long issues(String type) {
      return issues.stream()
          .filter(group -> group.type().equals(type))
          .mapToLong(IssueGroup::count)
          .sum();
    }

    /// How many rows or elements were left out for a reason that an issue tells.
    public long rejected() {
      return issues.stream().filter(IssueGroup::rejects).mapToLong(IssueGroup::count).sum();
    }
  }

  /// Rows or elements of one kind.
  public record RowCount(long read, long kept) {}

  /// The issues of one type in one file: all are counted, a few are kept.
  ///
  /// @param type the simple name of the [SourceIssue]
  /// @param rejects whether each of them left a row out
  public record IssueGroup(String type, boolean rejects, long count, List<SourceIssue> examples) {
    public IssueGroup {
      examples = List.copyOf(examples);
    }
  }

  public long rowsRead() {
    return files.stream().mapToLong(FileSummary::rowsRead).sum();
  }

  public long rowsKept() {
    return files.stream().mapToLong(FileSummary::rowsKept).sum();
  }

  public long rejected() {
    return files.stream().mapToLong(FileSummary::rejected).sum();
  }

  /// Issues of the given type in all files.
  public long issues(String type) {
    return files.stream().mapToLong(file -> file.issues(type)).sum();
  }

  /// Statements of all kinds, counted as often as they are said.
  public long statementCount() {
    return statements.values().stream().mapToLong(Long::longValue).sum();
  }

  /// Items of OFAC remarks that no rule reads; each is kept as text.
  public long remarkRemainders() {
    return files.stream()
        .filter(file -> file.format().isOfac())
        .mapToLong(file -> file.issues("UnparsedText"))
        .sum();
  }

  private static <V> Map<String, V> ordered(Map<String, V> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
