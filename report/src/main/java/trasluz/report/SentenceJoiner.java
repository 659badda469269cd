package trasluz.report;

import java.util.ArrayList;
import java.util.List;

/// Joins sentences that a listed name runs through: in `Melad S.A. Servicios y Obras paid` the
/// first full stop ends no sentence where the whole is a name on file.
final class SentenceJoiner {
  private static final int LONGEST_ABBREVIATION = 4;
  private static final int REACH = 8;

  private final Gazetteer gazetteer;
  private final TextWords words;

  SentenceJoiner(Gazetteer gazetteer, TextWords words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  List<Span> join(List<Span> sentences) {
    List<Span> joined = new ArrayList<>(sentences.size());
    for (Span sentence : sentences) {
      if (!joined.isEmpty() && isInsideName(joined.getLast(), sentence)) {
        Span before = joined.removeLast();
        joined.add(new Span(before.start(), sentence.end()));
      } else {
        joined.add(sentence);
      }
    }
    return List.copyOf(joined);
  }

  private boolean isInsideName(Span before, Span behind) {
    int first = words.firstFrom(before.start());
    int next = words.firstFrom(behind.start());
    boolean abbreviated =
        next > first
            && next < words.size()
            && behind.start() - before.end() == 1
            && words.published(next - 1).length() <= LONGEST_ABBREVIATION;
    if (!abbreviated) {
      return false;
    }
    int end = words.firstFrom(behind.end());
    for (int at = Math.max(first, next - REACH); at < next; at++) {
      TrieMatch<NameForm> match = TrieMatch.longest(gazetteer.names(), words, at, end);
      if (match.to() > next && match.values().stream().anyMatch(NameForm::full)) {
        return true;
      }
    }
    return false;
  }
}
