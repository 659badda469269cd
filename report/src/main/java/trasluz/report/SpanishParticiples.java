package trasluz.report;

import java.util.Optional;

/// Finds of whom a Spanish participle is said that stands behind `y` in an aside: `Corvo,
/// controlada por Ana y administrada por Berto`, `Corvo, propiedad de Ana y gestionada por Berto`,
/// `Corvo, con sede en Lima y representada por Berto`.
record SpanishParticiples(Phrases phrases) {
  private static final int FAR = 14;

  /// The noun before the comma that opens the aside.
  ///
  /// @param conjunction before the participle
  Optional<Integer> host(int conjunction, int verb) {
    boolean agent = phrases.isWord(verb + 1, "por", "a", "en", "con", "desde");
    if (!phrases.isWord(conjunction, "y", "e", "pero") || !agent) {
      return Optional.empty();
    }
    for (int i = conjunction - 1; i > Math.max(0, conjunction - FAR); i--) {
      boolean finite =
          phrases.is(i, WordClass.BE)
              || phrases.is(i, WordClass.HAVE)
              || phrases.is(i, WordClass.REL)
              || (phrases.isVerb(i) && !isParticiple(i));
      if (finite || phrases.isMark(i, ";:—")) {
        return Optional.empty();
      }
      int noun = phrases.beforeBrackets(i);
      if (phrases.isMark(i, ",") && phrases.isNoun(noun)) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  boolean isParticiple(int verb) {
    return phrases.at(verb).word().matches(".*([ai]d|puest|vuelt|vist|hech|abiert|scrit)[oa]s?");
  }
}
