package trasluz.report;

import java.util.HashSet;
import java.util.Set;
import trasluz.report.NameFinder.Named;

/// Finds in English where the name of a person begins right behind a place that opens the clause
/// without a comma: `Last week in Geneva Peter Karsin met`, `In Lima Karsin met`.
///
/// The place is one that is known, and the person has a given name or was named in full before.
final class EnglishFrontedPlaces {
  private static final Set<String> LOCATIVES =
      Set.of("in", "at", "near", "off", "from", "outside", "to");

  private final TextWords words;
  private final NameWords at;
  private final Grammar grammar;

  /// The last words of the full names of persons so far.
  private final Set<String> surnames = new HashSet<>();

  EnglishFrontedPlaces(TextWords words, NameWords at, Grammar grammar) {
    this.words = words;
    this.at = at;
    this.grammar = grammar;
  }

  /// Keeps the surname of whoever is named in full.
  void learn(Named named) {
    boolean person =
        grammar.language() == Language.ENGLISH
            && named.to() - named.from() > 1
            && isGiven(named.from())
            && !at.isBody(named.from(), named.to());
    if (person) {
      surnames.add(words.folded(named.to() - 1));
    }
  }

  /// Whether a person's name begins at a word that stands in a run of capitals behind a place.
  boolean isPersonBehind(int start, int next) {
    boolean place =
        grammar.language() == Language.ENGLISH
            && start > 0
            && words.isAdjacent(start - 1)
            && words.isAdjacent(next - 1)
            && LOCATIVES.contains(words.folded(start - 1))
            && KnownPlaces.standard().has(words.allFolded().subList(start, next), false);
    if (!place) {
      return false;
    }
    int end = at.endOfCapitals(next);
    boolean full = end > next + 1 && isGiven(next) && !at.isBody(start, end);
    return full || (end == next + 1 && surnames.contains(words.folded(next)));
  }

  private boolean isGiven(int word) {
    return at.isGiven(word)
        || grammar.is(WordClass.HEGIVEN, words.folded(word))
        || grammar.is(WordClass.SHEGIVEN, words.folded(word));
  }
}
