package trasluz.report;

/// What stands in Russian between a mark and the verb of a remark behind it: `…, — об этом
/// рассказал сторож`, `… — так, во всяком случае, утверждает сторож`, `…, как сообщил сторож`.
final class RussianRemarks {
  private RussianRemarks() {}

  /// The mark before what opens a remark.
  ///
  /// @param last the phrase before its verb or its speaker
  static int opening(Phrases phrases, int last) {
    if (phrases.language() != Language.RUSSIAN) {
      return last;
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
}
