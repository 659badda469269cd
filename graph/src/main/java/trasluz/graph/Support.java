package trasluz.graph;

import java.util.HashMap;
import java.util.Map;
import trasluz.statement.Statement;

/// How well one fact is supported, 0 (by nothing) to 5.
///
/// Claims are first collapsed into independence groups: what one source, or several that repeat one
/// original, say counts once, at its best grade. The support is the highest level L for which one
/// group reaches L, or two independent groups reach L−1; level 5 only with a primary source (an
/// official list, register or document) among all of them. Adding a claim never lowers it.
final class Support {

  private final Map<String, Integer> bestOfGroup = new HashMap<>();
  private boolean primary;

  Support add(Statement statement) {
    return add(statement, statement.grade().level());
  }

  /// Adds a claim at a level that is not better than the statement's own.
  Support add(Statement statement, int level) {
    bestOfGroup.merge(statement.independenceGroup(), level, Math::max);
    primary |= statement.source().kind().isPrimary();
    return this;
  }

  int level() {
    int best = 0;
    int groupsAtBest = 0;
    for (int level : bestOfGroup.values()) {
      groupsAtBest = level > best ? 1 : groupsAtBest + (level == best ? 1 : 0);
      best = Math.max(best, level);
    }
    int raised = groupsAtBest >= 2 ? best + 1 : best;
    return Math.min(raised, primary ? 5 : 4);
  }

  /// The support of a fact that one statement alone tells.
  static int ofOne(Statement statement) {
    int level = statement.grade().level();
    return statement.source().kind().isPrimary() ? level : Math.min(level, 4);
  }
}
