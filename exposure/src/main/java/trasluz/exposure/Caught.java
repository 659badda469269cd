package trasluz.exposure;

/// Whom a cascade caught: the order in which parties were caught, and for graded runs at which
/// level.
///
/// A party's holders that brought it in all have a lower rank, so that a proof read backwards ends
/// at listings and has no circles. A helper, that is a partner in a joint arrangement, need not be
/// caught; its holdings count from its partner's rank on.
final class Caught {

  /// The best level of evidence.
  static final int LEVELS = 5;

  private final int[] rank;
  private final int[] helped;
  private final int[] caughtAt;

  /// @param helped for each helper the rank of its partner; empty where there are none
  /// @param caughtAt for each level, 0 to 5, how many were caught with facts of that level or
  ///   better
  Caught(int[] rank, int[] helped, int[] caughtAt) {
    this.rank = rank;
    this.helped = helped;
    this.caughtAt = caughtAt;
  }

  boolean contains(int node) {
    return rank[node] > 0;
  }

  /// Whether the party isn't caught but acts jointly with one that is.
  boolean helps(int node) {
    return rank[node] == 0 && helped.length > 0 && helped[node] > 0;
  }

  /// 1 for the first; 0 for those not caught.
  int rank(int node) {
    return rank[node];
  }

  /// Whether a holder was caught earlier than what it holds, which may not be caught at all.
  boolean before(int holder, int subject) {
    return contains(holder) && (!contains(subject) || rank[holder] < rank[subject]);
  }

  /// Whether a holder helped earlier than what it holds was caught, if that is caught at all.
  boolean helpsBefore(int holder, int subject) {
    return helped.length > 0
        && helped[holder] > 0
        && (!contains(subject) || helped[holder] < rank[subject]);
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
