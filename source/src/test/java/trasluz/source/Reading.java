package trasluz.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.Reliability;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;

/// What a reader made of an input, for tests. The scope of bare ids is `case`.
public final class Reading implements SourceOutput {

  /// A source of which nothing is known.
  public static final Source CASE =
      new Source("case", "Files of the case", Source.Kind.OTHER, Reliability.F);

  /// The day of the copy, where a test names no other.
  public static final LocalDate DAY = LocalDate.of(2024, 2, 1);

  private static final Snapshot REGISTER =
      copy(
          new Source("test", "Test file", Source.Kind.REGISTER, Reliability.B),
          "file.txt",
          LocalDate.of(2026, 2, 27));

  private final List<Statement> statements = new ArrayList<>();
  private final List<SourceIssue> issues = new ArrayList<>();
  private final Map<String, Integer> read = new TreeMap<>();
  private final Map<String, Integer> kept = new TreeMap<>();

  /// Reads a file of the case.
  public static Reading of(SourceReader reader, String file, String text) {
    return of(reader, CASE, file, text);
  }

  public static Reading of(SourceReader reader, Source source, String file, String text) {
    return of(reader, source, file, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Reading of(SourceReader reader, Source source, String file, byte[] bytes) {
    return new Reading().and(reader, source, file, new ByteArrayInputStream(bytes));
  }

  /// Reads `file.txt` of a register, copied on 27 February 2026.
  public static Reading ofRegister(SourceReader reader, String text) {
    return ofRegister(reader, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Reading ofRegister(SourceReader reader, byte[] bytes) {
    return new Reading().and(reader, REGISTER, new ByteArrayInputStream(bytes));
  }

  /// Reads a further file into the same result.
  public Reading and(SourceReader reader, Source source, String file, String text) {
    return and(
        reader, source, file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  public Reading and(SourceReader reader, Source source, String file, InputStream bytes) {
    return and(reader, copy(source, file, DAY), bytes);
  }

  private Reading and(SourceReader reader, Snapshot snapshot, InputStream bytes) {
    try {
      reader.read(
          new SourceInput(snapshot, "case", new GuardedStream(bytes, snapshot.file())), this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static Snapshot copy(Source source, String file, LocalDate day) {
    return new Snapshot(source, file, day, "0".repeat(64));
  }

  public List<Statement> statements() {
    return statements;
  }

  /// The only statement there is.
  public Optional<Statement> only() {
    return statements.size() == 1 ? Optional.of(statements.getFirst()) : Optional.empty();
  }

  /// The statements whose subject has the given id, such as `un:6907993`.
  public List<Statement> about(String id) {
    EntityId subject = EntityId.parse(id);
    return statements.stream().filter(statement -> statement.subject().equals(subject)).toList();
  }

  public List<Claim> claims() {
    return statements.stream().map(Statement::claim).toList();
  }

  public <C extends Claim> List<C> claims(Class<C> kind) {
    return claims().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public List<Claim> claimsAbout(String id) {
    return about(id).stream().map(Statement::claim).toList();
  }

  public List<SourceIssue> issues() {
    return issues;
  }

  public <I extends SourceIssue> List<I> issues(Class<I> kind) {
    return issues.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public List<String> problems() {
    return issues.stream().map(SourceIssue::problem).toList();
  }

  /// Issues as `line: problem`.
  public List<String> problemsWithLines() {
    return issues.stream().map(issue -> issue.line() + ": " + issue.problem()).toList();
  }

  public Map<String, Integer> read() {
    return read;
  }

  public Map<String, Integer> kept() {
    return kept;
  }

  /// Whether every row was kept, is blank, or was left out for a reason that an issue tells.
  public boolean accountsForEveryRow() {
    int due = total(read) - read.getOrDefault("blank address", 0);
    return due == total(kept) + issues.stream().filter(SourceIssue::rejects).count();
  }

  private static int total(Map<String, Integer> rows) {
    return rows.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public void rowRead(String kind) {
    read.merge(kind, 1, Integer::sum);
  }

  @Override
  public void rowKept(String kind) {
    kept.merge(kind, 1, Integer::sum);
  }

  @Override
  public void issue(SourceIssue issue) {
    issues.add(issue);
  }

  @Override
  public void statement(Statement statement) {
    statements.add(statement);
  }
}
