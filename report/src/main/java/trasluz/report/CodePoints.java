package trasluz.report;

import java.util.Arrays;

/// Turns positions in a Java string into counts of Unicode code points, in the time of a binary
/// search over the characters outside the basic plane.
final class CodePoints {
  /// The positions of the second halves of surrogate pairs, ascending.
  private final int[] secondHalves;

  CodePoints(String text) {
    int[] found = new int[16];
    int size = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (size == found.length) {
          found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = i;
      }
    }
    this.secondHalves = Arrays.copyOf(found, size);
  }

  /// How many code points stand before a position of the string.
  int before(int position) {
    int at = Arrays.binarySearch(secondHalves, position);
    return position - (at >= 0 ? at : -at - 1);
  }
}
