package trasluz.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// How long each of the same questions took, pass after pass.
final class Passes {
  /// One pass.
  static final class Pass {
    private final long[] nanos;
    private final long cpu;
    private final long bytes;

    /// @param nanos of each question
    /// @param cpu nanoseconds that the thread computed for all of them
    /// @param bytes that the thread allocated for all of them
    Pass(long[] nanos, long cpu, long bytes) {
      this.nanos = nanos;
      this.cpu = cpu;
      this.bytes = bytes;
    }

    double total() {
      return Arrays.stream(nanos).sum();
    }

    double mean() {
      return total() / nanos.length / 1_000;
    }

    /// In microseconds; of all questions where `every` is 1, else of each with that remainder.
    double quantile(double share, int every, int remainder) {
      long[] some = new long[(nanos.length - remainder + every - 1) / every];
      for (int i = 0; i < some.length; i++) {
        some[i] = nanos[i * every + remainder];
      }
      Arrays.sort(some);
      return some[Math.min((int) (share * some.length), some.length - 1)] / 1_000.0;
    }

    double quantile(double share) {
      return quantile(share, 1, 0);
    }

    /// Questions a second that one core answers.
    double perSecond() {
      return nanos.length * 1e9 / cpu;
    }
  }

  static final String HEADER =
      String.format(
          Locale.ROOT,
          "%-22s%10s%10s%10s%10s%10s%12s%12s",
          "",
          "mean us",
          "p50",
          "p90",
          "p99",
          "max",
          "per second",
          "bytes each");

  private final List<Pass> passes = new ArrayList<>();

  void add(Pass pass) {
    passes.add(pass);
  }

  int size() {
    return passes.size();
  }

  /// The one that took least.
  Pass best() {
    return sorted().getFirst();
  }

  /// Each question as fast as it ever was: what other work on the machine costs is left out.
  Pass fastest() {
    long[] nanos = passes.getFirst().nanos.clone();
    long cpu = Long.MAX_VALUE;
    for (Pass pass : passes) {
      cpu = Math.min(cpu, pass.cpu);
      for (int i = 0; i < nanos.length; i++) {
        nanos[i] = Math.min(nanos[i], pass.nanos[i]);
      }
    }
    return new Pass(nanos, cpu, passes.getFirst().bytes);
  }

  Pass median() {
    return sorted().get(passes.size() / 2);
  }

  private List<Pass> sorted() {
    return passes.stream().sorted(Comparator.comparingDouble(Pass::total)).toList();
  }

  /// A row below [#HEADER].
  static String row(String title, Pass pass) {
    return String.format(
        Locale.ROOT,
        "%-22s%10.1f%10.1f%10.1f%10.1f%10.1f%12.0f%12d",
        title,
        pass.mean(),
        pass.quantile(0.5),
        pass.quantile(0.9),
        pass.quantile(0.99),
        pass.quantile(1),
        pass.perSecond(),
        pass.bytes / pass.nanos.length);
  }
}
