package trasluz.report;

import trasluz.report.Hit.Meaning;

/// Somebody or something that a text names and no loaded source knows. Saying so is an answer too.
///
/// @param key the same for all mentions of one
record Unlisted(String key, String name, EntityType type) implements Meaning {}
