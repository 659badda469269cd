package trasluz.report;

import java.util.List;
import java.util.Set;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;
import trasluz.report.Phrase.Noun;

/// Finds in English the place that opens a clause before its subject: `In Lima X met Y`, `Last
/// month in Lima, X met Y`, `In Lima itself no soldiers were seen`.
record EnglishFronted(Phrases phrases) {
  private static final Set<String> PLACED = Set.of("in", "at", "near", "off", "outside");

  /// @param subject the first noun of the clause's subject
  List<Adjunct> before(int subject) {
    int noun = subject - 1;
    while (phrases.isMark(noun, ",") || phrases.is(noun, WordClass.ADV) || isDated(noun)) {
      noun--;
    }
    int preposition = noun - 1;
    boolean placed =
        phrases.language() == Language.ENGLISH
            && phrases.is(preposition, WordClass.PREP)
            && PLACED.contains(phrases.at(preposition).word())
            && phrases.noun(noun).filter(this::isPlace).isPresent()
            && opensClause(preposition);
    return placed
        ? List.of(
            new Adjunct(
                phrases.at(preposition).word(), new Argument(noun, java.util.Optional.empty())))
        : List.of();
  }

  /// `In Lima on 3 May`: a date with its preposition or without.
  private boolean isDated(int at) {
    return phrases.has(at)
        && (phrases.at(at) instanceof Phrase.Date
            || (phrases.is(at, WordClass.PREP)
                && phrases.has(at + 1)
                && phrases.at(at + 1) instanceof Phrase.Date));
  }

  private boolean opensClause(int preposition) {
    int before = preposition - 1;
    while (phrases.is(before, WordClass.ADV) || isDated(before)) {
      before--;
    }
    return before < 0
        || phrases.isMark(before, ";:—“\"")
        || phrases.is(before, WordClass.SUB)
        || phrases.isWord(before, "that", "and", "but");
  }

  private boolean isPlace(Noun noun) {
    return noun.name()
        .map(hit -> hit.meaning().type())
        .or(noun::type)
        .filter(EntityType::isPlace)
        .isPresent();
  }
}
