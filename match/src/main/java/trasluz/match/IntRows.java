package trasluz.match;

import java.util.Arrays;

/// Pairs of numbers, collected one after the other.
final class IntRows {
  private int[] left = new int[16];
  private int[] right = new int[16];
  private int size;

  void add(int first, int second) {
    if (size == left.length) {
      left = Arrays.copyOf(left, size * 2);
      right = Arrays.copyOf(right, size * 2);
    }
    left[size] = first;
    right[size++] = second;
  }

  int[] left() {
    return Arrays.copyOf(left, size);
  }

  int[] right() {
    return Arrays.copyOf(right, size);
  }

  /// The right numbers grouped by the left ones.
  Groups groups(int groups) {
    return Groups.of(left, right, size, groups);
  }
}
