package trasluz.report;

import java.util.Set;

/// What English sets into a clause without changing what it tells: times, whose word it is, ages.
final class EnglishAsides {
  private static final int LONGEST_SPEECH = 9;

  private static final Set<String> SAYS =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "added",
          "adds",
          "claimed",
          "claims",
          "wrote",
          "writes",
          "testified",
          "insists",
          "insisted",
          "believes",
          "believed",
          "noted",
          "notes",
          "show",
          "shows",
          "showed",
          "alleged",
          "alleges",
          "reported",
          "reports",
          "admitted");

  private static final Set<String> SPANS =
      Set.of(
          "decade", "decades", "year", "years", "month", "months", "week", "weeks", "time", "while",
          "summer", "winter", "spring", "autumn", "moment", "period", "season", "seasons", "term",
          "spell");

  private EnglishAsides() {}

  /// How many phrases from an index on only tell a time: `for a decade`, `until 2020`.
  static int timeAt(Phrases phrases, int at) {
    boolean prepared = phrases.is(at, WordClass.PREP) && phrases.language() == Language.ENGLISH;
    if (!prepared || !phrases.has(at + 1)) {
      return 0;
    }
    boolean span =
        phrases.noun(at + 1).filter(noun -> SPANS.contains(noun.word())).isPresent()
            || phrases.at(at + 1) instanceof Phrase.Date;
    return span ? 2 : 0;
  }

  static boolean says(Phrases phrases, int verb) {
    return SAYS.contains(phrases.at(verb).word());
  }

  /// Behind an aside that says whose word it is, `is controlled, two bankers said, by X`; 0 where
  /// none opens at a comma.
  static int closesSpeech(Phrases phrases, int comma) {
    if (phrases.language() != Language.ENGLISH) {
      return 0;
    }
    boolean speech = phrases.isWord(comma + 1, "according");
    int close = comma + 1;
    while (phrases.has(close)
        && close < comma + LONGEST_SPEECH
        && !phrases.isMark(close, ",;:—?")) {
      speech |= phrases.isVerb(close) && SAYS.contains(phrases.at(close).word());
      close++;
    }
    return speech && phrases.isMark(close, ",") && phrases.is(close + 1, WordClass.PREP)
        ? close + 1
        : 0;
  }

  /// `a season`, `the following spring`: a noun that only tells a time.
  static boolean isSpan(Phrases phrases, int at) {
    return phrases.language() == Language.ENGLISH
        && phrases
            .noun(at)
            .filter(noun -> SPANS.contains(noun.word()) && noun.name().isEmpty())
            .isPresent();
  }

  /// What stands before a noun and the words of time that open its apposition: `X, once the driver
  /// of`, `X, until 2020 an accountant at`.
  static int beforeTimes(Phrases phrases, int noun) {
    int at = noun - 1;
    while (phrases.language() == Language.ENGLISH
        && phrases.has(at)
        && (phrases.is(at, WordClass.ADV)
            || phrases.at(at) instanceof Phrase.Date
            || phrases.isWord(at, "until", "since", "once"))) {
      at--;
    }
    // `X, 54, director of Y`
    boolean aged =
        phrases.language() == Language.ENGLISH
            && phrases.isMark(at, ",")
            && phrases.isMark(at - 2, ",")
            && phrases.noun(at - 1).filter(n -> n.word().matches("[0-9]{2}")).isPresent();
    return aged ? at - 2 : at;
  }
}
