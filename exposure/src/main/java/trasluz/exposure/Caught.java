package trasluz.exposure;

/// Whom a cascade caught: the order in which parties were caught, and for graded runs at which
/// level.
///
/// A party's holders that brought it in all have a lower rank, so that a proof read backwards ends
/// at listings and has no circles.
final class Caught {

  private final int[] rank;
  private final byte[] level;

  Caught(int[] rank, byte[] level) {
    this.rank = rank;
    this.level = level;
  }

  boolean contains(int node) {
    return rank[node] > 0;
  }

  /// 1 for the first; 0 for those not caught.
  int rank(int node) {
    return rank[node];
  }

  /// Whether a holder was caught earlier than what it holds, which may not be caught at all.
  boolean before(int holder, int subject) {
    return contains(holder) && (!contains(subject) || rank[holder] < rank[subject]);
  }

  /// The best level at which the party is caught, 0 where it is not.
  int level(int node) {
    return level[node];
  }

  int size() {
    int size = 0;
    for (int r : rank) {
      size += r > 0 ? 1 : 0;
    }
    return size;
  }
}
