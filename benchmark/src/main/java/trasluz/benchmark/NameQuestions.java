package trasluz.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import trasluz.benchmark.SyntheticNames.Invented;
import trasluz.match.NameIndex;

/// Questions to an index of [SyntheticNames], in equal parts of four sorts, and the answers.
final class NameQuestions {
  /// In what a question differs from a name on file.
  enum Sort {
    LISTED,
    SPELT_OTHERWISE,
    MISTYPED,
    STRANGER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private static final Sort[] SORTS = Sort.values();
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /// @param meant the number of the name on file, -1 for a stranger
  private record Question(Invented name, int meant) {}

  private final List<Question> questions = new ArrayList<>();
  private final int[] hits = new int[SORTS.length];
  private final int[] found = new int[SORTS.length];

  NameQuestions(SyntheticNames names, int size, int count) {
    SplittableRandom random = names.random(-1L - size);
    for (int i = 0; i < count; i++) {
      int meant = random.nextInt(size);
      Invented name = names.at(meant);
      questions.add(
          switch (SORTS[i % SORTS.length]) {
            case LISTED -> new Question(name, meant);
            case SPELT_OTHERWISE -> new Question(names.variant(name, random), meant);
            case MISTYPED -> new Question(names.typo(name, random), meant);
            case STRANGER -> new Question(names.stranger(i), -1);
          });
    }
  }

  int size() {
    return questions.size();
  }

  /// Asks all of them, one after the other.
  Passes.Pass ask(NameIndex.Search search, double threshold) {
    Arrays.fill(hits, 0);
    Arrays.fill(found, 0);
    long[] nanos = new long[questions.size()];
    long cpu = THREAD.getCurrentThreadCpuTime();
    long bytes = THREAD.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < nanos.length; i++) {
      Question question = questions.get(i);
      int sort = i % SORTS.length;
      long start = System.nanoTime();
      search.find(
          question.name.text(),
          question.name.schema(),
          threshold,
          (number, _) -> {
            hits[sort]++;
            found[sort] += number == question.meant ? 1 : 0;
          });
      nanos[i] = System.nanoTime() - start;
    }
    return new Passes.Pass(
        nanos,
        THREAD.getCurrentThreadCpuTime() - cpu,
        THREAD.getCurrentThreadAllocatedBytes() - bytes);
  }

  /// How many names the last pass found, over all questions.
  long hits() {
    return Arrays.stream(hits).sum();
  }

  /// One line for each sort of question, of the last pass and the times of a given one.
  List<String> bySort(Passes.Pass pass) {
    List<String> lines = new ArrayList<>();
    double each = (double) questions.size() / SORTS.length;
    for (int at = 0; at < SORTS.length; at++) {
      Sort sort = SORTS[at];
      String right = sort == Sort.STRANGER ? "-" : Tally.share(found[at] / each);
      lines.add(
          String.format(
              Locale.ROOT,
              "%-22s%10.1f%10.1f%10.1f%12s%12.2f",
              sort,
              pass.quantile(0.5, SORTS.length, at),
              pass.quantile(0.9, SORTS.length, at),
              pass.quantile(0.99, SORTS.length, at),
              right,
              hits[at] / each));
    }
    return lines;
  }
}
