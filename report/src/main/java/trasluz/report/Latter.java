package trasluz.report;

import java.util.Optional;
import trasluz.report.Phrase.Noun;

/// Whom a word means that counts off those named before: `the latter`, `esta última`, `последний`.
final class Latter {
  private Latter() {}

  static Optional<Referent> of(Phrases phrases, Recall recall, Noun noun, int at) {
    return switch (phrases.language()) {
      case ENGLISH -> EnglishLatter.of(phrases, recall, noun, at);
      case SPANISH -> SpanishLatter.of(phrases, recall, noun, at);
      case RUSSIAN -> RussianLatter.of(phrases, recall, noun, at);
    };
  }
}
