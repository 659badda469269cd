package trasluz.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds texts that repeat each other, wholly or for the most part: reprints, agency copy,
/// excerpts. They are one voice, and count once when they agree.
///
/// Texts are compared by their runs of five words (Broder 1997). Two are near-copies where half the
/// runs of the shorter one stand in the longer one; copies of copies belong together. What stands
/// in quotation marks is left aside where there is enough besides: two who heard the same speech
/// quote the same words.
public final class NearCopies {
  private static final int RUN = 5;
  private static final double ENOUGH = 0.5;

  /// A text of which two thirds are quotations is compared with them.
  private static final int ENOUGH_OF_OWN = 3;

  private static final Pattern QUOTED =
      Pattern.compile("\"[^\"\n]{1,2000}\"|“[^”\n]{1,2000}”|«[^»\n]{1,2000}»|„[^“”\n]{1,2000}[“”]");

  /// Of each text at most so many runs are compared, spread evenly by their hashes.
  private static final int MOST_RUNS = 2_000;

  private NearCopies() {}

  /// For each text, in their order, the key of its group: the hash of the first text in it.
  public static List<String> origins(List<TextDocument> documents) {
    List<Set<Integer>> runs = documents.stream().map(NearCopies::runs).toList();
    Map<Integer, List<Integer>> holders = new HashMap<>();
    int[] group = new int[documents.size()];
    for (int i = 0; i < documents.size(); i++) {
      group[i] = i;
      Map<Integer, Integer> shared = new HashMap<>();
      for (int run : runs.get(i)) {
        List<Integer> before = holders.computeIfAbsent(run, _ -> new ArrayList<>());
        before.forEach(other -> shared.merge(other, 1, Integer::sum));
        before.add(i);
      }
      join(i, shared, runs, group);
    }
    List<String> origins = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      origins.add(documents.get(first(group, i)).sha256());
    }
    return List.copyOf(origins);
  }

  private static void join(
      int text, Map<Integer, Integer> shared, List<Set<Integer>> runs, int[] group) {
    shared.forEach((other, count) -> {
      int shorter = Math.min(runs.get(text).size(), runs.get(other).size());
      if (count >= ENOUGH * shorter) {
        int one = first(group, text);
        int two = first(group, other);
        group[Math.max(one, two)] = Math.min(one, two);
      }
    });
  }

  private static int first(int[] group, int text) {
    int at = text;
    while (group[at] != at) {
      at = group[at];
    }
    return at;
  }

  private static Set<Integer> runs(TextDocument document) {
    Set<Integer> all = runs(document.text());
    Matcher quoted = QUOTED.matcher(document.text());
    Set<Integer> own = quoted.find() ? runs(quoted.replaceAll(" ")) : all;
    Set<Integer> counted = own.size() * ENOUGH_OF_OWN >= all.size() ? own : all;
    if (counted.size() <= MOST_RUNS) {
      return counted;
    }
    // The smallest hashes of two texts overlap as the texts do.
    return Set.copyOf(counted.stream().sorted().limit(MOST_RUNS).toList());
  }

  private static Set<Integer> runs(String text) {
    List<String> words = new TextWords(text).allFolded();
    Set<Integer> all = new HashSet<>();
    int length = Math.min(RUN, words.size());
    for (int i = 0; i + length <= words.size() && length > 0; i++) {
      all.add(words.subList(i, i + length).hashCode());
    }
    return all;
  }
}
