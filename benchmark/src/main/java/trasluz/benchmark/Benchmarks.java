package trasluz.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
/// NAME is the beginning of a benchmark class; without one all are run. `--quick` runs each once to
/// see that it works, and keeps nothing.
public final class Benchmarks {
  private static final List<Class<?>> ALL =
      List.of(
          StatementBenchmark.class,
          ImportBenchmark.class,
          ScreeningBenchmark.class,
          CascadeBenchmark.class);
  private static final Set<Class<?>> ON_REAL_LISTS =
      Set.of(ImportBenchmark.class, ScreeningBenchmark.class);

  private Benchmarks() {}

  public static void main(String[] arguments) throws RunnerException, IOException {
    boolean quick = List.of(arguments).contains("--quick");
    List<String> names = Stream.of(arguments).filter(name -> !name.startsWith("--")).toList();
    List<Class<?>> chosen = ALL.stream().filter(each -> isChosen(each, names)).toList();
    if (chosen.isEmpty()) {
      System.err.println(
          "No benchmark is called so; there are: "
              + String.join(", ", ALL.stream().map(Class::getSimpleName).toList()));
      System.exit(2);
    }
    for (Class<?> each : chosen) {
      if (ON_REAL_LISTS.contains(each) && !SharedData.isPresent()) {
        System.out.println(each.getSimpleName() + " skipped: shared data not present");
      } else {
        Collection<RunResult> results = run(each, quick);
        if (!quick) {
          keep(each, results);
        }
      }
    }
  }

  private static boolean isChosen(Class<?> benchmark, List<String> names) {
    String simple = benchmark.getSimpleName().toLowerCase(Locale.ROOT);
    return names.isEmpty()
        || names.stream().anyMatch(name -> simple.startsWith(name.toLowerCase(Locale.ROOT)));
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
    Path folder = SharedData.root().resolve("benchmark/results");
    Files.createDirectories(folder);
    Path file = folder.resolve(benchmark.getSimpleName() + ".txt");
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
      out.printf(Locale.ROOT, "%s%n%n%s%n", benchmark.getSimpleName(), machine());
      ResultFormatFactory.getInstance(ResultFormatType.TEXT, out).writeOut(results);
    }
    System.out.println("Kept in " + folder.getFileName() + "/" + file.getFileName());
  }

  /// What a reader needs to compare figures; the load says whether the machine had other work.
  private static String machine() throws IOException {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return String.format(
        Locale.ROOT,
        "date       %s%nprocessor  %s, %d cores%nload       %.1f at the end%nsystem     %s %s%n"
            + "java       %s %s%n",
        LocalDate.now(ZoneOffset.UTC),
        processor(),
        system.getAvailableProcessors(),
        system.getSystemLoadAverage(),
        system.getName(),
        system.getArch(),
        System.getProperty("java.vm.name"),
        Runtime.version());
  }

  private static String processor() throws IOException {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return "unknown";
    }
    return Files.readAllLines(info, StandardCharsets.UTF_8).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown");
  }
}
