package trasluz.report;

import java.util.Set;
import java.util.regex.Pattern;

/// Which verbs of an English or Spanish sentence stand for a relative clause: `X, registered in Y`,
/// `a deed signed in May`, `X, participada en un 40 % por Y`.
///
/// @param phrases those of the sentence
record Participles(Phrases phrases) {
  private static final Pattern SPANISH_PARTICIPLE =
      Pattern.compile(".*(ad|id|scrit|puest|vuelt|hech|abiert)[oa]s?");

  private static final Set<String> IRREGULAR =
      Set.of(
          "held", "sold", "lent", "paid", "bought", "run", "led", "con", "seen", "known", "written",
          "drawn", "shown", "taken", "given", "made", "built", "found", "left", "kept", "sent",
          "brought", "told", "set", "put");

  /// Whether a verb may stand in place of a relative clause: `X, registered in Y`.
  boolean isParticiple(int verb) {
    String word = phrases.at(verb).word();
    return word.endsWith("ed")
        || SPANISH_PARTICIPLE.matcher(word).matches()
        || IRREGULAR.contains(word);
  }

  /// Whether only adverbs stand before a verb in its group: `X, then run by Y`.
  boolean isBare(int from, int verb) {
    for (int i = from; i < verb; i++) {
      // `, majority-owned by`
      boolean share = phrases.at(i) instanceof Phrase.Percent;
      if (!phrases.is(i, WordClass.ADV) && !share) {
        return false;
      }
    }
    return true;
  }

  /// `X, registered in Y` and `X, bought by Y`, and not `X, a friend of Y, bought Z`.
  boolean standsForClause(int verb) {
    boolean seat =
        phrases.at(verb) instanceof Phrase.Verb v
            && v.frames().stream()
                .map(Grammar.Frame::relation)
                .anyMatch(r -> r == Relation.LOCATED_IN || r == Relation.DESIGNATED_BY);
    return isParticiple(verb)
        && (seat || phrases.isWord(verb + 1, "by", "por") || hasShareAndAgent(verb));
  }

  /// `X, participada en un 40 % por Y`, `Ana, casada desde 1988 con Y`.
  private boolean hasShareAndAgent(int verb) {
    if (phrases.language() != Language.SPANISH) {
      return false;
    }
    int i = verb + 1;
    while (phrases.is(i, WordClass.PREP)
        && !phrases.isWord(i, "por", "con")
        && phrases.has(i + 1)) {
      i += phrases.is(i + 1, WordClass.DET) ? 3 : 2;
    }
    return phrases.isWord(i, "por", "con");
  }

  /// `sources close to the bank say`, `a man linked to the bank says`: who is so says it.
  boolean isOfSeveralWords(int verb) {
    return phrases.at(verb).to() > phrases.at(verb).from() + 1;
  }

  /// `a deed signed (in May) records`, `a man close to X says`: a participle or an adjective
  /// without a comma behind its noun.
  boolean isReduced(int at) {
    boolean helped =
        phrases.language() == Language.ENGLISH
            && phrases.is(at - 1, WordClass.HAVE)
            && phrases.noun(at - 2).filter(Phrase.Noun::isPronoun).isPresent();
    boolean adjective = phrases.isVerb(at) && phrases.at(at).word().equals("close");
    return phrases.isVerb(at)
        && (isParticiple(at) || adjective)
        && (phrases.isNoun(at - 1) || helped);
  }
}
