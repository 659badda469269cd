package trasluz.report;

import java.util.List;

/// What a Spanish question asks, which an answer may deny: `¿Trabaja Ana para Corvo? Ella lo
/// niega`.
///
/// The question itself asserts nothing of it.
final class Asked {
  private Asked() {}

  /// @param scene the question with its clauses
  static List<Draft> of(Scene scene, List<ClaimRule> rules) {
    if (scene.phrases().language() != Language.SPANISH) {
      return List.of();
    }
    return rules.stream()
        .flatMap(rule -> rule.read(scene).stream())
        .filter(draft -> draft.clause().isPresent() && draft.positive() && !draft.isImpossible())
        .toList();
  }
}
