package trasluz.match;

/// Compares names that stand in no index. One instance serves one thread.
final class PairLikenesses implements Pairing.Likenesses {
  private static final ThreadLocal<PairLikenesses> OWN =
      ThreadLocal.withInitial(PairLikenesses::new);

  private final Likeness likeness = new Likeness();
  private final Side left = new Side();
  private final Side right = new Side();
  private final Pairing pairing = new Pairing();

  private PairLikenesses() {}

  /// The one of this thread.
  static PairLikenesses own() {
    return OWN.get();
  }

  /// The points for two names; the findings are in [#pairing] until the next call.
  int compare(NameParts one, NameParts other) {
    left.fill(one);
    right.fill(other);
    return pairing.compare(left, right, this);
  }

  Pairing pairing() {
    return pairing;
  }

  @Override
  public int of(int l, int r) {
    int best = likeness.of(left.part(l), right.part(r));
    if (best == 0 && left.hasGlued(l) && left.glued(l).equals(right.part(r).text())) {
      return Likeness.JOINED;
    }
    if (best == 0 && right.hasGlued(r) && right.glued(r).equals(left.part(l).text())) {
      return Likeness.JOINED;
    }
    return best;
  }
}
