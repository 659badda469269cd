package trasluz.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import trasluz.match.NamePair;
import trasluz.statement.Name;
import trasluz.statement.Schema;

/// Comparing two names with each other, both taken apart each time: the mean over the labelled
/// pairs.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class NamePairBenchmark {
  private record Pair(Name left, Name right, Schema schema) {}

  private final List<Pair> pairs = new ArrayList<>();
  private int next;

  @Setup
  public void readPairs() throws IOException {
    for (LabelledPair each : LabelledPair.read(SharedData.names("pairs-dev.csv"))) {
      pairs.add(new Pair(new Name(each.left()), new Name(each.right()), each.schema()));
    }
  }

  private Pair nextPair() {
    next = (next + 1) % pairs.size();
    return pairs.get(next);
  }

  @Benchmark
  public double score() {
    Pair pair = nextPair();
    return NamePair.score(pair.left, pair.right, pair.schema);
  }

  /// With the explanation that a reviewer reads.
  @Benchmark
  public NamePair scoreAndExplain() {
    Pair pair = nextPair();
    return NamePair.of(pair.left, pair.right, pair.schema);
  }
}
