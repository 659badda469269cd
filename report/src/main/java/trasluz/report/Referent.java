package trasluz.report;

import java.util.Optional;

/// Whom some words mean.
///
/// @param filled the words, where they do not name it: "he", "the mine"; absent where they do
record Referent(Hit.Meaning meaning, Optional<String> filled) {
  static Referent of(Hit hit) {
    return new Referent(hit.meaning(), Optional.empty());
  }

  String key() {
    return meaning.key();
  }

  /// Whether the text has no name for it.
  boolean isDescribed() {
    return key().startsWith("described ");
  }

  EntityType type() {
    return meaning.type();
  }

  boolean isPlace() {
    return type().isPlace();
  }
}
