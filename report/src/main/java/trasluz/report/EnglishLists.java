package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.report.Clause.Argument;

/// Reads English lists of names with what stands between them: `by the fund X, Y and Z`, `to X, a
/// Limassol firm, Y (30%) and her brother, Z`.
///
/// Only what "and" or "or" closes is a list; without it the noun behind the comma tells of the one
/// before. Nouns without a name inside the list are appositions and are passed over.
final class EnglishLists {
  /// In phrases; a longer aside is no apposition in a list.
  private static final int LONGEST_ASIDE = 9;

  /// @param others the names behind the first one
  /// @param end behind the last
  record Found(List<Argument> others, int end) {}

  private final Phrases phrases;
  private final List<Argument> others = new ArrayList<>();
  private boolean passedAside;

  private EnglishLists(Phrases phrases) {
    this.phrases = phrases;
  }

  /// @param comma behind the first name
  static Optional<Found> behind(Phrases phrases, int comma) {
    return phrases.language() == Language.ENGLISH && phrases.isMark(comma, ",")
        ? new EnglishLists(phrases).read(comma)
        : Optional.empty();
  }

  private Optional<Found> read(int comma) {
    int at = comma;
    while (phrases.isMark(at, ",") || isAnd(at)) {
      int item = phrases.behindQuotes(at);
      if (isAnd(at) || isAnd(item)) {
        return closed(isAnd(item) ? item + 1 : item);
      }
      if (!phrases.isNoun(item)) {
        return Optional.empty();
      }
      if (isNamed(item)) {
        others.add(argument(item));
        at = behindShare(item);
      } else {
        at = endOfAside(item);
        passedAside = true;
      }
    }
    return Optional.empty();
  }

  private boolean isAnd(int at) {
    return phrases.is(at, WordClass.CONJ) && phrases.isWord(at, "and", "or");
  }

  /// The last of the list, where no verb is told of it.
  private Optional<Found> closed(int last) {
    int end = phrases.isNoun(last) ? behindShare(last) : last;
    int next = end;
    while (phrases.is(next, WordClass.ADV) || phrases.isMark(next, ",")) {
      next++;
    }
    boolean told =
        phrases.isVerb(next) || ClauseReader.GROUP.stream().anyMatch(word -> phrases.is(end, word));
    boolean list = !others.isEmpty() || (passedAside && isNamed(last));
    if (!list || !phrases.isNoun(last) || (told && !phrases.isMark(end, ","))) {
      return Optional.empty();
    }
    if (!isNamed(last) && phrases.isMark(end, ",") && isNamed(end + 1)) {
      // `and his wife, Ana`
      others.add(argument(end + 1));
      return Optional.of(new Found(List.copyOf(others), behindShare(end + 1)));
    }
    others.add(argument(last));
    return Optional.of(new Found(List.copyOf(others), end));
  }

  private boolean isNamed(int at) {
    return phrases
        .noun(at)
        .filter(noun -> noun.owner().isEmpty() || !noun.relational().isEmpty())
        .filter(noun -> noun.article() != Phrase.Article.INDEFINITE)
        .flatMap(Phrase.Noun::name)
        .filter(hit -> !hit.meaning().type().isPlace())
        .isPresent();
  }

  private Argument argument(int noun) {
    return new Argument(
        noun,
        phrases.isMark(noun + 1, "(")
                && phrases.has(noun + 2)
                && phrases.at(noun + 2) instanceof Phrase.Percent percent
            ? Optional.of(percent.share())
            : Optional.empty());
  }

  private int behindShare(int noun) {
    return phrases.isMark(noun + 1, "(")
            && phrases.has(noun + 2)
            && !(phrases.at(noun + 2) instanceof Phrase.Mark)
            && phrases.isMark(noun + 3, ")")
        ? noun + 4
        : noun + 1;
  }

  /// Behind an apposition: its comma, or the "and" that goes on.
  private int endOfAside(int from) {
    int at = from + 1;
    while (at < from + LONGEST_ASIDE
        && phrases.has(at)
        && !phrases.isMark(at, ",;:—?")
        && !(isAnd(at) && isNamed(at + 1))) {
      at++;
    }
    return at;
  }
}
