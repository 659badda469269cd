package trasluz.report;

import java.util.Set;
import trasluz.report.NameFinder.Named;

/// Tells a lone capital that opens an English or Spanish sentence from a name that is introduced
/// there: `Vega, a shipping firm in Lima, paid`, `Corvina is a tanker`, `Corvina, un petrolero,
/// zarpó`.
final class Introductions {
  private static final int SHORTEST = 3;

  /// In words.
  private static final int LONGEST_NOUN = 8;

  /// In words.
  private static final int LONGEST_APPOSITION = 30;

  private static final Set<String> ARTICLES = Set.of("a", "an", "one", "another", "un", "una");
  private static final Set<String> THE = Set.of("the", "el", "la");
  private static final Set<String> IS = Set.of("is", "was", "es", "era");

  /// What may stand behind the noun by which a name is introduced.
  private static final Set<String> BEHIND_NOUN =
      Set.of(
          "in",
          "of",
          "from",
          "at",
          "with",
          "on",
          "near",
          "that",
          "which",
          "whose",
          "who",
          "based",
          "owned",
          "run",
          "led",
          "controlled",
          "registered",
          "managed",
          "operated",
          "founded",
          "headed",
          "flying",
          "belonging",
          "incorporated",
          "set",
          "established",
          "and",
          "but",
          "called",
          "outside",
          "north",
          "south",
          "east",
          "west",
          "chaired",
          "owning",
          "built");

  /// What goes on otherwise behind the comma that closes: another party, `Nearby, a tanker, its
  /// lights off, lay`.
  private static final Set<String> NO_VERB =
      Set.of(
          "which", "who", "that", "whose", "and", "or", "but", "the", "a", "an", "its", "his",
          "her", "their", "it", "he", "she", "they", "we", "i", "in", "on", "at", "to", "of", "for",
          "from", "que", "cuyo", "cuya", "y", "o", "pero", "el", "la", "los", "las", "un", "una",
          "su", "sus", "en", "de", "con", "por", "ya", "aun", "sin");

  private final TextWords words;
  private final Grammar grammar;

  Introductions(TextWords words, Grammar grammar) {
    this.words = words;
    this.grammar = grammar;
  }

  boolean introduces(Named named) {
    int last = named.to() - 1;
    String word = words.folded(last);
    boolean one = named.to() - named.from() == 1 && word.length() >= SHORTEST;
    if (!one
        || grammar.language() == Language.RUSSIAN
        || SentenceSplitter.isStarter(words.published(last))
        || word.endsWith("ly")
        || word.endsWith("mente")) {
      return false;
    }
    int next = named.to();
    if (words.isBefore(last, ",")) {
      return isOneOf(next, ARTICLES, THE) && isKind(next + 1) && closes(next);
    }
    return words.isAdjacent(last)
        && isOneOf(next, IS, IS)
        && isOneOf(next + 1, ARTICLES, ARTICLES)
        && isKind(next + 2);
  }

  private boolean isOneOf(int at, Set<String> some, Set<String> others) {
    return words.isAdjacent(at)
        && (some.contains(words.folded(at)) || others.contains(words.folded(at)));
  }

  /// Whether a noun for a firm, ship or body stands there: in English behind what describes it, in
  /// Spanish before.
  private boolean isKind(int from) {
    if (from >= words.size()) {
      return false;
    }
    if (grammar.language() == Language.SPANISH) {
      return isTyped(from);
    }
    for (int i = from; i < Math.min(words.size(), from + LONGEST_NOUN); i++) {
      boolean ends =
          i + 1 >= words.size()
              || !words.isAdjacent(i)
              || BEHIND_NOUN.contains(words.folded(i + 1));
      if (ends) {
        return isTyped(i);
      }
    }
    return false;
  }

  private boolean isTyped(int at) {
    return !words.isCapitalised(at)
        && grammar
            .typeOf(words.folded(at))
            .filter(type -> type != EntityType.PERSON && !type.isPlace())
            .isPresent();
  }

  /// Whether the apposition ends in a comma before a verb.
  private boolean closes(int from) {
    for (int i = from; i + 1 < Math.min(words.size(), from + LONGEST_APPOSITION); i++) {
      if (words.isBefore(i, ",")) {
        String next = words.folded(i + 1);
        return !words.isCapitalised(i + 1) && !NO_VERB.contains(next) && !next.endsWith("ing");
      }
      if (words.isBefore(i, ".;:!?")) {
        return false;
      }
    }
    return false;
  }
}
