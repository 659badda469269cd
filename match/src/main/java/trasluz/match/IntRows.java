package trasluz.match;

import java.util.Arrays;

/// Pairs of numbers, collected one after the other.
final class IntRows {
  private static final int FEWEST = 16;

  private int[] left;
  private int[] right;
  private int size;

  /// @param expected how many pairs there may be; more are taken too
  IntRows(int expected) {
    left = new int[Math.max(expected, FEWEST)];
    right = new int[left.length];
  }

  IntRows() {
    this(FEWEST);
  }

  int size() {
    return size;
  }

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

  /// The right numbers grouped by the low bits of the left ones, which are lost by that.
  ///
  /// @param groups a power of two
  Groups groupsByLowBits(int groups) {
    for (int i = 0; i < size; i++) {
      left[i] &= groups - 1;
    }
    return groups(groups);
  }

  /// The right numbers grouped by the left ones.
  Groups groups(int groups) {
    return Groups.of(left, right, size, groups);
  }
}
