package trasluz.exposure;

import java.util.ArrayList;
import java.util.List;
import trasluz.graph.Interests;

/// The facts of control by which counted parties reach what is below them.
final class ControlFacts {

  private ControlFacts() {}

  /// Those of parties that counted before the node was caught, by number in the layer of control.
  static List<Integer> of(Tally tally, int node, Reading reading) {
    Interests control = tally.graph().control();
    List<Integer> out = new ArrayList<>();
    for (int at = control.holdersFrom(node); at < control.holdersFrom(node + 1); at++) {
      int i = control.holding(at);
      boolean told = reading != Reading.MUST || !control.isPerhaps(i);
      if (told && tally.countsBefore(reading, control.holder(i), node, true)) {
        out.add(i);
      }
    }
    return out;
  }
}
