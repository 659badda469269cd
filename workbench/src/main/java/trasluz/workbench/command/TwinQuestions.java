package trasluz.workbench.command;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import trasluz.workbench.answer.Shown;
import trasluz.workbench.review.Twin;
import trasluz.workbench.review.Twin.State;

/// Asks of two texts after the other whether one original stands behind both; a key and Enter says
/// so.
final class TwinQuestions {
  private static final String KEYS =
      "o one origin, r not, s skip, z take the last one back, q leave";

  private final Deciding deciding;
  private final List<Twin> open;
  private final Deque<Said> done = new ArrayDeque<>();

  private record Said(int at, Twin twin) {}

  /// @param texts hashes of those that are asked about; all where empty
  TwinQuestions(Deciding deciding, Set<String> texts) {
    this.deciding = deciding;
    this.open =
        deciding.review().twins().open().stream().filter(twin -> twin.isAbout(texts)).toList();
  }

  /// @throws Typed.Left where the person leaves
  void ask(Typed typed) throws IOException {
    if (!open.isEmpty()) {
      typed.out().printf("Perhaps translations: %d. Keys: %s.%n", open.size(), KEYS);
    }
    for (int at = 0; at < open.size(); ) {
      Twin twin = open.get(at);
      if (!isOpen(twin)) {
        at++;
        continue;
      }
      typed.out().printf("%n%d/%d  %s%n", at + 1, open.size(), Shown.line(twin.sentence()));
      switch (typed.line("> ").toLowerCase(Locale.ROOT)) {
        case "o" -> at = said(twin, State.ONE_ORIGIN, at, typed);
        case "r" -> at = said(twin, State.TWO_ORIGINS, at, typed);
        case "s" -> at++;
        case "z" -> at = takenBack(at, typed);
        case "q" -> throw new Typed.Left();
        default -> typed.out().printf("  keys: %s%n", KEYS);
      }
    }
  }

  /// What was said of others may have settled it.
  private boolean isOpen(Twin twin) {
    return deciding.review().twins().open().stream()
        .anyMatch(other -> other.key().equals(twin.key()));
  }

  private int said(Twin twin, State state, int at, Typed typed) {
    Twin now = deciding.say(twin, state);
    done.push(new Said(at, now));
    typed.out().printf("  %s%n", state.word());
    return at + 1;
  }

  private int takenBack(int at, Typed typed) {
    if (done.isEmpty()) {
      typed.out().printf("  nothing was said in this session%n");
      return at;
    }
    Said said = done.pop();
    deciding.say(said.twin(), State.OPEN);
    typed.out().printf("  taken back%n");
    return said.at();
  }
}
