package trasluz.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import trasluz.exposure.Exposures;
import trasluz.exposure.Regime;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.EntityId;
import trasluz.statement.Statement;

/// OFAC's 50 Percent Rule over an invented world: as many holdings as parties, one party of forty
/// listed.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
public class CascadeBenchmark {
  private static final Moment MOMENT = Moment.on(SyntheticOwnership.day());
  private static final int ASKED = 1_000;

  @Param({"100000", "1000000"})
  public int parties;

  private final List<Statement> statements = new ArrayList<>();
  private final List<EntityId> asked = new ArrayList<>();
  private OwnershipGraph graph = OwnershipGraph.build(List.of(), MOMENT, Identities.none());

  @Setup
  public void makeWorld() {
    SyntheticOwnership world = new SyntheticOwnership(parties, parties, parties / 40, 1);
    world.forEachStatement(statements::add);
    graph = build();
    SplittableRandom random = new SplittableRandom(2);
    while (asked.size() < ASKED) {
      EntityId id = world.id(random.nextInt(world.companies()));
      if (graph.find(id).isPresent()) {
        asked.add(id);
      }
    }
  }

  /// From statements to a graph for one moment.
  @Benchmark
  public OwnershipGraph build() {
    return OwnershipGraph.build(statements, MOMENT, Identities.none());
  }

  /// One cascade: who is blocked for sure.
  @Benchmark
  @Warmup(iterations = 5)
  @Measurement(iterations = 10)
  public int cascade() {
    return Exposures.under(Regime.OFAC, graph).certain();
  }

  /// The status of every party.
  @Benchmark
  public Exposures.Counts statusOfAll() {
    return Exposures.under(Regime.OFAC, graph).counts();
  }

  /// A thousand companies, each asked about for itself, with evidence, grade and route.
  @Benchmark
  public long aThousandQuestions() {
    Exposures exposures = Exposures.under(Regime.OFAC, graph);
    return asked.stream().filter(id -> exposures.blocking(id).isPresent()).count();
  }
}
