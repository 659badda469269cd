package trasluz.benchmark;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import trasluz.benchmark.LabelledPair.Half;
import trasluz.benchmark.Tally.Scored;
import trasluz.match.NamePair;
import trasluz.match.Query;
import trasluz.statement.Name;

/// How well two names are told to mean the same, slice by slice, at one threshold for all.
final class PairQuality {
  /// F1 of nomenklatura's logic-v2 as its authors committed it, at its threshold of 0.70, on all
  /// 812 pairs of theirs; ours are about half of them.
  private static final Map<String, String> REFERENCE =
      Map.of(
          "all", ".790, on this half .822",
          "nk_checks", ".890",
          "nk_unit_tests", ".898",
          "synth_people", ".628",
          "synth_companies", ".855",
          "STRONG", ".978",
          "MEDIUM", ".798",
          "WEAK", ".389",
          "one name or both not Latin", ".863",
          "across scripts", ".923");

  /// What we want to reach.
  private static final Map<String, String> TARGETS =
      Map.of("all", ".90", "STRONG", ".95", "synth_people", ".85");

  private static final int DECILES = 10;

  private final List<Scored> pairs;
  private final ResultFile out;

  PairQuality(List<LabelledPair> pairs, ResultFile out) {
    this.pairs = pairs.stream().map(PairQuality::scored).toList();
    this.out = out;
  }

  static PairQuality ofSharedPairs(ResultFile out) throws IOException {
    return new PairQuality(LabelledPair.read(SharedData.names("pairs-dev.csv")), out);
  }

  PairQuality ofHalf(Half half) {
    return new PairQuality(
        pairs.stream().map(Scored::pair).filter(pair -> pair.half() == half).toList(), out);
  }

  private static Scored scored(LabelledPair pair) {
    Name left = new Name(pair.left());
    Name right = new Name(pair.right());
    return new Scored(pair, NamePair.score(left, right, pair.schema()));
  }

  void report() {
    out.heading("Labelled pairs: one name or two");
    out.line(
        "threshold " + Query.ALERT + "; reference: F1 of logic-v2 on the 812 rows as committed");
    out.blank();
    out.line(row("", Tally.HEADER, "target", "reference"));
    slice("all", _ -> true);
    out.blank();
    slices(LabelledPair::group);
    out.blank();
    slices(LabelledPair::tier);
    out.blank();
    slices(pair -> pair.schema().code());
    out.blank();
    for (WrittenIn each : WrittenIn.values()) {
      slice(each.name().toLowerCase(Locale.ROOT).replace('_', ' '), p -> p.scripts() == each);
    }
    slice("one name or both not Latin", p -> p.scripts() != WrittenIn.BOTH_LATIN);
    slice("across scripts", p -> p.scripts().isAcrossScripts());
    out.blank();
    for (Half half : Half.values()) {
      slice("half " + half.name().toLowerCase(Locale.ROOT), p -> p.half() == half);
    }
    thresholds();
    calibration();
  }

  private void slices(Function<LabelledPair, String> property) {
    pairs.stream()
        .map(Scored::pair)
        .map(property)
        .distinct()
        .sorted()
        .forEach(value -> slice(value, pair -> property.apply(pair).equals(value)));
  }

  private void slice(String title, Predicate<LabelledPair> belongs) {
    Tally tally = Tally.of(where(belongs), Query.ALERT);
    out.line(
        row(
            title,
            tally.toString(),
            TARGETS.getOrDefault(title, ""),
            REFERENCE.getOrDefault(title, "")));
  }

  private static String row(String title, String tally, String target, String reference) {
    return String.format(Locale.ROOT, "%-27s%s %7s  %s", title, tally, target, reference);
  }

  private List<Scored> where(Predicate<LabelledPair> belongs) {
    return pairs.stream().filter(each -> belongs.test(each.pair())).toList();
  }

  private void thresholds() {
    out.heading("Labelled pairs: other thresholds");
    out.line(row("", Tally.HEADER, "", ""));
    for (int hundredths = 30; hundredths <= 95; hundredths += 5) {
      out.line(row("0." + hundredths, Tally.of(pairs, hundredths / 100.0).toString(), "", ""));
    }
  }

  private void calibration() {
    out.heading("Labelled pairs: what a score says");
    out.line("mean scores by tier");
    for (String tier : List.of("STRONG", "MEDIUM", "WEAK")) {
      List<Scored> all = where(pair -> pair.tier().equals(tier));
      out.line(
          String.format(
              Locale.ROOT,
              "%-8s  matches %s  others %s",
              tier,
              Tally.share(mean(all, true)),
              Tally.share(mean(all, false))));
    }
    out.blank();
    out.line(String.format(Locale.ROOT, "%-13s%6s%12s%12s", "score", "n", "mean score", "matches"));
    for (int decile = 0; decile < DECILES; decile++) {
      decile(decile);
    }
    double brier =
        pairs.stream()
            .mapToDouble(each -> Math.pow(each.score() - (each.pair().isMatch() ? 1 : 0), 2))
            .average()
            .orElse(Double.NaN);
    out.line("Brier score " + Tally.share(brier) + " (0 is perfect; always 0.5 gives 0.250)");
  }

  private void decile(int decile) {
    List<Scored> inside =
        pairs.stream()
            .filter(each -> Math.min((int) (each.score() * DECILES), DECILES - 1) == decile)
            .toList();
    double matches = inside.stream().filter(each -> each.pair().isMatch()).count();
    out.line(
        String.format(
            Locale.ROOT,
            "%.1f to %.1f   %6d%12s%12s",
            decile / 10.0,
            (decile + 1) / 10.0,
            inside.size(),
            Tally.share(inside.stream().mapToDouble(Scored::score).average().orElse(Double.NaN)),
            Tally.share(matches / inside.size())));
  }

  private static double mean(List<Scored> pairs, boolean matching) {
    return pairs.stream()
        .filter(each -> each.pair().isMatch() == matching)
        .mapToDouble(Scored::score)
        .average()
        .orElse(Double.NaN);
  }

  /// Prints what was judged wrongly, worst first, of half `tune` alone; never kept.
  void printMisses() {
    pairs.stream()
        .filter(each -> each.pair().half() == Half.TUNE)
        .filter(each -> each.pair().isMatch() != (each.score() >= Query.ALERT))
        .sorted(
            Comparator.comparing((Scored each) -> each.pair().isMatch())
                .thenComparingDouble(each -> each.pair().isMatch() ? each.score() : -each.score()))
        .forEach(PairQuality::print);
  }

  private static void print(Scored each) {
    LabelledPair pair = each.pair();
    System.out.printf(
        Locale.ROOT,
        "%s %.3f %-15s %-6s %-12s %s | %s%n",
        pair.isMatch() ? "missed " : "wrongly",
        each.score(),
        pair.group(),
        pair.tier(),
        pair.schema().code(),
        pair.left(),
        pair.right());
  }
}
