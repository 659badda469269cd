package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads short English answers without quotation marks that say that the claim before is not true:
/// `Not so, said X`, `Nonsense, says X`, `That, says X, is a lie`, `X called that nonsense`, `X
/// says otherwise`.
///
/// @param phrases those of the sentence
/// @param sayings whose word it is
record EnglishRetorts(Phrases phrases, List<Saying> sayings) {
  private static final Set<String> NOT_SO =
      Set.of(
          "not so",
          "not true",
          "not at all",
          "far from it",
          "on the contrary",
          "quite the reverse",
          "quite the contrary",
          "not a bit of it",
          "wrong");

  private static final Set<String> TAKES_UP = Set.of("that", "this", "it", "which", "all");

  /// In words.
  private static final int LONGEST = 5;

  /// The saying of whoever answers so.
  Optional<Saying> read() {
    return phrases.language() == Language.ENGLISH && !phrases.question() && phrases.size() > 1
        ? exclaimed().or(this::parted).or(this::otherwise)
        : Optional.empty();
  }

  /// `Not so, said X.`, `Nonsense, X told us.`
  private Optional<Saying> exclaimed() {
    int comma = comma(0);
    if (comma < 0) {
      return Optional.empty();
    }
    int first = phrases.at(0).from();
    int last = phrases.at(comma).from();
    if (last <= first || last - first > LONGEST) {
      return Optional.empty();
    }
    StringBuilder told = new StringBuilder();
    boolean falsity = false;
    for (int i = first; i < last; i++) {
      String word = phrases.words().folded(i);
      told.append(told.isEmpty() ? "" : " ").append(word);
      falsity |= phrases.grammar().is(WordClass.FALSITY, word);
    }
    boolean plain = falsity && last - first <= 2;
    return plain || NOT_SO.contains(told.toString()) ? behind(comma) : Optional.empty();
  }

  /// `That, says X, is a lie.`
  private Optional<Saying> parted() {
    boolean opens =
        TAKES_UP.contains(phrases.at(0).word()) && phrases.isMark(1, ",") && comma(2) > 0;
    int be = opens ? comma(2) + 1 : -1;
    boolean told = opens && phrases.is(be, WordClass.BE) && isFalse(be + 1);
    return told ? behind(1).filter(saying -> saying.at() < be) : Optional.empty();
  }

  private boolean isFalse(int from) {
    for (int i = from; phrases.has(i) && !(phrases.at(i) instanceof Phrase.Mark); i++) {
      if (phrases.is(i, WordClass.NEG)) {
        return false;
      }
      if (phrases.hasWord(phrases.at(i), word -> phrases.grammar().is(WordClass.FALSITY, word))) {
        return true;
      }
    }
    return false;
  }

  /// `X says otherwise.`, `X tells a different story.`
  private Optional<Saying> otherwise() {
    return sayings.stream()
        .filter(saying ->
            saying
                .source()
                .filter(who -> !new SayingReader(phrases).tellsForItself(who))
                .isPresent())
        .filter(saying -> {
          int next = phrases.holding(saying.found().to() - 1) + 1;
          boolean story =
              phrases
                  .noun(next)
                  .filter(noun -> noun.word().equals("story"))
                  .filter(noun ->
                      phrases.hasWord(
                          noun, word -> word.equals("different") || word.equals("another")))
                  .isPresent();
          return (phrases.isWord(next, "otherwise") || story) && phrases.closes(next + 1);
        })
        .findFirst();
  }

  private int comma(int from) {
    for (int i = from; i < phrases.size() && i < from + LONGEST; i++) {
      if (phrases.isMark(i, ",")) {
        return i;
      }
    }
    return -1;
  }

  /// The nearest word of somebody behind a comma.
  private Optional<Saying> behind(int comma) {
    return sayings.stream()
        .filter(saying -> saying.at() > comma && saying.source().isPresent())
        .findFirst();
  }
}
