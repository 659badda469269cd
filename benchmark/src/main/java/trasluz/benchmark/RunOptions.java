package trasluz.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What `benchmark/run` was asked for.
///
/// @param chosen beginnings of names, in lower case; none for all
/// @param quick to see that it works; nothing is kept
/// @param misses also print what was judged wrongly, which no result file holds
/// @param tune look at half `tune` of the labelled pairs alone, and keep nothing
/// @param sizes of the indexes of [NameScale]
record RunOptions(
    List<String> chosen, boolean quick, boolean misses, boolean tune, List<Integer> sizes) {

  private static final List<Integer> USUAL_SIZES = List.of(20_000, 500_000, 4_000_000);

  RunOptions {
    chosen = List.copyOf(chosen);
    sizes = List.copyOf(sizes);
  }

  static RunOptions parse(String[] arguments) {
    List<String> chosen = new ArrayList<>();
    List<Integer> sizes = USUAL_SIZES;
    boolean quick = false;
    boolean misses = false;
    boolean tune = false;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--quick" -> quick = true;
        case "--misses" -> misses = true;
        case "--tune" -> tune = true;
        case "--names" -> {
          i++;
          sizes = i < arguments.length ? sizes(arguments[i]) : List.of();
        }
        default -> {
          if (arguments[i].startsWith("-")) {
            throw new IllegalArgumentException("no such option: " + arguments[i]);
          }
          chosen.add(arguments[i].toLowerCase(Locale.ROOT));
        }
      }
    }
    return new RunOptions(chosen, quick, misses, tune, sizes);
  }

  private static List<Integer> sizes(String text) {
    return Stream.of(text.split(",", -1)).map(Integer::valueOf).toList();
  }

  boolean asksFor(Class<?> benchmark) {
    return asksFor(benchmark.getSimpleName());
  }

  boolean asksFor(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return chosen.isEmpty() || chosen.stream().anyMatch(lower::startsWith);
  }

  /// Whether the results are worth keeping.
  boolean keeps() {
    return !quick && !tune;
  }
}
