package trasluz.report;

import java.util.Set;

/// Finds where the group of an English or Spanish verb begins: its auxiliaries, negation, adverbs,
/// the verbs that govern it, and what is set into it by commas.
final class VerbGroup {
  private static final Set<String> SEEN =
      Set.of(
          "seen",
          "spotted",
          "sighted",
          "observed",
          "photographed",
          "filmed",
          "pictured",
          "found",
          "noticed");

  private final Phrases phrases;
  private final Participles participles;

  VerbGroup(Phrases phrases) {
    this.phrases = phrases;
    this.participles = new Participles(phrases);
  }

  /// The first phrase of the verb's group: auxiliaries, negation, adverbs, `to`, and verbs such as
  /// `said to` and `refused to`.
  int start(int verb) {
    int i = verb;
    while (i > 0) {
      int length = partOfGroup(i);
      if (length == 0) {
        return i;
      }
      i -= length;
    }
    return i;
  }

  /// `X, a bank half owned by Y`; "the bank" there may be one of several.
  private boolean isBehindNoun(int share) {
    return phrases.language() == Language.ENGLISH
        && phrases
            .noun(share - 1)
            .filter(noun -> noun.article() == Phrase.Article.INDEFINITE)
            .isPresent()
        && phrases.isVerb(share + 1)
        && phrases.isWord(share + 2, "by");
  }

  /// How many phrases before an index belong to the group that starts there.
  private int partOfGroup(int at) {
    int before = at - 1;
    for (WordClass wordClass : ClauseReader.GROUP) {
      if (phrases.is(before, wordClass)) {
        return 1;
      }
    }
    // `has since left`
    if (phrases.isWord(before, "since") && phrases.is(before - 1, WordClass.HAVE)) {
      return 1;
    }
    if (phrases.has(before)
        && phrases.at(before) instanceof Phrase.Percent
        && (phrases.is(before - 1, WordClass.BE)
            || isSharedAside(before)
            || isBehindNoun(before))) {
      return 1;
    }
    if (phrases.language() == Language.SPANISH
        && phrases.noun(before).filter(Phrase.Noun::isPronoun).isPresent()
        && Chunker.CLITICS.contains(phrases.at(before).word())) {
      return 1;
    }
    boolean infinitive = phrases.isWord(before, "to") && !phrases.isNoun(before - 1);
    if (infinitive || isSaidByTo(at)) {
      return infinitive ? 1 : 4;
    }
    if (isSpokenAside(before)) {
      return before - openOfAside(before) + 1;
    }
    if (phrases.isVerb(before) && sitsOn(before, at)) {
      return 1;
    }
    if (isSeen(before) && participles.isParticiple(at)) {
      return 1;
    }
    int governing =
        phrases.language() == Language.SPANISH ? new SpanishPeriphrases(phrases).before(at) : 0;
    if (governing > 0) {
      return governing;
    }
    boolean governs = phrases.isVerb(before) && (phrases.isWord(at, "to") || isNonFinite(at));
    if (governs) {
      return 1;
    }
    // `X, also, is`: an adverb between commas.
    boolean adverb =
        phrases.isMark(before, ",")
            && phrases.is(before - 1, WordClass.ADV)
            && phrases.isMark(before - 2, ",");
    return adverb ? 3 : 0;
  }

  /// `was seen anchored off X`, `has been spotted unloading`.
  private boolean isSeen(int verb) {
    return phrases.language() == Language.ENGLISH
        && phrases.isVerb(verb)
        && SEEN.contains(phrases.at(verb).word())
        && phrases.is(verb - 1, WordClass.BE);
  }

  /// `said by one banker to be`.
  private boolean isSaidByTo(int at) {
    return phrases.isWord(at - 1, "to")
        && phrases.isNoun(at - 2)
        && phrases.isWord(at - 3, "by")
        && phrases.isVerb(at - 4);
  }

  /// `denies owning`, `niega haber pagado`.
  private boolean isNonFinite(int at) {
    int first = at;
    while (phrases.language() == Language.ENGLISH && phrases.is(first, WordClass.ADV)) {
      // `denies ever having met`
      first++;
    }
    return phrases.isWord(first, "having", "haber")
        || (phrases.isVerb(first) && phrases.at(first).word().endsWith("ing"));
  }

  /// `has never, his office assures me, paid`: an aside within the verb.
  private boolean isSpokenAside(int comma) {
    int open = openOfAside(comma);
    return phrases.language() == Language.ENGLISH
        && phrases.isMark(comma, ",")
        && phrases.isMark(open, ",")
        && (phrases.is(open - 1, WordClass.NEG) || phrases.is(open - 1, WordClass.HAVE))
        && phrases.isNoun(open + 1);
  }

  private int openOfAside(int comma) {
    int open = comma - 1;
    while (phrases.has(open) && open > comma - 6 && !(phrases.at(open) instanceof Phrase.Mark)) {
      open--;
    }
    return open;
  }

  /// `sits on the board of`, `remains at the helm of`.
  private boolean sitsOn(int verb, int at) {
    return phrases.language() == Language.ENGLISH
        && phrases.isVerb(phrases.isMark(at, ",") ? at + 3 : at)
        && phrases
            .grammar()
            .is(WordClass.PREP, phrases.at(phrases.isMark(at, ",") ? at + 3 : at).word())
        && Set.of("sits", "sat", "remains", "remained", "serves", "served", "stayed", "stays", "is")
            .contains(phrases.at(verb).word());
  }

  /// `X, majority-owned by Y`, `X, 40 per cent held by Y`.
  private boolean isSharedAside(int share) {
    return phrases.language() == Language.ENGLISH
        && phrases.isMark(share - 1, ",")
        && phrases.isVerb(share + 1)
        && phrases.isWord(share + 2, "by");
  }
}
