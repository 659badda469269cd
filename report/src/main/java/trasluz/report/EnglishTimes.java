package trasluz.report;

/// Finds English expressions of time that name no date and stand without a preposition, such as
/// `last year`, `later that month`, `the following spring`, `two years ago`, so that they are taken
/// for nobody and nothing: `X last year quietly bought Y`.
///
/// With a dateline some of them are dates; those are left to [DateFinder]. Behind a preposition
/// they stay a noun that it governs.
final class EnglishTimes {
  private final Chunker chunker;
  private final TextWords words;

  EnglishTimes(Chunker chunker) {
    this.chunker = chunker;
    this.words = chunker.words;
  }

  /// The number behind an expression of time that begins at a word; the word itself where none
  /// does.
  int behind(int at) {
    if (isGoverned() || !isHere(at)) {
      return at;
    }
    if (isOrder(at)) {
      return at + 1;
    }
    int time = Math.max(opened(at), counted(at));
    int end = time > at || !isBehindDay(at) ? time : at + 1;
    return end > at && isWhole(end) ? end : at;
  }

  /// `was last seen in X`, `was next sold to Y`.
  private boolean isOrder(int at) {
    return words.folded(at).matches("last|next|first")
        && !chunker.phrases.isEmpty()
        && chunker.phrases.getLast().is(WordClass.BE)
        && isJoined(at + 1)
        && words.folded(at + 1).matches("seen|heard|known|met|held|sold|.{2,}ed");
  }

  /// `since last year`, `in that month`.
  private boolean isGoverned() {
    return !chunker.phrases.isEmpty() && chunker.phrases.getLast().is(WordClass.PREP);
  }

  private boolean isHere(int at) {
    return at < chunker.to && !chunker.names.containsKey(at) && !chunker.dates.containsKey(at);
  }

  /// `last year`, `that same week`, `the next day`, `one evening`, `earlier this month`, `last
  /// May`.
  private int opened(int at) {
    boolean article = words.folded(at).equals("the") && isJoined(at + 1);
    int unit = article ? at + 1 : at;
    boolean pointing = false;
    while (isJoined(unit + 1) && chunker.is(WordClass.TIMEOPENER, unit)) {
      pointing |= !words.folded(unit).matches("early|late|earlier|later");
      unit++;
    }
    boolean bare = article && words.folded(unit - 1).matches("last|one|this|that");
    if (!pointing || bare || isThatOfSpeech(at)) {
      return at;
    }
    boolean calendar = words.isCapitalised(unit) && DateFinder.isCalendarWord(words.folded(unit));
    return calendar || isUnit(unit) ? closed(unit + 1) : at;
  }

  /// `he said that day workers left`: it opens a clause.
  private boolean isThatOfSpeech(int at) {
    return words.folded(at).equals("that")
        && !chunker.phrases.isEmpty()
        && chunker.phrases.getLast() instanceof Phrase.Verb;
  }

  /// `two years ago`, `a few days later`, `less than a month earlier`, `years later`.
  private int counted(int at) {
    int unit = at;
    while (isJoined(unit + 1) && isCount(unit)) {
      unit++;
    }
    return isUnit(unit) && closed(unit + 1) > unit + 1 ? closed(unit + 1) : at;
  }

  /// `Monday morning`, `12 May night`.
  private boolean isBehindDay(int at) {
    boolean day =
        !chunker.phrases.isEmpty()
            && (chunker.phrases.getLast() instanceof Phrase.Date
                || (words.isCapitalised(at - 1)
                    && DateFinder.isCalendarWord(words.folded(at - 1))));
    return day && isUnit(at) && words.isAdjacent(at - 1);
  }

  private boolean isCount(int at) {
    return chunker.is(WordClass.TIMECOUNT, at) || Character.isDigit(words.folded(at).charAt(0));
  }

  private boolean isJoined(int at) {
    return at < chunker.to && words.isAdjacent(at - 1) && isHere(at);
  }

  private boolean isUnit(int at) {
    return isHere(at)
        && !words.isCapitalised(at)
        && chunker.is(WordClass.TIMEUNIT, at)
        && !words.isHyphened(at);
  }

  private int closed(int at) {
    return isJoined(at) && chunker.is(WordClass.TIMECLOSER, at) ? at + 1 : at;
  }

  /// Not `last year's deal`, `the following day of rest`, `the next month after it`.
  private boolean isWhole(int end) {
    boolean owning =
        end > 0
            && words.end(end - 1) < chunker.text.length()
            && "'\u2019".indexOf(chunker.text.charAt(words.end(end - 1))) >= 0;
    boolean going = end < chunker.to && words.folded(end).equals("of");
    return !owning && !going;
  }
}
