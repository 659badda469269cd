package trasluz.report;

import java.util.List;
import java.util.Optional;
import trasluz.statement.Hedge;

/// One sentence of a text.
///
/// @param number from 1
/// @param start in code points
/// @param end excluded
/// @param text as it stands
/// @param entities the ids of the entities it names, each once, in the order of their first mention
/// @param hedge what its weakest cue makes of it, [Hedge#ASSERTED] without one
/// @param attributedTo whose word it is, as the text names it; `unnamed` where a cue says that the
///   source is not named; absent where the author speaks
public record Sentence(
    int number,
    int start,
    int end,
    String text,
    List<String> entities,
    Hedge hedge,
    List<Cue> cues,
    Optional<String> attributedTo) {

  public Sentence {
    entities = List.copyOf(entities);
    cues = List.copyOf(cues);
  }
}
