package trasluz.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A tree of word sequences: one step in it a word, values at the nodes where sequences end.
///
/// Nodes are numbers, and the steps are kept in one open-addressed table, so a hundred thousand
/// names take a few megabytes.
///
/// @param <V> what a sequence stands for
final class TokenTrie<V> {
  static final int ROOT = 0;
  static final int NONE = -1;

  private final Map<String, Integer> wordNumbers = new HashMap<>();
  private final List<List<V>> values = new ArrayList<>();
  private long[] steps = new long[1 << 12];
  private int[] targets = new int[1 << 12];
  private int size;

  TokenTrie() {
    values.add(List.of());
  }

  /// Enters a sequence; the same object is kept once at its end.
  @SuppressWarnings("ReferenceEquality") // Equality of the values may be costly and is not needed.
  void put(List<String> sequence, V value) {
    int node = ROOT;
    for (String word : sequence) {
      int number = wordNumbers.computeIfAbsent(word, _ -> wordNumbers.size());
      node = stepOrGrow(node, number);
    }
    if (values.get(node).isEmpty()) {
      values.set(node, new ArrayList<>(1));
    }
    List<V> there = values.get(node);
    for (V known : there) {
      if (known == value) {
        return;
      }
    }
    there.add(value);
  }

  /// The node a word leads to, or [#NONE].
  int step(int node, String word) {
    Integer number = wordNumbers.get(word);
    if (number == null) {
      return NONE;
    }
    int slot = slot(key(node, number));
    return steps[slot] == 0 ? NONE : targets[slot];
  }

  /// What ends at a node.
  List<V> at(int node) {
    return values.get(node);
  }

  private int stepOrGrow(int node, int number) {
    long key = key(node, number);
    int slot = slot(key);
    if (steps[slot] != 0) {
      return targets[slot];
    }
    if (++size * 2 > steps.length) {
      grow();
      slot = slot(key);
    }
    steps[slot] = key;
    targets[slot] = values.size();
    values.add(List.of());
    return targets[slot];
  }

  /// Never 0, which marks a free slot.
  private static long key(int node, int number) {
    return (((long) node << 32) | number) + 1;
  }

  private int slot(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (steps.length - 1);
    while (steps[slot] != 0 && steps[slot] != key) {
      slot = (slot + 1) & (steps.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldSteps = steps;
    int[] oldTargets = targets;
    steps = new long[oldSteps.length * 2];
    targets = new int[steps.length];
    for (int i = 0; i < oldSteps.length; i++) {
      if (oldSteps[i] != 0) {
        int slot = slot(oldSteps[i]);
        steps[slot] = oldSteps[i];
        targets[slot] = oldTargets[i];
      }
    }
  }
}
