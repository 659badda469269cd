package trasluz.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Runs benchmarks and keeps their results: `benchmark/run [NAME...] [--quick]`.
///
/// NAME is the beginning of a benchmark class, or one of the [Study]s; without one all are run.
/// `--quick` runs each once to see that it works, and keeps nothing. Other options are the
/// studies'.
public final class Benchmarks {
  private static final List<Class<?>> TIMINGS =
      List.of(
          StatementBenchmark.class,
          ImportBenchmark.class,
          NamePairBenchmark.class,
          ScreeningBenchmark.class,
          CascadeBenchmark.class);
  private static final Set<Class<?>> ON_REAL_LISTS =
      Set.of(ImportBenchmark.class, NamePairBenchmark.class, ScreeningBenchmark.class);

  /// What JMH has no means to measure; each runs in a process of its own.
  private enum Study {
    NAMES(NameQuality.class, "-Xmx3g"),
    SCALE(NameScale.class, "-Xmx10g"),
    OWNERSHIP(OwnershipScale.class, "-Xmx8g"),
    READING(ReadingQuality.class, "-Xmx1g"),
    COLD(ColdQuestion.class, "-Xmx1g");

    private final Class<?> main;
    private final String heap;

    Study(Class<?> main, String heap) {
      this.main = main;
      this.heap = heap;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private Benchmarks() {}

  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    RunOptions options = RunOptions.parse(arguments);
    List<Class<?>> timings = TIMINGS.stream().filter(each -> options.asksFor(each)).toList();
    List<Study> studies =
        Stream.of(Study.values()).filter(each -> options.asksFor(each.toString())).toList();
    if (timings.isEmpty() && studies.isEmpty()) {
      System.err.println("No benchmark is called so; there are: " + known());
      System.exit(2);
    }
    for (Class<?> each : timings) {
      if (ON_REAL_LISTS.contains(each) && !SharedData.hasNames()) {
        System.out.println(each.getSimpleName() + " skipped: shared data not present");
      } else {
        Collection<RunResult> results = run(each, options.quick());
        if (!options.quick()) {
          keep(each, results);
        }
      }
    }
    for (Study each : studies) {
      run(each, arguments);
    }
  }

  private static String known() {
    return String.join(
        ", ",
        Stream.concat(
                TIMINGS.stream().map(Class::getSimpleName),
                Stream.of(Study.values()).map(Study::toString))
            .toList());
  }

  private static Collection<RunResult> run(Class<?> benchmark, boolean quick)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder().include(benchmark.getName() + "\\.").shouldFailOnError(true);
    if (quick) {
      options.warmupIterations(0).measurementIterations(1);
    }
    return new Runner(options.build()).run();
  }

  private static void keep(Class<?> benchmark, Collection<RunResult> results) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(text, false, StandardCharsets.UTF_8)) {
      ResultFormatFactory.getInstance(ResultFormatType.TEXT, out).writeOut(results);
    }
    ResultFile.keep(benchmark.getSimpleName(), text.toString(StandardCharsets.UTF_8));
  }

  /// With the collector that Trasluz is started with, which has no threads of its own.
  private static void run(Study study, String[] arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(study.heap, "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.add("-Dtrasluz.root=" + SharedData.root());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path", "."), study.main.getName()));
    command.addAll(List.of(arguments));
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(study + " ended with " + code);
    }
  }
}
