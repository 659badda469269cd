package trasluz.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import trasluz.benchmark.SyntheticNames.Invented;
import trasluz.match.NameIndex;
import trasluz.match.Query;
import trasluz.statement.Schema;

/// One size of [NameScale]: builds an index of so many names, keeps and opens it, and searches it.
final class ScaleRun {
  private static final int QUESTIONS = 4_000;
  private static final int CHUNK = 10_000;
  private static final int OPENINGS = 3;
  private static final int MOST_PASSES = 7;
  private static final long MOST_NANOS = 60_000_000_000L;
  private static final int SMALL = 50_000;
  private static final int LARGE = 2_000_000;

  private final SyntheticNames names;
  private final int size;
  private final ResultFile out;

  ScaleRun(SyntheticNames names, int size, ResultFile out) {
    this.names = names;
    this.size = size;
    this.out = out;
  }

  void report() throws IOException {
    out.heading("%,d names".formatted(size));
    describe();
    long before = usedHeap();
    NameIndex index = build();
    long after = usedHeap();
    line("retained heap", (after - before) / (double) size, "bytes a name", 150);
    keepAndOpen(index);
    NameIndex.Search search = index.search();
    search.find("warm up", Schema.THING, Query.ALERT, (_, _) -> {});
    long searching = usedHeap() - after;
    line("more for each thread", searching / (double) size, "bytes a name", 0);
    ask(search);
  }

  private void line(String what, double value, String unit, double target) {
    String goal = target > 0 ? "target %,.0f".formatted(target) : "";
    out.line(String.format(Locale.ROOT, "%-22s%,12.2f %-14s%s", what, value, unit, goal));
  }

  /// How many words there are and how many names differ.
  private void describe() {
    Set<String> words = new HashSet<>();
    long[] hashes = new long[size];
    long letters = 0;
    long count = 0;
    for (int i = 0; i < size; i++) {
      String text = names.at(i).text().toUpperCase(Locale.ROOT);
      hashes[i] = hash(text);
      letters += text.length();
      for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
        if (!word.isEmpty()) {
          words.add(word);
          count++;
        }
      }
    }
    long different = Arrays.stream(hashes).sorted().distinct().count();
    out.line(
        "%,d different names, %,d different words, %.1f words and %.1f characters a name"
            .formatted(different, words.size(), count / (double) size, letters / (double) size));
  }

  /// 64 bits of Fowler, Noll and Vo's hash; among millions of names two hardly ever share one.
  private static long hash(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /// Used heap once what is unreachable is gone.
  private static long usedHeap() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /// Only adding and building is timed, not making up the names.
  private NameIndex build() {
    NameIndex.Builder builder = NameIndex.builder();
    Invented[] chunk = new Invented[CHUNK];
    Stopwatch watch = new Stopwatch();
    for (int from = 0; from < size; from += CHUNK) {
      int count = Math.min(CHUNK, size - from);
      for (int i = 0; i < count; i++) {
        chunk[i] = names.at(from + (long) i);
      }
      watch.start();
      for (int i = 0; i < count; i++) {
        builder.add(chunk[i].text(), chunk[i].schema());
      }
      watch.stop();
    }
    double adding = watch.seconds();
    watch.start();
    NameIndex index = builder.build();
    watch.stop();
    line("build", watch.seconds(), "s", size >= LARGE ? 60 : 0);
    line("of it at the end", watch.seconds() - adding, "s", 0);
    line("of it collecting", watch.collecting(), "s", 0);
    line("processor time", watch.computing(), "s, without collecting", 0);
    line("added", size / watch.seconds(), "names/s", 0);
    return index;
  }

  private void keepAndOpen(NameIndex index) throws IOException {
    Path file = Files.createTempFile("trasluz-names", ".index");
    try {
      long start = System.nanoTime();
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
        index.write(stream);
      }
      line("write", (System.nanoTime() - start) / 1e9, "s", 0);
      line("file", Files.size(file) / (double) size, "bytes a name", 0);
      Stopwatch best = open(file, index.size());
      for (int i = 1; i < OPENINGS; i++) {
        Stopwatch next = open(file, index.size());
        best = next.seconds() < best.seconds() ? next : best;
      }
      line("open, best of three", best.seconds(), "s", size >= LARGE ? 1 : 0);
      line("of it collecting", best.collecting(), "s", 0);
      line("processor time", best.computing(), "s, without collecting", 0);
    } finally {
      Files.delete(file);
    }
  }

  private static Stopwatch open(Path file, int expected) throws IOException {
    System.gc();
    Stopwatch watch = new Stopwatch();
    watch.start();
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 20)) {
      NameIndex opened = NameIndex.read(stream);
      watch.stop();
      if (opened.size() != expected) {
        throw new IllegalStateException(
            "wrote %d names and read %d".formatted(expected, opened.size()));
      }
    }
    return watch;
  }

  private void ask(NameIndex.Search search) {
    NameQuestions questions = new NameQuestions(names, size, QUESTIONS);
    Passes passes = new Passes();
    questions.ask(search, Query.ALERT);
    long end = System.nanoTime() + MOST_NANOS;
    while (passes.size() < MOST_PASSES && (passes.size() == 0 || System.nanoTime() < end)) {
      passes.add(questions.ask(search, Query.ALERT));
    }
    out.blank();
    out.line(
        "%,d questions, %d passes, every name at %.2f or above: %.2f hits each"
            .formatted(
                QUESTIONS, passes.size(), Query.ALERT, questions.hits() / (double) QUESTIONS));
    out.line(Passes.HEADER);
    Passes.Pass fastest = passes.fastest();
    out.line(Passes.row("best of each question", fastest));
    out.line(Passes.row("best pass", passes.best()));
    out.line(Passes.row("median pass", passes.median()));
    targets();
    out.blank();
    out.line("by sort, best of each        p50       p90       p99       found   hits each");
    questions.bySort(fastest).forEach(out::line);
    Passes.Pass low = questions.ask(search, 0.5);
    out.blank();
    out.line(
        "one pass, every name at 0.50 or above: %.2f hits each"
            .formatted(questions.hits() / (double) QUESTIONS));
    out.line(Passes.row("", low));
    out.blank();
    rivals().forEach(rival -> out.line(rival.ratio(fastest.quantile(0.5))));
  }

  private void targets() {
    if (size <= SMALL) {
      out.line(
          "targets                               40.0               400.0                 20000");
    } else if (size >= LARGE) {
      out.line("targets                             1000.0             10000.0");
    }
  }

  private List<Rival> rivals() {
    if (size <= SMALL) {
      return List.of(Rival.WATCHMAN, Rival.WATCHMAN_SCAN, Rival.WATCHMAN_JAVA);
    }
    return size >= LARGE
        ? List.of(Rival.YENTE_RETRIEVAL, Rival.YENTE_SCORING, Rival.YENTE_REQUEST)
        : List.of();
  }
}
