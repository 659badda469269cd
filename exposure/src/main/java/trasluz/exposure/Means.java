package trasluz.exposure;

import trasluz.graph.Units;
import trasluz.statement.Share;

/// By what caught parties reach what is below them, in the last step.
public enum Means {
  /// They hold enough shares.
  OWNERSHIP,
  /// They have a majority of its votes.
  VOTES,
  /// They control it, or may appoint or remove a majority of its board.
  CONTROL;

  /// Ownership comes first where more than one is true.
  static Means of(Tally tally, int node, Status status) {
    if (!tally.terms().reach().isWiderThanShares()) {
      return OWNERSHIP;
    }
    Reading reading = status == Status.YES ? Reading.MUST : Reading.MAY;
    if (status == Status.YES ? surelyOwned(tally, node) : perhapsOwned(tally, node)) {
      return OWNERSHIP;
    }
    boolean controlled =
        tally.terms().control() && !ControlFacts.of(tally, node, reading).isEmpty();
    return controlled ? CONTROL : tally.terms().votes() ? VOTES : OWNERSHIP;
  }

  private static boolean surelyOwned(Tally tally, int node) {
    return reaches(tally, Held.sharesBefore(tally, node));
  }

  private static boolean reaches(Tally tally, Share held) {
    Terms terms = tally.terms();
    return terms.surely(Units.of(held.min()), held.minOpen(), terms.threshold());
  }

  private static boolean perhapsOwned(Tally tally, int node) {
    Share held = Held.shares(tally, node, Reading.MAY);
    Terms terms = tally.terms();
    return terms.perhaps(Units.of(held.max()), held.maxOpen(), terms.threshold());
  }
}
