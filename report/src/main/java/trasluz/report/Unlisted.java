package trasluz.report;

import trasluz.report.Hit.Meaning;

/// Somebody or something that a text names and no loaded source knows. Saying so is an answer too.
///
/// @param key the same for all mentions of one
/// @param declined whether a Russian text also has its name in -а with endings of other cases
record Unlisted(String key, String name, EntityType type, boolean declined) implements Meaning {
  Unlisted(String key, String name, EntityType type) {
    this(key, name, type, false);
  }
}
