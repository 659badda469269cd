package trasluz.report;

import java.util.Optional;
import trasluz.statement.Share;

/// Reads what is told with a Spanish noun for a relation.
final class SpanishThings {
  private static final int FAR = 6;

  private SpanishThings() {}

  /// The share told of a stake: `la participación del 30 % de Ana en Corvo`, `la participación de
  /// Ana en Corvo asciende al 30 %`.
  static Optional<Share> share(Phrases phrases, Clause thing) {
    int last = Math.min(phrases.size(), thing.to() + FAR);
    for (int i = thing.verb() + 1; i < last && !phrases.isMark(i, ";:—"); i++) {
      boolean behind =
          i < thing.to()
              || !(phrases.isNoun(i) && phrases.noun(i).flatMap(Phrase.Noun::name).isPresent());
      if (!behind) {
        return Optional.empty();
      }
      if (phrases.at(i) instanceof Phrase.Percent percent) {
        return Optional.of(percent.share());
      }
    }
    return Optional.empty();
  }
}
