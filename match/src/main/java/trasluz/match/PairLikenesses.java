package trasluz.match;

/// The likenesses of two names that stand in no index.
final class PairLikenesses implements Pairing.Likenesses {
  private final Likeness likeness = new Likeness();
  private final Side left;
  private final Side right;

  PairLikenesses(Side left, Side right) {
    this.left = left;
    this.right = right;
  }

  @Override
  public int of(int l, int r) {
    int best = likeness.of(left.parts[l], right.parts[r]);
    if (best == 0 && !left.glued[l].isEmpty() && left.glued[l].equals(right.parts[r].text())) {
      return Likeness.JOINED;
    }
    if (best == 0 && !right.glued[r].isEmpty() && right.glued[r].equals(left.parts[l].text())) {
      return Likeness.JOINED;
    }
    return best;
  }
}
