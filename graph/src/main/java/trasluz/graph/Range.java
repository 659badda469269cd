package trasluz.graph;

import trasluz.statement.Share;

/// A range in [Units]. Unlike a [Share] it may pass 100 %: the parts one source tells are added
/// before anybody asks whether they can be true.
record Range(long min, long max, boolean minOpen, boolean maxOpen) {

  static Range of(Share share) {
    return new Range(
        Units.of(share.min()), Units.of(share.max()), share.minOpen(), share.maxOpen());
  }

  /// The sum of two parts: an end is excluded where it is excluded in either.
  Range plus(Range other) {
    return new Range(
        Units.add(min, other.min),
        Units.add(max, other.max),
        minOpen || other.minOpen,
        maxOpen || other.maxOpen);
  }

  Range hull(Range other) {
    boolean lowOpen = min == other.min ? minOpen && other.minOpen : first(other).minOpen;
    boolean highOpen = max == other.max ? maxOpen && other.maxOpen : last(other).maxOpen;
    return new Range(Math.min(min, other.min), Math.max(max, other.max), lowOpen, highOpen);
  }

  private Range first(Range other) {
    return min < other.min ? this : other;
  }

  private Range last(Range other) {
    return max > other.max ? this : other;
  }

  /// Everything from nothing up to the upper end.
  Range orNothing() {
    return new Range(0, max, false, maxOpen);
  }

  boolean overlaps(Range other) {
    return reaches(other) && other.reaches(this);
  }

  private boolean reaches(Range other) {
    return max > other.min || (max == other.min && !maxOpen && !other.minOpen);
  }

  boolean contains(Range other) {
    return hull(other).equals(this);
  }

  byte flags() {
    return (byte) ((minOpen ? Units.MIN_OPEN : 0) | (maxOpen ? Units.MAX_OPEN : 0));
  }

  Share share() {
    return Units.share(min, max, flags());
  }
}
