package trasluz.report;

import java.util.Set;
import java.util.regex.Pattern;

/// What the words of a longer English verb say besides the relation: that it is only awaited, `was
/// due at`, or that it is not so, `has nobody in`.
final class EnglishVerbWords {
  private static final Pattern AWAITED =
      Pattern.compile(
          "(?i)(?:is|are|was|were|been) (?:due|expected|awaited) (?:in|at|off)|expect(?:s|ed)?|await(?:s|ed)?");

  private static final Pattern NOBODY =
      Pattern.compile("(?i)(?:has|have|had|having|keeps?|kept) (?:nobody|no[ -]one|no \\w+)");

  private static final Set<String> COMES =
      Set.of(
          "appear",
          "appeared",
          "arrive",
          "arrived",
          "come",
          "came",
          "turn up",
          "turned up",
          "show",
          "showed up",
          "call",
          "called",
          "dock",
          "docked",
          "turned",
          "reach",
          "reached");

  private EnglishVerbWords() {}

  static boolean isAwaited(Phrases phrases, int verb) {
    return matches(phrases, verb, AWAITED);
  }

  static boolean isNobody(Phrases phrases, int verb) {
    return matches(phrases, verb, NOBODY);
  }

  /// `which was due at Lima, did not appear`: what was awaited did not come.
  static boolean isMissed(Phrases phrases, int verb) {
    boolean negative = false;
    for (int i = verb + 1; i < phrases.size() && isAwaited(phrases, verb); i++) {
      negative |= phrases.is(i, WordClass.NEG);
      if (negative && phrases.isVerb(i) && COMES.contains(phrases.at(i).word())) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(Phrases phrases, int verb, Pattern pattern) {
    return phrases.language() == Language.ENGLISH
        && phrases.isVerb(verb)
        && pattern.matcher(phrases.text(verb, verb + 1)).matches();
  }
}
