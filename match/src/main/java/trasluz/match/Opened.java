package trasluz.match;

import java.util.Arrays;

/// The names that one search came upon, each with what it shares with the query. Cleared for each
/// query; what it holds grows with what is found, but for one bit for every name.
final class Opened {
  private static final int MOST_GAIN = 30_000;

  private final long[] known;
  private int[] slots = new int[2_048];

  /// Names with their classes, see [NameClass].
  private int[] names = new int[1_024];

  private int[] shared = new int[1_024];
  private int[] gains = new int[1_024];
  private boolean[] together = new boolean[1_024];
  private int size;

  Opened(int names) {
    this.known = new long[(names >> 6) + 1];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      known[NameClass.name(names[i]) >> 6] = 0;
    }
    if (size > 0) {
      Arrays.fill(slots, 0);
    }
    size = 0;
  }

  int size() {
    return size;
  }

  /// A name with its class.
  int packed(int i) {
    return names[i];
  }

  /// The parts of the query that the name shares, a bit for each.
  int shared(int i) {
    return shared[i];
  }

  /// What these are worth at most.
  int gain(int i) {
    return gains[i];
  }

  /// Whether the name holds words that the query writes together or apart.
  boolean isTogether(int i) {
    return together[i];
  }

  /// Notes that a name holds words that the query writes together or apart.
  void shareTogether(int packed, int parts, int gain) {
    share(packed, Integer.lowestOneBit(parts), gain);
    share(packed, Integer.highestOneBit(parts), 0);
    together[slots[slot(NameClass.name(packed))] - 1] = true;
  }

  boolean has(int name) {
    return (known[name >> 6] & 1L << name) != 0;
  }

  /// Notes that a name shares a part; the first gain for a part counts.
  void share(int packed, int bit, int gain) {
    int name = NameClass.name(packed);
    int slot = slot(name);
    int at = slots[slot] - 1;
    if (at < 0) {
      at = open(packed, slot);
    }
    if ((shared[at] & bit) == 0) {
      shared[at] |= bit;
      gains[at] = Math.min(gains[at] + gain, MOST_GAIN);
    }
  }

  private int open(int packed, int slot) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      shared = Arrays.copyOf(shared, size * 2);
      gains = Arrays.copyOf(gains, size * 2);
      together = Arrays.copyOf(together, size * 2);
    }
    int name = NameClass.name(packed);
    known[name >> 6] |= 1L << name;
    names[size] = packed;
    shared[size] = 0;
    gains[size] = 0;
    together[size] = false;
    slots[slot] = ++size;
    if (size * 2 > slots.length) {
      spread();
    }
    return size - 1;
  }

  private int slot(int name) {
    int mask = slots.length - 1;
    int hash = name * 0x9E3779B1;
    int slot = (hash ^ hash >>> 15) & mask;
    while (slots[slot] != 0 && NameClass.name(names[slots[slot] - 1]) != name) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void spread() {
    slots = new int[slots.length * 2];
    for (int i = 0; i < size; i++) {
      slots[slot(NameClass.name(names[i]))] = i + 1;
    }
  }
}
