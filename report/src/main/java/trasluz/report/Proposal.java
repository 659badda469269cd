package trasluz.report;

import java.util.List;
import java.util.Optional;
import trasluz.statement.Amount;
import trasluz.statement.Hedge;
import trasluz.statement.Share;

/// A claim that a text makes, as a rule read it, for a person to accept, correct or reject. It is
/// not a statement of any case, and nothing the text says of itself can make it one.
///
/// @param sentence its number
/// @param subject id of an entity of the reading
/// @param object id of an entity; absent for a place or a thing told in words
/// @param objectText the thing in the text's words
/// @param place id of a place of the reading
/// @param time an ISO date, month or year, or an interval of two with `/`; `..` is an open end
/// @param positive false where the text denies the fact flatly
/// @param stance how surely it is told, and by whom
/// @param filledFromContext what the sentence does not name itself, such as whom a pronoun means
/// @param rule the rule that read it
/// @param start of the words it was read from, in code points
/// @param end excluded
public record Proposal(
    int sentence,
    String subject,
    Relation relation,
    Optional<String> object,
    Optional<String> objectText,
    Optional<String> place,
    Optional<String> time,
    Optional<Share> share,
    Optional<Amount> amount,
    boolean positive,
    Realis realis,
    Stance stance,
    List<String> filledFromContext,
    String rule,
    int start,
    int end) {

  public Proposal {
    filledFromContext = List.copyOf(filledFromContext);
  }

  /// How a statement of the fact is told by it: what the text says is not so is denied.
  public Hedge toldAs() {
    return positive ? stance.hedge() : Hedge.DENIED;
  }

  /// How surely and on whose word a claim is told.
  ///
  /// @param hedge the weakest on the way from the claim to the author
  /// @param sources whose word it is, the innermost first: ids of entities or the text's words,
  ///   [#UNNAMED] where the text names nobody; empty where the author speaks
  /// @param cues the words that say so
  /// @param checkCue whether the sentence holds a strong cue that was not found to reach the claim,
  ///   so that a person should look at it
  public record Stance(Hedge hedge, List<String> sources, List<String> cues, boolean checkCue) {
    public static final String UNNAMED = "unnamed";
    public static final String AUTHOR = "author";

    public Stance {
      sources = List.copyOf(sources);
      cues = List.copyOf(cues);
    }

    /// The same as the word of somebody else.
    Stance by(String source) {
      return new Stance(hedge, List.of(source), cues, checkCue);
    }

    /// The innermost source.
    public String attributedTo() {
      return sources.isEmpty() ? AUTHOR : sources.getFirst();
    }
  }

  /// The same as the word of somebody whom the next sentence names; what is told otherwise already
  /// stays.
  Proposal weakened(Stance by) {
    if (stance.hedge() != Hedge.ASSERTED || !stance.sources().isEmpty()) {
      return this;
    }
    return new Proposal(
        sentence,
        subject,
        relation,
        object,
        objectText,
        place,
        time,
        share,
        amount,
        positive,
        realis,
        by,
        filledFromContext,
        rule,
        start,
        end);
  }
}
