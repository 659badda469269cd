package trasluz.report;

/// What stands in Russian between a mark and the verb of a remark behind it: `…, — об этом
/// рассказал сторож`, `… — так, во всяком случае, утверждает сторож`, `…, как сообщил сторож`.
final class RussianRemarks {
  private RussianRemarks() {}

  /// The mark before what opens a remark; -1 where its speaker stands before what a relative clause
  /// tells of him: `Иван Орлов, который возглавляет «Кессу», утверждает`.
  ///
  /// @param last the phrase before its verb or its speaker
  /// @param verb of what is told
  static int opening(Phrases phrases, int last, int verb) {
    if (phrases.language() != Language.RUSSIAN) {
      return last;
    }
    if (last < verb && isInRelative(phrases, verb)) {
      return -1;
    }
    int i = last;
    if (phrases.isMark(i, ",")) {
      // `так, во всяком случае, утверждает`
      int open = new RussianAsides(phrases).openingOf(i).orElse(i);
      if (open < i && phrases.isWord(open - 1, "tak")) {
        i = open - 1;
      }
    }
    if (phrases.isWord(i, "etom") && phrases.isWord(i - 1, "ob")) {
      return i - 2;
    }
    if (phrases.isWord(i, "eto", "tak") && phrases.isMark(i - 1, ",—")) {
      return i - 1;
    }
    return i;
  }

  private static boolean isInRelative(Phrases phrases, int verb) {
    int open = verb;
    while (open > 0 && !phrases.isMark(open, ",;:—(")) {
      open--;
    }
    return phrases.is(open + 1, WordClass.REL)
        || (phrases.is(open + 1, WordClass.PREP) && phrases.is(open + 2, WordClass.REL));
  }

  /// The phrase behind what says when something was told: `сообщил в среду директор`.
  static int behindTime(Phrases phrases, int at) {
    int i = at;
    while (phrases.has(i)) {
      int time = phrases.is(i, WordClass.PREP) ? i + 1 : i;
      boolean tells =
          phrases.has(time)
              && (phrases.at(time) instanceof Phrase.Date
                  || phrases
                      .noun(time)
                      .filter(noun -> noun.cases().isEmpty() && noun.name().isEmpty())
                      .isPresent());
      if (!tells) {
        return i;
      }
      i = time + 1;
    }
    return i;
  }
}
