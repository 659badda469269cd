package trasluz.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Units;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.InterestKind;
import trasluz.statement.Share;
import trasluz.statement.Statement;
import trasluz.statement.Validity;

/// Measures building and cascading over a million parties and a million interests; run by hand.
final class CascadeTimes {

  private static final int SIZE = 1_000_000;

  private CascadeTimes() {}

  public static void main(String[] arguments) {
    Random random = new Random(7);
    long[] pairs = new long[SIZE];
    for (int i = 0; i < SIZE; i++) {
      long holder = random.nextInt(SIZE);
      pairs[i] = holder << 32 | random.nextInt(SIZE);
    }
    Arrays.sort(pairs);
    int[] holder = new int[SIZE];
    int[] subject = new int[SIZE];
    long[] share = new long[SIZE];
    for (int i = 0; i < SIZE; i++) {
      holder[i] = (int) (pairs[i] >>> 32);
      subject[i] = (int) pairs[i];
      share[i] = Units.WHOLE / 100 * (5 + random.nextInt(96));
    }
    byte[] seeds = new byte[SIZE];
    for (int i = 0; i < 25_000; i++) {
      seeds[random.nextInt(SIZE)] = 5;
    }
    OwnershipGraph graph = OwnershipGraph.ofColumns(SIZE, holder, subject, share, share);
    RuleVersion rule = Regime.OFAC.on(LocalDate.of(2026, 11, 23));
    for (int round = 0; round < 8; round++) {
      for (Reading reading : Reading.values()) {
        long start = System.nanoTime();
        Caught caught = Cascade.run(graph, reading, Terms.of(rule), seeds);
        print("cascade " + reading + ", caught " + caught.size(), start);
      }
      long start = System.nanoTime();
      Caught caught = Cascade.sweep(graph, Reading.MUST, Terms.of(rule), seeds);
      print("grade sweep, caught " + caught.size(), start);
    }
    statements(holder, subject, share);
  }

  private static void statements(int[] holder, int[] subject, long[] share) {
    Statement model = Facts.of("X 1 A").getFirst();
    List<Statement> statements = new ArrayList<>(SIZE);
    for (int i = 0; i < SIZE; i++) {
      statements.add(
          Statement.of(
              new EntityId("n", String.valueOf(subject[i])),
              new Claim.Interest(
                  new EntityId("n", String.valueOf(holder[i])),
                  InterestKind.BOTH,
                  Share.exactly(Units.percent(share[i]))),
              Validity.UNBOUNDED,
              model.telling(),
              model.citation()));
    }
    Facts.of("des(X)").forEach(statements::add);
    for (int round = 0; round < 4; round++) {
      long start = System.nanoTime();
      OwnershipGraph graph =
          OwnershipGraph.build(
              statements, Moment.on(LocalDate.of(2026, 11, 23)), Identities.none());
      print("build of " + graph.equity().size() + " interests from statements", start);
      start = System.nanoTime();
      Exposures exposures = Exposures.under(Regime.OFAC, graph);
      print("counts " + exposures.counts(), start);
      start = System.nanoTime();
      int rows = exposures.of(new EntityId("n", String.valueOf(subject[round]))).size();
      print("one party, rows " + rows, start);
    }
  }

  private static void print(String what, long start) {
    System.out.printf("%s: %.1f ms%n", what, (System.nanoTime() - start) / 1e6);
  }
}
