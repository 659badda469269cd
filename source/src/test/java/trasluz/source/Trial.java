package trasluz.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.Reliability;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;

/// Reads one input with one reader and keeps what comes of it. The scope of bare ids is `case`.
public final class Trial implements SourceOutput {

  /// A source of which nothing is known.
  public static final Source CASE =
      new Source("case", "Files of the case", Source.Kind.OTHER, Reliability.F);

  /// The day of the copy.
  public static final LocalDate DAY = LocalDate.of(2024, 2, 1);

  private final List<Statement> statements = new ArrayList<>();
  private final List<SourceIssue> issues = new ArrayList<>();
  private final Map<String, Integer> read = new TreeMap<>();
  private final Map<String, Integer> kept = new TreeMap<>();

  private Trial() {}

  public static Trial of(SourceReader reader, String file, String text) {
    return of(reader, CASE, file, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Trial of(SourceReader reader, Source source, String file, byte[] bytes) {
    try {
      return of(reader, source, file, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A file of the shared real data, unpacked where its name ends in `.gz`; the test is skipped
  /// where the data is not there.
  public static Trial ofSharedData(SourceReader reader, Source source, String path)
      throws IOException {
    Path file = sharedData(path);
    try (InputStream raw = Files.newInputStream(file)) {
      InputStream bytes = path.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
      return of(reader, source, file.getFileName().toString(), bytes);
    }
  }

  public static Path sharedData(String path) {
    Path file = Path.of(System.getProperty("trasluz.root"), "..", "shared", "data", path);
    Assumptions.assumeTrue(Files.exists(file), "skipped: shared data not present");
    return file;
  }

  private static Trial of(SourceReader reader, Source source, String file, InputStream bytes)
      throws IOException {
    Trial trial = new Trial();
    Snapshot snapshot = new Snapshot(source, file, DAY, "0".repeat(64));
    reader.read(new SourceInput(snapshot, "case", new GuardedStream(bytes, file)), trial);
    return trial;
  }

  public List<Statement> statements() {
    return statements;
  }

  public List<Claim> claims() {
    return statements.stream().map(Statement::claim).toList();
  }

  public <C extends Claim> List<C> claims(Class<C> kind) {
    return claims().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /// The statements whose subject has the given id, such as `un:6907993`.
  public List<Statement> about(String id) {
    EntityId subject = EntityId.parse(id);
    return statements.stream().filter(statement -> statement.subject().equals(subject)).toList();
  }

  public List<Claim> claimsAbout(String id) {
    return about(id).stream().map(Statement::claim).toList();
  }

  public List<SourceIssue> issues() {
    return issues;
  }

  /// Issues as `line: problem`.
  public List<String> problems() {
    return issues.stream().map(issue -> issue.line() + ": " + issue.problem()).toList();
  }

  public <I extends SourceIssue> List<I> issues(Class<I> kind) {
    return issues.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public Map<String, Integer> read() {
    return read;
  }

  public Map<String, Integer> kept() {
    return kept;
  }

  /// The only statement there is.
  public Optional<Statement> only() {
    return statements.size() == 1 ? Optional.of(statements.getFirst()) : Optional.empty();
  }

  /// Whether every row was either kept or left out for a reason that an issue tells.
  public boolean accountsForEveryRow() {
    int rows = read.values().stream().mapToInt(Integer::intValue).sum();
    int keptRows = kept.values().stream().mapToInt(Integer::intValue).sum();
    return rows == keptRows + issues.stream().filter(SourceIssue::rejects).count();
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
