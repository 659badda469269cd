package trasluz.exposure;

import trasluz.graph.Interests;

/// Which facts a cascade has taken in so far: those of a level of support or better, and perhaps
/// only those that nothing of that level contradicts.
final class Intake {

  private final boolean uncontested;
  private int level;

  Intake(int level, boolean uncontested) {
    this.level = level;
    this.uncontested = uncontested;
  }

  int level() {
    return level;
  }

  void descend(int to) {
    level = to;
  }

  boolean has(Interests layer, int interest) {
    return layer.support(interest) >= level
        && (!uncontested || layer.contradiction(interest) < level);
  }
}
