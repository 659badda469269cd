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
/// @param passage what was decided about, as it was shown; absent in case files of before
public record Decision(
    String proposal,
    String claim,
    Verdict verdict,
    String by,
    Instant at,
    Optional<Reliability> reliability,
    Optional<Credibility> credibility,
    Optional<StatementId> statement,
    String note,
    Optional<Passage> passage) {

  /// What a decision was about, in words that stay when the text is read otherwise or is lost.
  ///
  /// @param line the proposal as it was shown
  /// @param sentence the text's own words
  /// @param document name of the text
  /// @param sha256 of the text's file
  /// @param start of the words it was read from, in code points of the text
  /// @param end excluded
  public record Passage(
      String line, String sentence, String document, String sha256, int start, int end) {
    private static final int LONGEST = 10_000;

    public Passage {
      line = shortened(line);
      sentence = shortened(sentence);
      Checks.requireText("line of a proposal", line, LONGEST);
      Checks.requireText("sentence of a proposal", sentence, LONGEST);
      Checks.requireText("name of a text", document, 255);
      Checks.requireSha256("sha256", sha256);
      if (start < 0 || end < start) {
        throw new IllegalArgumentException(
            "a passage must start at 0 or later and not end before, got %d to %d"
                .formatted(start, end));
      }
    }

    /// A passage that nobody would read to its end is cut, and shows that it was.
    private static String shortened(String text) {
      if (text.length() <= LONGEST) {
        return text;
      }
      int end = LONGEST - 2;
      return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
          + " …";
    }
  }

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
    Checks.requireSha256("proposal", proposal);
    Checks.requireSha256("claim", claim);
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
}
