package trasluz.match;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Finds the sounds that are one or two edits away from a given one, by what remains when letters
/// are left out of both (the deletion neighbourhood of SymSpell).
///
/// Sounds of 4 to 6 letters are entered without any one letter, longer ones without any two of
/// their first letters. Two sounds within the allowed edits share such a remainder; what shares one
/// by chance is sorted out by counting the edits. The remainders themselves are not stored, only
/// which bucket they fall in. Sounds with other than Latin letters are not entered.
final class NearKeys {
  private static final int PREFIX = 9;
  private static final int FEWEST_BUCKETS = 1 << 10;
  private static final int EXPECTED_REMAINDERS = 20;

  private final Texts keys;
  private final int[] letterSets;
  private final Groups buckets;
  private final int mask;

  /// @param buckets as [#buckets] made them of the same keys
  NearKeys(Texts keys, Groups buckets) {
    this.keys = keys;
    this.buckets = buckets;
    this.mask = buckets.count() - 1;
    this.letterSets = new int[keys.size()];
    for (int key = 0; key < letterSets.length; key++) {
      for (int at = keys.starts[key]; at < keys.starts[key + 1]; at++) {
        letterSets[key] |= 1 << (keys.bytes[at] & 31);
      }
    }
  }

  static Groups buckets(Texts keys) {
    IntRows rows = new IntRows(keys.size() * EXPECTED_REMAINDERS);
    for (int key = 0; key < keys.size(); key++) {
      int number = key;
      forEachRemainder(keys.text(key), hash -> rows.add(hash, number));
    }
    int buckets = Math.max(Integer.highestOneBit(Math.max(rows.size(), 1)), FEWEST_BUCKETS);
    return rows.groupsByLowBits(buckets);
  }

  /// Takes a sound that is near.
  interface Visitor {
    void near(int key, int edits);
  }

  /// Visits the numbers of the sounds within the allowed edits, each once.
  void near(String key, Scratch scratch, Visitor visitor) {
    if (Likeness.allowedEdits(key) == 0) {
      return;
    }
    scratch.start(key, letterSets.length);
    int set = letterSet(key);
    int length = key.length();
    forEachRemainder(
        key,
        hash -> {
          int bucket = hash & mask;
          for (int i = buckets.start(bucket); i < buckets.end(bucket); i++) {
            int other = buckets.member(i);
            if (scratch.isNew(other)) {
              int edits = edits(length, set, other, scratch.distance);
              if (edits >= 0) {
                visitor.near(other, edits);
              }
            }
          }
        });
  }

  /// What one thread needs to look sounds up.
  static final class Scratch {
    private final SoundDistance distance = new SoundDistance();
    private long[] seen = {};
    private int[] seenList = new int[256];
    private int seenCount;

    private void start(String key, int keys) {
      distance.prepare(key);
      if (seen.length * 64 < keys) {
        seen = new long[(keys >> 6) + 1];
      }
      for (int i = 0; i < seenCount; i++) {
        seen[seenList[i] >> 6] = 0;
      }
      seenCount = 0;
    }

    private boolean isNew(int key) {
      long bit = 1L << key;
      if ((seen[key >> 6] & bit) != 0) {
        return false;
      }
      seen[key >> 6] |= bit;
      if (seenCount == seenList.length) {
        seenList = Arrays.copyOf(seenList, seenCount * 2);
      }
      seenList[seenCount++] = key;
      return true;
    }
  }

  /// The edits, or -1 for more than are allowed.
  private int edits(int length, int set, int other, SoundDistance distance) {
    int otherLength = keys.length(other);
    int most = Likeness.allowedEdits(Math.min(length, otherLength));
    if (Math.abs(length - otherLength) > most
        || Integer.bitCount(set ^ letterSets[other]) > 2 * most) {
      return -1;
    }
    int edits = distance.to(keys.bytes, keys.starts[other], keys.starts[other + 1]);
    return edits <= most ? edits : -1;
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
    int most = Likeness.allowedEdits(key);
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
}
