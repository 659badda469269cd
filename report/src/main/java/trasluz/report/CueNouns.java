package trasluz.report;

import java.util.Set;

/// Tells the noun from the verb of saying that is written like it: `the earlier claims that`.
final class CueNouns {
  private static final Set<String> BEFORE_NOUNS =
      Set.of(
          "the",
          "these",
          "those",
          "such",
          "any",
          "earlier",
          "previous",
          "no",
          "of",
          "for",
          "his",
          "her",
          "its",
          "their",
          "other",
          "las",
          "los",
          "la",
          "sus",
          "su");

  private CueNouns() {}

  /// Whether a word right behind this one, folded, is a noun and nobody's saying.
  static boolean standsAfter(String word) {
    return BEFORE_NOUNS.contains(word);
  }
}
