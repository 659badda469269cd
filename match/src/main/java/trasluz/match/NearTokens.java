package trasluz.match;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// Finds the words of the dictionary that are a misspelling away from a given one, by the words
/// that remain when letters are left out of both (the deletion neighbourhood of SymSpell).
///
/// Words of 4 to 7 letters are entered without any one letter, longer ones without any two of their
/// first eight. Two words within the allowed edits share such a remainder; what shares one by
/// chance is sorted out by counting the edits. The remainders themselves are not stored, only which
/// bucket they fall in.
final class NearTokens {
  private static final int PREFIX = 8;
  private static final int BUCKETS = 1 << 17;

  private final List<Token> dictionary;

  /// Where the words of each bucket start in `words`; the last element is their end.
  private final int[] starts;

  private final int[] words;

  NearTokens(List<Token> dictionary) {
    this.dictionary = dictionary;
    Entries entries = new Entries(dictionary.size() * 16);
    for (Token token : dictionary) {
      if (token.mayBeMisspelt()) {
        remainders(token.text(), bucket -> entries.add(bucket, token.id()));
      }
    }
    this.starts = entries.starts();
    this.words = entries.byBucket(starts);
  }

  /// The ids of all words within the allowed edits of the given one, the word itself left out, in
  /// ascending order.
  int[] near(String word, EditDistance distance) {
    int[] found = new int[16];
    int[] count = {0};
    int[][] grown = {found};
    remainders(
        word,
        bucket -> {
          for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
            if (count[0] == grown[0].length) {
              grown[0] = Arrays.copyOf(grown[0], count[0] * 2);
            }
            grown[0][count[0]++] = words[i];
          }
        });
    return Arrays.stream(grown[0], 0, count[0])
        .sorted()
        .distinct()
        .filter(id -> isNear(dictionary.get(id).text(), word, distance))
        .toArray();
  }

  private static boolean isNear(String listed, String word, EditDistance distance) {
    int allowed = EditDistance.allowed(Math.min(listed.length(), word.length()));
    int edits = distance.between(listed, word, allowed);
    return edits > 0 && edits <= allowed;
  }

  /// Tells the bucket of each remainder of a word; a bucket may be told more than once.
  private static void remainders(String word, IntConsumer buckets) {
    int length = Math.min(word.length(), PREFIX);
    int deletions = EditDistance.allowed(word.length());
    buckets.accept(bucket(word, length, -1, -1));
    if (deletions >= 1) {
      for (int i = 0; i < length; i++) {
        buckets.accept(bucket(word, length, i, -1));
      }
    }
    if (deletions >= 2) {
      for (int i = 0; i < length; i++) {
        for (int j = i + 1; j < length; j++) {
          buckets.accept(bucket(word, length, i, j));
        }
      }
    }
  }

  /// The bucket of the first `length` letters without those at `i` and `j`.
  private static int bucket(String word, int length, int i, int j) {
    int hash = 0x811C9DC5;
    for (int at = 0; at < length; at++) {
      if (at != i && at != j) {
        hash = (hash ^ word.charAt(at)) * 0x01000193;
      }
    }
    hash ^= hash >>> 15;
    return hash & (BUCKETS - 1);
  }

  /// Pairs of bucket and word, gathered and then sorted by bucket.
  private static final class Entries {
    private int[] buckets;
    private int[] ids;
    private int size;

    Entries(int capacity) {
      buckets = new int[Math.max(capacity, 64)];
      ids = new int[buckets.length];
    }

    void add(int bucket, int id) {
      if (size == buckets.length) {
        buckets = Arrays.copyOf(buckets, size * 2);
        ids = Arrays.copyOf(ids, size * 2);
      }
      buckets[size] = bucket;
      ids[size++] = id;
    }

    int[] starts() {
      int[] starts = new int[BUCKETS + 1];
      for (int i = 0; i < size; i++) {
        starts[buckets[i] + 1]++;
      }
      for (int bucket = 0; bucket < BUCKETS; bucket++) {
        starts[bucket + 1] += starts[bucket];
      }
      return starts;
    }

    int[] byBucket(int[] starts) {
      int[] next = Arrays.copyOf(starts, BUCKETS);
      int[] sorted = new int[size];
      for (int i = 0; i < size; i++) {
        sorted[next[buckets[i]]++] = ids[i];
      }
      return sorted;
    }
  }
}
