package trasluz.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import trasluz.statement.Claim;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;

/// What a reader made of an input, for tests.
public final class Reading implements SourceOutput {

  public static final LocalDate DAY = LocalDate.of(2024, 2, 1);

  private final List<Statement> statements = new ArrayList<>();
  private final List<SourceIssue> issues = new ArrayList<>();
  private final Map<String, Integer> read = new TreeMap<>();
  private final Map<String, Integer> kept = new TreeMap<>();

  public static Reading of(SourceReader reader, Source source, String file, String text) {
    return new Reading().and(reader, source, file, text);
  }

  /// Reads a further file into the same result.
  public Reading and(SourceReader reader, Source source, String file, String text) {
    return and(
        reader, source, file, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  public Reading and(SourceReader reader, Source source, String file, InputStream bytes) {
    Snapshot snapshot = new Snapshot(source, file, DAY, "0".repeat(64));
    try {
      reader.read(new SourceInput(snapshot, "case", new GuardedStream(bytes, file)), this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
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

  public List<SourceIssue> issues() {
    return issues;
  }

  public Map<String, Integer> read() {
    return read;
  }

  public Map<String, Integer> kept() {
    return kept;
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

  /// A folder of the shared real data; the test is skipped where it is not there.
  public static Path sharedData(String folder) {
    Path data = Path.of(System.getProperty("trasluz.root"), "..", "shared", "data", folder);
    Assumptions.assumeTrue(data.toFile().exists(), "skipped: shared data not present");
    return data;
  }
}
