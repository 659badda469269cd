package trasluz.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import trasluz.source.Intake;
import trasluz.source.IntakeOptions;
import trasluz.store.CaseFile;
import trasluz.store.ImportResult;
import trasluz.store.ImportSession;

/// Reading the whole SDN list with its aliases, addresses and comments.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class ImportBenchmark {
  private final List<Path> list = List.of(SharedData.ofacList());
  private final Intake intake = new Intake(IntakeOptions.DETECT, Intake.Progress.NONE);
  private Path folder = Path.of("");

  @Setup(Level.Iteration)
  public void makeFolder() throws IOException {
    folder = Files.createTempDirectory("trasluz-benchmark");
  }

  @TearDown(Level.Iteration)
  public void removeFolder() throws IOException {
    Folders.delete(folder);
  }

  /// From compressed files to statements, which are dropped.
  @Benchmark
  public long read(Blackhole sink) {
    return intake.read(list, sink::consume).statementCount();
  }

  /// The same, into a new case file.
  @Benchmark
  public ImportResult readAndKeep() {
    try (CaseFile file = CaseFile.openOrCreate(folder);
        ImportSession session = file.beginImport(Instant.EPOCH)) {
      intake.read(list, session::add);
      return session.commit();
    }
  }
}
