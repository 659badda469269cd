package trasluz.report;

/// Finds Spanish expressions of time that name no date, such as `el lunes`, `en mayo`, `aquel
/// verano`, `la semana pasada`, `hace dos años`, `tres meses después`, so that they are taken for
/// nobody and nothing.
///
/// With a dateline some of them are dates; those are left to [DateFinder].
final class SpanishTimes {
  private static final int MOST_OPENERS = 4;

  private final Chunker chunker;
  private final TextWords words;

  SpanishTimes(Chunker chunker) {
    this.chunker = chunker;
    this.words = chunker.words;
  }

  /// The number behind an expression of time that begins at a word; the word itself where none
  /// does.
  int behind(int at) {
    if (chunker.language != Language.SPANISH || chunker.dates.containsKey(at)) {
      return at;
    }
    boolean prepared = chunker.is(WordClass.PREP, at) && isHere(at + 1);
    int time = prepared ? time(at + 1, true) : at;
    return prepared && time > at + 1 ? time : time(at, false);
  }

  private int time(int at, boolean prepared) {
    int ago = ago(at);
    if (ago > at) {
      return ago;
    }
    int unit = at;
    while (isHere(unit) && unit - at < MOST_OPENERS && chunker.is(WordClass.TIMEOPENER, unit)) {
      unit++;
    }
    boolean opened = unit > at || isMonth(at, prepared);
    return opened && isUnit(unit) ? closed(unit + 1) : at;
  }

  /// What may stand inside a phrase of several words, as in `tiene desde 2003 su sede`.
  int inside(int at) {
    boolean prepared = chunker.is(WordClass.PREP, at) && at + 1 < chunker.to;
    int from = prepared ? at + 1 : at;
    DateFinder.Found date = chunker.dates.get(from);
    if (date != null) {
      return date.to();
    }
    int behind = behind(from);
    if (behind > from) {
      return behind;
    }
    return chunker.is(WordClass.ADV, at) ? at + 1 : at;
  }

  private boolean isHere(int at) {
    return at < chunker.to
        && !chunker.names.containsKey(at)
        && !chunker.dates.containsKey(at)
        && (at == chunker.from || words.isJoined(at - 1));
  }

  private boolean isUnit(int at) {
    return isHere(at) && !words.isCapitalised(at) && chunker.is(WordClass.TIMEUNIT, at);
  }

  /// `en mayo`, `a finales de mayo`.
  private boolean isMonth(int at, boolean prepared) {
    boolean behind =
        prepared || (!chunker.phrases.isEmpty() && chunker.phrases.getLast().is(WordClass.ADV));
    return behind && isUnit(at) && DateFinder.isCalendarWord(words.folded(at));
  }

  private int closed(int at) {
    int end = at;
    while (isHere(end) && chunker.is(WordClass.TIMECLOSER, end)) {
      end++;
    }
    boolean coming = isHere(end + 1) && words.folded(end).equals("que");
    return coming && words.folded(end + 1).equals("viene") ? end + 2 : end;
  }

  /// `hace dos años`, `desde hace más de diez años`, `tres meses después`, `dos semanas más tarde`.
  private int ago(int at) {
    boolean since = words.folded(at).matches("hace|hacia");
    int unit = since ? at + 1 : at;
    while (isHere(unit)
        && (chunker.is(WordClass.TIMECOUNT, unit)
            || Character.isDigit(words.folded(unit).charAt(0)))) {
      unit++;
    }
    if (unit == at || !isUnit(unit)) {
      return at;
    }
    int end = closed(unit + 1);
    boolean later =
        isHere(end + 1) && words.folded(end).equals("mas") && words.folded(end + 1).equals("tarde");
    return later ? end + 2 : since || end > unit + 1 ? end : at;
  }
}
