package trasluz.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import trasluz.exposure.Regime;
import trasluz.exposure.RuleVersion;
import trasluz.exposure.WholeGraph;
import trasluz.graph.OwnershipGraph;
import trasluz.graph.Units;

/// How the cascade grows with the size of the graph: `benchmark/run ownership`. One thread does
/// everything.
///
/// Seven interests for every eight parties, 25,000 of them listed whatever the size; at 40 million
/// parties four interests for every five.
public final class OwnershipScale {

  private static final int LISTED = 25_000;
  private static final int SUPPOSITIONS = 100_000;
  private static final int PASSES = 7;
  private static final long SEED = 1;
  private static final int LARGE = 40_000_000;

  private final int parties;
  private final ResultFile out;

  private OwnershipScale(int parties, ResultFile out) {
    this.parties = parties;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ROOT);
    RunOptions options = RunOptions.parse(arguments);
    ResultFile out = new ResultFile("OwnershipScale");
    out.line("An invented register, one thread, at most 8 GiB of heap. Times in milliseconds, the");
    out.line("best and the median of %d passes after one that is not counted.".formatted(PASSES));
    List<Integer> sizes =
        options.quick()
            ? List.of(100_000)
            : List.of(1_000_000, 2_000_000, 4_000_000, 8_000_000, LARGE);
    for (int size : sizes) {
      new OwnershipScale(size, out).report();
    }
    if (options.keeps()) {
      out.keep();
    }
  }

  private void report() {
    int interests = parties == LARGE ? parties / 5 * 4 : parties / 8 * 7;
    SyntheticOwnership world = new SyntheticOwnership(parties, interests, LISTED, SEED);
    out.heading("%,d parties, %,d interests".formatted(parties, interests));
    OwnershipGraph graph = build(columns(world, interests));
    RuleVersion rule = Regime.OFAC.on(LocalDate.of(2026, 11, 23));
    WholeGraph whole = new WholeGraph(graph, rule);
    byte[] listed = new byte[parties];
    world.listedParties().stream().forEach(party -> listed[party] = 5);
    byte[] persons = new byte[parties];
    Arrays.fill(persons, world.companies(), parties, (byte) 5);
    boolean eight = parties == 8_000_000;
    boolean forty = parties == LARGE;
    measure(
        "cascade, certain",
        eight ? 150 : forty ? 1_000 : 0,
        () -> whole.caught(listed, WholeGraph.Asked.CERTAIN));
    measure("cascade, possible", 0, () -> whole.caught(listed, WholeGraph.Asked.POSSIBLE));
    if (!forty) {
      everybody(whole, listed, persons);
    }
    measure("sweep over grades", eight ? 3_000 : 0, () -> whole.caughtByLevel(listed)[1]);
    WholeGraph.Supposed supposed = whole.supposing(listed);
    measure("100,000 suppositions", eight ? 500 : 0, () -> suppose(supposed));
  }

  /// What reaches nearly everybody; left out where the heap is as good as full.
  private void everybody(WholeGraph whole, byte[] listed, byte[] persons) {
    measure(
        "with unknown holders",
        0,
        () -> whole.caught(listed, WholeGraph.Asked.POSSIBLE_WITH_UNKNOWN));
    measure(
        "every person listed",
        parties == 8_000_000 ? 2_500 : 0,
        () -> whole.caught(persons, WholeGraph.Asked.CERTAIN));
  }

  /// Each of so many parties listed and taken back; how many more were caught in all.
  private int suppose(WholeGraph.Supposed supposed) {
    SplittableRandom random = new SplittableRandom(SEED);
    int gained = 0;
    for (int i = 0; i < SUPPOSITIONS; i++) {
      gained += supposed.gained(random.nextInt(parties));
    }
    return gained;
  }

  private void measure(String what, double target, IntSupplier work) {
    int found = work.getAsInt();
    double[] times = new double[PASSES];
    for (int pass = 0; pass < PASSES; pass++) {
      long start = System.nanoTime();
      if (work.getAsInt() != found) {
        throw new IllegalStateException(what + " gave two answers");
      }
      times[pass] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    out.line(
        "%-22s best %,10.1f  median %,10.1f ms  %s  (%,d)"
            .formatted(what, times[0], times[PASSES / 2], goal(target, "ms"), found));
  }

  private static String goal(double target, String unit) {
    return target > 0 ? "target %,.0f %s".formatted(target, unit) : "";
  }

  private OwnershipGraph build(OwnershipGraph.Columns columns) {
    long before = usedHeap();
    long start = System.nanoTime();
    OwnershipGraph graph = OwnershipGraph.ofColumns(parties, columns);
    double seconds = (System.nanoTime() - start) / 1e9;
    long after = usedHeap();
    out.line(
        "%-22s %,.2f s  %s".formatted("build", seconds, goal(parties == 8_000_000 ? 10 : 0, "s")));
    out.line(
        "%-22s %,.1f bytes an interest, all that is kept of parties included  target 60"
            .formatted("retained heap", (after - before) / (double) columns.holder().length));
    return graph;
  }

  private static long usedHeap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /// The holdings ordered by holder and then by subject, as stored columns are.
  private OwnershipGraph.Columns columns(SyntheticOwnership world, int interests) {
    int[] holder = new int[interests];
    int[] subject = new int[interests];
    long[] min = new long[interests];
    long[] max = new long[interests];
    int[] from = new int[parties + 1];
    int[] made = {0};
    world.forEachHolding((who, whom, share) -> {
      int at = made[0]++;
      holder[at] = who;
      subject[at] = whom;
      min[at] = Units.of(share.min());
      max[at] = Units.of(share.max());
      from[who + 1]++;
    });
    for (int i = 0; i < parties; i++) {
      from[i + 1] += from[i];
    }
    OwnershipGraph.Columns out =
        new OwnershipGraph.Columns(
            new int[interests],
            new int[interests],
            new long[interests],
            new long[interests],
            new byte[interests]);
    SplittableRandom random = new SplittableRandom(SEED + 3);
    // Companies come in ascending order, so that placing them in turn leaves subjects ascending.
    for (int i = 0; i < interests; i++) {
      int at = from[holder[i]]++;
      out.holder()[at] = holder[i];
      out.subject()[at] = subject[i];
      out.min()[at] = min[i];
      out.max()[at] = max[i];
      out.support()[at] = (byte) (1 + random.nextInt(5));
    }
    return out;
  }
}
