package trasluz.exposure;

import java.util.Arrays;

/// Whom a cascade caught: the order in which parties were caught, and for graded runs at which
/// level.
///
/// Parties are caught in waves: the listed ones, then whom these catch, and so on. The holders that
/// brought a party in are all of earlier waves, so that a proof read backwards ends at listings and
/// has no circles; and which wave a party is of doesn't depend on the order of the statements. A
/// helper, that is a partner in a joint arrangement, need not be caught; its holdings count from
/// its partner's wave on.
final class Caught {

  /// The best level of evidence.
  static final int LEVELS = 5;

  private final int[] rank;
  private final int[] helped;
  private final int[] waves;
  private final int[] caughtAt;

  /// @param rank for each party its place in the order, from 1; 0 where it isn't caught
  /// @param helped for each helper the rank of its partner; empty where there are none
  /// @param waves for each wave the highest rank in it
  /// @param caughtAt for each level, 0 to 5, how many were caught with facts of that level or
  ///   better
  Caught(int[] rank, int[] helped, int[] waves, int[] caughtAt) {
    this.rank = rank;
    this.helped = helped;
    this.waves = waves;
    this.caughtAt = caughtAt;
  }

  boolean contains(int node) {
    return rank[node] > 0;
  }

  /// Whether the party isn't caught but acts jointly with one that is.
  boolean helps(int node) {
    return rank[node] == 0 && helped.length > 0 && helped[node] > 0;
  }

  /// The wave in which a caught party came in, from 0.
  int wave(int node) {
    return waveOf(rank[node]);
  }

  private int waveOf(int place) {
    int found = Arrays.binarySearch(waves, place);
    return found >= 0 ? found : -found - 1;
  }

  /// Whether a holder was caught earlier than what it holds, which may not be caught at all.
  boolean before(int holder, int subject) {
    return contains(holder) && (!contains(subject) || wave(holder) < wave(subject));
  }

  /// Whether a holder helped earlier than what it holds was caught, if that is caught at all.
  boolean helpsBefore(int holder, int subject) {
    return helped.length > 0
        && helped[holder] > 0
        && (!contains(subject) || waveOf(helped[holder]) < wave(subject));
  }

  /// The best level at which the party is caught, 0 where it is not.
  int level(int node) {
    int level = contains(node) ? LEVELS : 0;
    while (level > 0 && rank[node] > caughtAt[level]) {
      level--;
    }
    return level;
  }

  int size() {
    int size = 0;
    for (int r : rank) {
      size += r > 0 ? 1 : 0;
    }
    return size;
  }
}
