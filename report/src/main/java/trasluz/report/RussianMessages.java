package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.HedgeLexicon.Role;
import trasluz.report.Phrase.Noun;
import trasluz.statement.Hedge;

/// Finds Russian nouns for what is told, with whose it is and what it says: `сообщение портала
/// «Вести» о том, что X платит Y`. It is nobody's word by name, and not the author's.
record RussianMessages(Phrases phrases) {
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?:soobshcheni|publikatsi|informatsi|svedeni|zametk|izvesti|utverzhdeni|zayavleni|istori).*");

  List<Saying> read() {
    return IntStream.range(0, Math.max(0, phrases.size() - 4))
        .filter(this::isMessage)
        .mapToObj(this::saying)
        .toList();
  }

  private boolean isMessage(int at) {
    int about = phrases.behindQuotes(at);
    return phrases
            .noun(at)
            .map(Noun::word)
            .filter(word -> MESSAGE.matcher(word).matches())
            .isPresent()
        && phrases.isWord(about, "o")
        && phrases.isWord(about + 1, "tom")
        && phrases.isMark(about + 2, ",")
        && phrases.isWord(about + 3, "chto", "budto");
  }

  private Saying saying(int at) {
    Phrase noun = phrases.at(at);
    HedgeLexicon.Phrase cue =
        new HedgeLexicon.Phrase(List.of(noun.word()), Optional.of(Hedge.REPORTED), Role.UNNAMED);
    return new Saying(
        new Found(cue, noun.from(), noun.to()), at, Hedge.REPORTED, Optional.empty(), true);
  }
}
