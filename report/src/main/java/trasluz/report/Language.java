package trasluz.report;

import java.util.Set;
import java.util.stream.IntStream;

/// The languages whose cues are known. Another language is read as English, which finds names but
/// hardly any cue.
public enum Language {
  ENGLISH("en"),
  SPANISH("es"),
  RUSSIAN("ru");

  private static final Set<String> FREQUENT_ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "is", "was", "that", "for", "it", "with", "by", "has",
          "his", "her", "an", "from", "on", "not", "are");
  private static final Set<String> FREQUENT_SPANISH =
      Set.of(
          "el", "la", "de", "que", "y", "en", "los", "del", "las", "por", "con", "una", "un", "al",
          "se", "su", "es", "para", "segun", "fue");

  private static final int SAMPLE = 5_000;

  /// One word in so many is enough for a sentence of a Russian text to be Russian.
  private static final int FOREIGN_NAMES = 5;

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /// ISO 639-1.
  public String code() {
    return code;
  }

  /// The language of a text by its script and its most frequent words.
  static Language of(TextWords words) {
    int cyrillic = 0;
    int english = 0;
    int spanish = 0;
    int sample = Math.min(words.size(), SAMPLE);
    for (int i = 0; i < sample; i++) {
      if (words.isCyrillic(i)) {
        cyrillic++;
      } else {
        english += FREQUENT_ENGLISH.contains(words.folded(i)) ? 1 : 0;
        spanish += isSpanish(words, i) ? 1 : 0;
      }
    }
    if (cyrillic * 2 > sample) {
      return RUSSIAN;
    }
    if (spanish == english) {
      // A line such as `Ana Ruiz controla Corvo SA` has no frequent word at all.
      return known(SPANISH, words, sample) > known(ENGLISH, words, sample) ? SPANISH : ENGLISH;
    }
    return spanish > english ? SPANISH : ENGLISH;
  }

  private static long known(Language language, TextWords words, int sample) {
    Grammar grammar = Grammar.of(language);
    return IntStream.range(0, sample)
        .filter(i -> !words.isCapitalised(i))
        .filter(i -> grammar.isFunction(words.folded(i)) || grammar.verbs().has(words.folded(i)))
        .count();
  }

  /// A frequent word, or a small one with an accent that English has not.
  private static boolean isSpanish(TextWords words, int i) {
    String word = words.published(i);
    boolean accent = word.chars().anyMatch(c -> "áéíóúñ".indexOf(c) >= 0);
    return FREQUENT_SPANISH.contains(words.folded(i)) || (accent && !words.isCapitalised(i));
  }

  /// The language of some words of a text in this language: detectors fail on single sentences, so
  /// only the script may change it. A Russian sentence may have more words of foreign names than
  /// its own: `завод купила Sankoro Mining Ltd`.
  Language of(TextWords words, int from, int to) {
    int cyrillic = 0;
    for (int i = from; i < to; i++) {
      cyrillic += words.isCyrillic(i) ? 1 : 0;
    }
    int parts = this == RUSSIAN ? FOREIGN_NAMES : 2;
    if (cyrillic * parts > to - from) {
      return RUSSIAN;
    }
    return this == RUSSIAN ? ENGLISH : this;
  }
}
