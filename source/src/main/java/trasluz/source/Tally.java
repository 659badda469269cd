package trasluz.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import trasluz.source.ImportSummary.FileSummary;
import trasluz.source.ImportSummary.IssueGroup;
import trasluz.source.ImportSummary.RowCount;
import trasluz.statement.Claim.Interest;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.ClaimFields;
import trasluz.statement.EntityId;
import trasluz.statement.Locator.Row;
import trasluz.statement.Snapshot;
import trasluz.statement.Statement;

/// Counts what passes from the readers to the sink. Memory grows with the number of entities, not
/// with that of statements or issues.
final class Tally implements SourceOutput {

  /// How many issues of one type are kept per file.
  static final int EXAMPLES = 20;

  private final Consumer<Statement> sink;
  private final Consumer<SourceIssue> issueSink;
  private final List<FileTally> files = new ArrayList<>();
  private final Map<String, Long> statements = new TreeMap<>();
  private final References references = new References();
  private Optional<ShareSums> sums = Optional.empty();
  private long linkedTo;

  Tally(Consumer<Statement> sink, Consumer<SourceIssue> issueSink) {
    this.sink = sink;
    this.issueSink = issueSink;
  }

  /// What follows comes from this file.
  void startFile(String path, Format format, Snapshot snapshot, List<String> notes) {
    closeFile();
    files.add(new FileTally(path, format, snapshot, notes));
    sums = Optional.of(new ShareSums(snapshot.file()));
  }

  /// Reports what shows only when all of a file has been read.
  private void closeFile() {
    List<SourceIssue> found = sums.map(ShareSums::issues).orElse(List.of());
    sums = Optional.empty();
    found.forEach(this::issue);
  }

  @Override
  public void rowRead(String kind) {
    current().counts.computeIfAbsent(kind, _ -> new long[2])[0]++;
    current().rows++;
  }

  @Override
  public void rowKept(String kind) {
    current().counts.computeIfAbsent(kind, _ -> new long[2])[1]++;
  }

  @Override
  public void issue(SourceIssue issue) {
    tallyOf(issue.file()).add(issue);
    issueSink.accept(issue);
  }

  /// An issue may be about a file that was read before the current one.
  private FileTally tallyOf(String file) {
    for (int i = files.size() - 1; i >= 0; i--) {
      if (files.get(i).snapshot.file().equals(file)) {
        return files.get(i);
      }
    }
    return current();
  }

  @Override
  public void statement(Statement statement) {
    statements.merge(ClaimFields.kind(statement.claim()), 1L, Long::sum);
    if (current().format.isOfac()
        && statement.claim() instanceof Linked linked
        && linked.kind() == LinkKind.LINKED_TO
        && linked.entity().isEmpty()) {
      linkedTo++;
    }
    long line = lineOf(statement);
    references.note(statement, files.size() - 1, line);
    if (statement.claim() instanceof Interest(EntityId holder, _, _)) {
      sums.ifPresent(found -> found.note(statement, line));
      if (holder.equals(statement.subject())) {
        issue(new SourceIssue.OwnShares(current().snapshot.file(), line, holder.toString()));
      }
    }
    sink.accept(statement);
  }

  private long lineOf(Statement statement) {
    return statement.citation().locator() instanceof Row(long line)
        ? line
        : Math.max(1, current().rows);
  }

  /// Rows of the current file that gave statements.
  boolean currentFileKeptNothing() {
    return current().rows > 0 && current().counts.values().stream().allMatch(c -> c[1] == 0);
  }

  /// Closes the count: references that nothing described become issues of the file that made them.
  ImportSummary summary(List<String> notes) {
    closeFile();
    references.reportDangling((file, line, id) -> {
      FileTally from = files.get(file);
      var issue = new SourceIssue.DanglingReference(from.snapshot.file(), line, id.toString());
      from.add(issue);
      issueSink.accept(issue);
    });
    return new ImportSummary(
        files.stream().map(FileTally::summary).toList(),
        statements,
        references.subjects(),
        linkedTo,
        notes);
  }

  private FileTally current() {
    return files.getLast();
  }

  private static final class FileTally {
    private final String path;
    private final Format format;
    private final Snapshot snapshot;
    private final List<String> notes;
    private final Map<String, long[]> counts = new LinkedHashMap<>();
    private final Map<String, IssueTally> issues = new LinkedHashMap<>();
    private long rows;

    FileTally(String path, Format format, Snapshot snapshot, List<String> notes) {
      this.path = path;
      this.format = format;
      this.snapshot = snapshot;
      this.notes = notes;
    }

    void add(SourceIssue issue) {
      issues
          .computeIfAbsent(issue.getClass().getSimpleName(), _ -> new IssueTally(issue.rejects()))
          .add(issue);
    }

    FileSummary summary() {
      Map<String, RowCount> rowCounts = new LinkedHashMap<>();
      counts.forEach((kind, count) -> rowCounts.put(kind, new RowCount(count[0], count[1])));
      List<IssueGroup> groups = new ArrayList<>();
      issues.forEach((type, tally) ->
          groups.add(new IssueGroup(type, tally.rejects, tally.count, tally.examples)));
      return new FileSummary(path, format, snapshot, rowCounts, groups, notes);
    }
  }

  private static final class IssueTally {
    private final boolean rejects;
    private final List<SourceIssue> examples = new ArrayList<>();
    private long count;

    IssueTally(boolean rejects) {
      this.rejects = rejects;
    }

    void add(SourceIssue issue) {
      count++;
      if (examples.size() < EXAMPLES) {
        examples.add(issue);
      }
    }
  }
}
