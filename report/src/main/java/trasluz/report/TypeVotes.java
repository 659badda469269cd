package trasluz.report;

import java.util.EnumMap;
import java.util.Map;

/// Evidence for what sort of thing a name names, added up over its words and its mentions.
final class TypeVotes {
  private static final int CERTAIN = 1_000;

  private final Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);

  /// @param weight how much it counts; below 0 it speaks against
  void add(EntityType type, int weight) {
    votes.merge(type, weight, Integer::sum);
  }

  /// What needs no further evidence.
  static TypeVotes certain(EntityType type) {
    TypeVotes votes = new TypeVotes();
    votes.add(type, CERTAIN);
    return votes;
  }

  /// Whether nothing speaks for any sort.
  boolean isOpen() {
    return votes.values().stream().allMatch(weight -> weight <= 0);
  }

  /// The sort with the most votes; an organization where nothing speaks for any.
  EntityType best() {
    return votes.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(EntityType.ORGANIZATION);
  }
}
