package trasluz.statement;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// What a person decided about a claim that a text was read to make. Kept for ever; of several
/// about one proposal the last counts.
///
/// @param proposal hash of the proposal: the text, the place in it, and what it was read to say
/// @param claim hash of what is said alone, the same wherever it is read
/// @param by the person
/// @param at when
/// @param reliability of the source for this claim, judged by the person; only where accepted
/// @param credibility of this information, judged apart; only where accepted
/// @param statement that was made of it; only where accepted
/// @param note why, or what was corrected; may be empty
public record Decision(
    String proposal,
    String claim,
    Verdict verdict,
    String by,
    Instant at,
    Optional<Reliability> reliability,
    Optional<Credibility> credibility,
    Optional<StatementId> statement,
    String note) {

  /// What may be decided.
  public enum Verdict {
    /// It is a statement of the case now.
    ACCEPTED,
    /// The text does not say so, or it is of no use; remembered for other texts too.
    REJECTED,
    /// To be looked at again.
    UNSURE,
    /// The decision before is taken back; a statement made of it no longer counts.
    UNDONE;

    /// The word in files and in JSON: `accepted`.
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Decision {
    requireHash("proposal", proposal);
    requireHash("claim", claim);
    Checks.requireText("the person who decides", by, 300);
    if (note.length() > 2_000) {
      throw new IllegalArgumentException("note must have at most 2,000 characters");
    }
    boolean graded = reliability.isPresent() && credibility.isPresent() && statement.isPresent();
    boolean bare = reliability.isEmpty() && credibility.isEmpty() && statement.isEmpty();
    if (verdict == Verdict.ACCEPTED ? !graded : !bare) {
      throw new IllegalArgumentException(
          "reliability, credibility and statement must all be there where a proposal is accepted,"
              + " and nowhere else");
    }
  }

  private static void requireHash(String what, String hash) {
    if (!hash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          what + " must be 64 hexadecimal digits, got '" + hash + "'");
    }
  }
}
