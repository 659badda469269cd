package trasluz.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import trasluz.benchmark.SyntheticNames.Invented;
import trasluz.match.NameIndex;
import trasluz.match.NamePair;
import trasluz.match.Query;
import trasluz.statement.Name;

/// How building and searching a name index grow with the number of names: `benchmark/run scale
/// [--names 20000,500000,4000000]`. One thread does everything.
///
/// Figures of other engines are those that their authors publish. They were not run here, are of
/// other machines, and partly include answering over HTTP: ratios to them tell the order of
/// magnitude.
public final class NameScale {
  private static final long SECOND = 1_000_000_000L;
  private static final int SEED = 1;

  private NameScale() {}

  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ROOT);
    RunOptions options = RunOptions.parse(arguments);
    if (!SharedData.isPresent()) {
      System.out.println("NameScale skipped: shared data not present");
      return;
    }
    List<Invented> listed =
        SharedData.directory(SharedData.ofacList()).names().stream()
            .map(known -> new Invented(known.name().asPublished(), known.entity().schema()))
            .toList();
    SyntheticNames names = new SyntheticNames(listed, SEED);
    ResultFile out = new ResultFile("NameScale");
    out.line("Names of the SDN list of 2023-12-28, then names made of them; one thread. Times in");
    out.line("microseconds; \"per second\" is per second of processor time.");
    out.line("Figures of others are their authors', of other machines; they were not run here.");
    if (SharedData.hasNames()) {
      pairs(out, options.quick());
    }
    warmUp(names);
    List<Integer> sizes = options.quick() ? options.sizes().subList(0, 1) : options.sizes();
    for (int size : sizes) {
      new ScaleRun(names, size, out).report();
    }
    if (options.keeps()) {
      out.keep();
    }
  }

  /// So that the first size is not measured while the compiler still works.
  private static void warmUp(SyntheticNames names) {
    int size = 10_000;
    NameIndex.Builder builder = NameIndex.builder();
    for (int i = 0; i < size; i++) {
      Invented name = names.at(i);
      builder.add(name.text(), name.schema());
    }
    NameIndex.Search search = builder.build().search();
    NameQuestions questions = new NameQuestions(names, size, 2_000);
    long end = System.nanoTime() + 4 * SECOND;
    while (System.nanoTime() < end) {
      questions.ask(search, Query.ALERT);
    }
  }

  /// Two names compared with each other, taken apart each time.
  private static void pairs(ResultFile out, boolean quick) throws IOException {
    List<LabelledPair> pairs = LabelledPair.read(SharedData.names("pairs-dev.csv"));
    List<Name> left = pairs.stream().map(pair -> new Name(pair.left())).toList();
    List<Name> right = pairs.stream().map(pair -> new Name(pair.right())).toList();
    List<Double> passes = new ArrayList<>();
    double sum = 0;
    long end = 0;
    for (int pass = 0; pass < 2 || System.nanoTime() < end; pass++) {
      long start = System.nanoTime();
      for (int i = 0; i < pairs.size(); i++) {
        sum += NamePair.score(left.get(i), right.get(i), pairs.get(i).schema());
      }
      if (pass == 0) {
        end = System.nanoTime() + (quick ? SECOND : 5 * SECOND);
      } else {
        passes.add((System.nanoTime() - start) / 1_000.0 / pairs.size());
      }
    }
    List<Double> sorted = passes.stream().skip(passes.size() / 2).sorted().toList();
    double median = sorted.get(sorted.size() / 2);
    out.heading("One pair of names, taken apart and compared");
    out.line(
        "mean over %d pairs (mean score %.3f): best pass %.2f us, median pass %.2f us, target 4 us"
            .formatted(
                pairs.size(), sum / (passes.size() + 1) / pairs.size(), sorted.getFirst(), median));
    out.line(Rival.LOGIC_V2_PAIR.ratio(median));
  }
}
