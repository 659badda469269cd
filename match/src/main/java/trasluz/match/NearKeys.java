package trasluz.match;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// Finds the sounds that are one or two edits away from a given one, by what remains when letters
/// are left out of both (the deletion neighbourhood of SymSpell).
///
/// Sounds of 4 to 6 letters are entered without any one letter, longer ones without any two of
/// their first eight. Two sounds within the allowed edits share such a remainder; what shares one
/// by chance is sorted out by counting the edits. The remainders themselves are not stored, only
/// which bucket they fall in.
final class NearKeys {
  private static final int PREFIX = 8;

  private final byte[] letters;
  private final int[] starts;
  private final int[] letterSets;
  private final Groups buckets;
  private final int mask;

  NearKeys(String[] keys) {
    this.starts = new int[keys.length + 1];
    this.letterSets = new int[keys.length];
    StringBuilder all = new StringBuilder(keys.length * 7);
    Entries entries = new Entries(keys.length * 12);
    for (int key = 0; key < keys.length; key++) {
      all.append(keys[key]);
      starts[key + 1] = all.length();
      letterSets[key] = letterSet(keys[key]);
      int number = key;
      forEachRemainder(keys[key], hash -> entries.add(hash, number));
    }
    this.letters = all.toString().getBytes(StandardCharsets.ISO_8859_1);
    this.mask = Math.max(Integer.highestOneBit(Math.max(entries.size, 1)), 1 << 10) - 1;
    this.buckets = entries.buckets(mask);
  }

  /// Visits the numbers of the sounds within the allowed edits, each once.
  void near(String key, Scratch scratch, IntConsumer visitor) {
    int most = Likeness.allowedEdits(key.length());
    if (most == 0 && Likeness.allowedEdits(key.length() + 1) == 0) {
      return;
    }
    scratch.start(key, letterSets.length);
    int set = letterSet(key);
    forEachRemainder(
        key,
        hash -> {
          int bucket = hash & mask;
          for (int i = buckets.start(bucket); i < buckets.end(bucket); i++) {
            int other = buckets.member(i);
            if (scratch.isNew(other) && isNear(key.length(), set, other, scratch.distance)) {
              visitor.accept(other);
            }
          }
        });
  }

  /// What one thread needs to look sounds up.
  static final class Scratch {
    private final SoundDistance distance = new SoundDistance();
    private int[] seen = {};
    private int round;

    private void start(String key, int keys) {
      distance.prepare(key);
      if (seen.length < keys) {
        seen = new int[keys];
        round = 0;
      }
      if (++round == Integer.MAX_VALUE) {
        Arrays.fill(seen, 0);
        round = 1;
      }
    }

    private boolean isNew(int key) {
      boolean unseen = seen[key] != round;
      seen[key] = round;
      return unseen;
    }
  }

  private boolean isNear(int length, int set, int other, SoundDistance distance) {
    int otherLength = starts[other + 1] - starts[other];
    int most = Likeness.allowedEdits(Math.min(length, otherLength));
    if (Math.abs(length - otherLength) > most) {
      return false;
    }
    int differing = Integer.bitCount(set ^ letterSets[other]);
    return differing <= 2 * most && distance.to(letters, starts[other], starts[other + 1]) <= most;
  }

  private static int letterSet(String key) {
    int set = 0;
    for (int i = 0; i < key.length(); i++) {
      set |= 1 << (key.charAt(i) & 31);
    }
    return set;
  }

  /// The hashes of the sound without none, one or two letters of its start.
  private static void forEachRemainder(String key, IntConsumer visitor) {
    int most = Likeness.allowedEdits(key.length());
    if (most == 0) {
      return;
    }
    int length = Math.min(key.length(), PREFIX);
    visitor.accept(hash(key, length, -1, -1));
    for (int i = 0; i < length; i++) {
      visitor.accept(hash(key, length, i, -1));
      for (int j = i + 1; most == 2 && j < length; j++) {
        visitor.accept(hash(key, length, i, j));
      }
    }
  }

  private static int hash(String key, int length, int without, int orWithout) {
    int hash = 7;
    for (int i = 0; i < length; i++) {
      if (i != without && i != orWithout) {
        hash = hash * 0x01000193 ^ key.charAt(i);
      }
    }
    hash *= 0x9E3779B1;
    return hash ^ hash >>> 15;
  }

  /// Pairs of hash and sound, collected before the number of buckets is known.
  private static final class Entries {
    private int[] hashes;
    private int[] keys;
    private int size;

    Entries(int expected) {
      hashes = new int[Math.max(expected, 16)];
      keys = new int[hashes.length];
    }

    void add(int hash, int key) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, size * 2);
        keys = Arrays.copyOf(keys, size * 2);
      }
      hashes[size] = hash;
      keys[size++] = key;
    }

    Groups buckets(int mask) {
      int[] groups = new int[size];
      for (int i = 0; i < size; i++) {
        groups[i] = hashes[i] & mask;
      }
      return Groups.of(groups, Arrays.copyOf(keys, size), mask + 1);
    }
  }
}
