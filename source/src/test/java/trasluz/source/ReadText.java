package trasluz.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

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
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.InputException;
import trasluz.statement.Reliability;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;

/// What a reader gave for one text, for tests.
public final class ReadText implements SourceOutput {
  public final List<Statement> statements = new ArrayList<>();
  public final List<SourceIssue> issues = new ArrayList<>();
  public final TreeMap<String, Long> read = new TreeMap<>();
  public final TreeMap<String, Long> kept = new TreeMap<>();

  public static ReadText of(SourceReader reader, String text) {
    return of(reader, text.getBytes(StandardCharsets.UTF_8));
  }

  public static ReadText of(SourceReader reader, byte[] bytes) {
    ReadText result = new ReadText();
    Source source = new Source("test", "Test file", Source.Kind.REGISTER, Reliability.B);
    Snapshot snapshot = new Snapshot(source, "file.txt", LocalDate.of(2026, 2, 27), "0".repeat(64));
    try {
      reader.read(
          new SourceInput(
              snapshot, "case", new GuardedStream(new ByteArrayInputStream(bytes), "file.txt")),
          result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }

  /// The bytes of a file of the shared data, unpacked; the test is skipped where it is missing.
  public static byte[] shared(String path) throws IOException {
    Path file = sharedPath(path);
    try (InputStream in = Files.newInputStream(file)) {
      return path.endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
    }
  }

  public static Path sharedPath(String path) {
    Path file =
        Path.of(System.getProperty("trasluz.root", "."), "..", "shared", "data").resolve(path);
    Assumptions.assumeTrue(Files.exists(file), "skipped: shared data not present");
    return file;
  }

  /// Changes, doubles, deletes and cuts bytes of a good text and reads the outcome: whatever comes,
  /// it must be statements, issues or one [InputException].
  public static void fuzz(SourceReader reader, String good, int rounds) {
    byte[] original = good.getBytes(StandardCharsets.UTF_8);
    int refused = 0;
    for (int seed = 0; seed < rounds; seed++) {
      byte[] mutated = mutate(original, new SplittableRandom(seed));
      try {
        of(reader, mutated);
      } catch (InputException e) {
        refused++;
        assertThat(e).hasMessageContaining("file.txt");
      } catch (RuntimeException e) {
        fail("seed " + seed + ": " + new String(mutated, StandardCharsets.UTF_8), e);
      }
    }
    assertThat(refused).as("some broken, some readable").isBetween(1, rounds - 1);
  }

  private static byte[] mutate(byte[] original, SplittableRandom random) {
    byte[] bytes = original.clone();
    byte[] pool = "09-{}[]\":,<>/.%eE \\\0é".getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      int at = random.nextInt(bytes.length);
      int length = random.nextInt(0, Math.min(40, bytes.length - at));
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = pool[random.nextInt(pool.length)];
        case 1 -> bytes[at] = (byte) (bytes[at] + random.nextInt(-3, 4));
        case 2 -> bytes = splice(bytes, at, at + length, at + length);
        default -> bytes = splice(bytes, at, at, at + length);
      }
    }
    return bytes;
  }

  /// The bytes before `keepTo`, then `copyFrom` to `copyTo`, then all from `copyFrom`: deletes a
  /// stretch or says one twice.
  private static byte[] splice(byte[] bytes, int keepTo, int copyFrom, int copyTo) {
    byte[] out = new byte[keepTo + (copyTo - copyFrom) + Math.max(0, bytes.length - copyFrom)];
    System.arraycopy(bytes, 0, out, 0, keepTo);
    System.arraycopy(bytes, copyFrom, out, keepTo, copyTo - copyFrom);
    int rest = bytes.length - copyFrom;
    System.arraycopy(bytes, copyFrom, out, keepTo + (copyTo - copyFrom), rest);
    return out;
  }

  public List<Claim> claimsOf(String id) {
    return of(id).stream().map(Statement::claim).toList();
  }

  public List<Statement> of(String id) {
    EntityId subject = EntityId.parse(id);
    return statements.stream().filter(said -> said.subject().equals(subject)).toList();
  }

  public List<String> problems() {
    return issues.stream().map(SourceIssue::problem).toList();
  }

  @Override
  public void rowRead(String kind) {
    read.merge(kind, 1L, Long::sum);
  }

  @Override
  public void rowKept(String kind) {
    kept.merge(kind, 1L, Long::sum);
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
