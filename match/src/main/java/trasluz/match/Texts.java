package trasluz.match;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Different texts, numbered from 0, in one array of bytes (UTF-8), with a table to find them by.
/// Immutable.
final class Texts {
  /// Where each text starts; the last element is the end of the last one.
  final int[] starts;

  final byte[] bytes;

  /// A hash table of numbers plus one; 0 is free. Its length is a power of two.
  final int[] slots;

  Texts(int[] starts, byte[] bytes, int[] slots) {
    this.starts = starts;
    this.bytes = bytes;
    this.slots = slots;
  }

  int size() {
    return starts.length - 1;
  }

  /// How many bytes a text takes.
  static int utf8Length(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) >= 128) {
        return text.getBytes(StandardCharsets.UTF_8).length;
      }
    }
    return length;
  }

  /// How many bytes the text of a number takes.
  int length(int number) {
    return starts[number + 1] - starts[number];
  }

  String text(int number) {
    return new String(
        bytes, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
  }

  /// The text of a number where it is plain ASCII, without copying it.
  CharSequence view(int number) {
    return new View(bytes, starts[number], length(number));
  }

  @SuppressWarnings("ArrayRecordComponent") // a window on the array
  private record View(byte[] bytes, int start, int length) implements CharSequence {
    @Override
    public char charAt(int i) {
      return (char) bytes[start + i];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return new View(bytes, start + from, to - from);
    }

    @Override
    public String toString() {
      return new String(bytes, start, length, StandardCharsets.UTF_8);
    }
  }

  /// The number of a text, or -1.
  int find(String text) {
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    return slots[slot(wanted, 0, wanted.length, slots, starts, bytes)] - 1;
  }

  /// The slot that holds a text or would hold it; the text is part of an array.
  private static int slot(byte[] text, int from, int to, int[] slots, int[] starts, byte[] bytes) {
    int mask = slots.length - 1;
    int slot = hash(text, from, to) & mask;
    while (slots[slot] != 0) {
      int other = slots[slot] - 1;
      if (Arrays.equals(text, from, to, bytes, starts[other], starts[other + 1])) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int hash(byte[] text, int from, int to) {
    int hash = 7;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + text[i];
    }
    hash *= 0x9E3779B1;
    return hash ^ hash >>> 15;
  }

  /// Numbers texts in the order in which they are first met.
  static final class Builder {
    private int[] starts = new int[1_024];
    private byte[] bytes = new byte[8_192];
    private int[] slots = new int[2_048];
    private int size;

    int size() {
      return size;
    }

    /// The number of a text; a new one gets the next.
    int number(String text) {
      byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
      int slot = slot(wanted, 0, wanted.length, slots, starts, bytes);
      if (slots[slot] != 0) {
        return slots[slot] - 1;
      }
      add(wanted);
      slots[slot] = size;
      if (size * 2 > slots.length) {
        spread();
      }
      return size - 1;
    }

    private void add(byte[] text) {
      int end = starts[size];
      if (size + 2 > starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      if (end + text.length > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + text.length));
      }
      System.arraycopy(text, 0, bytes, end, text.length);
      starts[++size] = end + text.length;
    }

    private void spread() {
      slots = new int[slots.length * 2];
      for (int number = 0; number < size; number++) {
        slots[slot(bytes, starts[number], starts[number + 1], slots, starts, bytes)] = number + 1;
      }
    }

    Texts build() {
      return new Texts(
          Arrays.copyOf(starts, size + 1), Arrays.copyOf(bytes, starts[size]), slots.clone());
    }
  }
}
