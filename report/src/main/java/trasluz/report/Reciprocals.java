package trasluz.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What somebody is to another who is something to him: behind `Ana, Ivo's daughter`, "her father"
/// is Ivo.
final class Reciprocals {
  private static final Set<String> CHILDREN = Set.of("daughter", "son");
  private static final Set<String> PARENTS = Set.of("father", "mother");
  private static final Set<String> SIBLINGS = Set.of("brother", "sister");

  private static final Map<String, List<String>> OTHERS =
      Map.of(
          "uncle", List.of("nephew", "niece"),
          "aunt", List.of("nephew", "niece"),
          "nephew", List.of("uncle", "aunt"),
          "niece", List.of("uncle", "aunt"),
          "husband", List.of("wife"),
          "wife", List.of("husband"),
          "cousin", List.of("cousin"),
          "partner", List.of("partner"),
          "lawyer", List.of("client"),
          "attorney", List.of("client"));

  private Reciprocals() {}

  /// The nouns for the other, given the noun for the one.
  static List<String> of(String role) {
    if (CHILDREN.contains(role)) {
      return List.of("father", "mother");
    }
    if (PARENTS.contains(role)) {
      return List.of("son", "daughter");
    }
    return SIBLINGS.contains(role)
        ? List.of("brother", "sister")
        : OTHERS.getOrDefault(role, List.of());
  }
}
