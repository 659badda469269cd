package trasluz.benchmark;

import java.io.IOException;
import java.util.Locale;
import trasluz.benchmark.LabelledPair.Half;

/// How well names are told apart and found, on labelled sets and real lists: `benchmark/run names`.
///
/// `--tune` looks at the pairs of half `tune` alone, `--misses` also prints what was judged
/// wrongly, of the pairs only those of that half. A result file holds figures and no person's name
/// but those of [DroppedElsewhere].
public final class NameQuality {
  private NameQuality() {}

  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.ROOT);
    RunOptions options = RunOptions.parse(arguments);
    if (!SharedData.hasNames()) {
      System.out.println("NameQuality skipped: shared data not present");
      return;
    }
    ResultFile out = new ResultFile("NameQuality");
    PairQuality pairs = PairQuality.ofSharedPairs(out);
    if (options.tune()) {
      pairs = pairs.ofHalf(Half.TUNE);
    }
    pairs.report();
    if (options.misses()) {
      pairs.printMisses();
    }
    if (!options.tune()) {
      new PeopleQuality(out, options).report();
      new AliasQuality(out, options).report();
      new DroppedElsewhere(out).report();
    }
    if (options.keeps()) {
      out.keep();
    }
  }
}
