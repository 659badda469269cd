package trasluz.report;

import java.util.Optional;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.HedgeLexicon.Role;
import trasluz.statement.Hedge;

/// A cue in a sentence with what it makes of what it reaches.
///
/// @param at index of the phrase that holds it
/// @param hedge what it makes of a claim, after the check that a confirming verb has an authority
/// @param source noun whose word it is; absent where the cue names nobody
/// @param unnamed whether it says that somebody says so, and not who
record Saying(Found found, int at, Hedge hedge, Optional<Integer> source, boolean unnamed) {
  Role role() {
    return found.phrase().role();
  }

  /// The same cue that makes something else of what it reaches.
  Saying with(Hedge other) {
    return with(other, source, unnamed);
  }

  /// The same cue as somebody else's word.
  Saying with(Hedge other, Optional<Integer> whose, boolean nobodys) {
    return new Saying(found, at, other, whose, nobodys);
  }

  boolean isStrong() {
    return hedge == Hedge.RUMOURED || hedge == Hedge.NO_EVIDENCE || hedge == Hedge.DENIED;
  }
}
