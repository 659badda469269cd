package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.statement.Share;

/// Finds the parties of a Spanish list with the share told of each: `Ana Ruiz (60 %) y Berto Lanza
/// (40 %)`, `Ana, con un 60 %, y Berto, con el 40 % restante`.
record SpanishLists(Phrases phrases) {
  /// @param noun a named party
  record Item(int noun, Optional<Share> share) {}

  /// The list that begins at a place and goes on over commas and `y`.
  List<Item> from(int at) {
    List<Item> items = new ArrayList<>();
    int next = phrases.beforeQuotes(at + 1) == at ? at : phrases.behindQuotes(at);
    while (phrases.noun(next).flatMap(Phrase.Noun::name).isPresent()) {
      int end = phrases.behindQuotes(next);
      Optional<Integer> percent = percent(end);
      Optional<Share> share =
          percent
              .map(phrases::at)
              .map(p -> p instanceof Phrase.Percent told ? told.share() : Share.unknown());
      items.add(new Item(next, share));
      end = percent.map(p -> p + 1).orElse(end);
      while (phrases.isMark(end, "),")) {
        end++;
      }
      if (phrases.is(end, WordClass.CONJ)) {
        end++;
      }
      if (phrases.isWord(end, "a", "por", "de") && phrases.isNoun(end + 1)) {
        end++;
      }
      next = phrases.isMark(end, "«“\"") ? end + 1 : end;
      if (items.size() > 20) {
        break;
      }
    }
    return List.copyOf(items);
  }

  /// The list whose last item is a noun: `Ana, Berto y Carlos`.
  List<Integer> upTo(int last) {
    List<Integer> found = new ArrayList<>(List.of(last));
    int at = last;
    boolean joined = phrases.isWord(at - 1, "y", "e");
    while (joined && phrases.noun(at - 2).flatMap(Phrase.Noun::name).isPresent()) {
      at -= 2;
      found.addFirst(at);
      joined = phrases.isMark(at - 1, ",");
    }
    return List.copyOf(found);
  }

  /// `(60 %)`, `, con un 60 %`, `con el 60 %`, `al 60 %`, `, dueño del 60 %`.
  private Optional<Integer> percent(int at) {
    int next = phrases.isMark(at, ",(") ? at + 1 : at;
    if (phrases.isNoun(next) && phrases.isWord(next + 1, "de")) {
      next += 2;
    } else if (phrases.isWord(next, "con", "a", "de", "en")) {
      next++;
    }
    while (phrases.is(next, WordClass.DET) || phrases.is(next, WordClass.ADV)) {
      next++;
    }
    return phrases.has(next) && phrases.at(next) instanceof Phrase.Percent
        ? Optional.of(next)
        : Optional.empty();
  }
}
