package trasluz.report;

import java.util.List;
import trasluz.report.Clause.Argument;
import trasluz.report.Phrase.Noun;

/// Finds in English to whom something goes where no "to" says so: `sold X the ship`, `wired him $2
/// million`.
record EnglishDative(Phrases phrases, Clause clause) {
  /// The first of two objects, or the one before a sum, where it may be somebody.
  List<Argument> receiver() {
    boolean may =
        phrases.language() == Language.ENGLISH && !clause.passive() && !clause.objects().isEmpty();
    if (!may) {
      return List.of();
    }
    Argument first = clause.objects().getFirst();
    boolean adjacent = first.noun() == clause.verb() + 1 && isSomebody(first.noun());
    boolean sum =
        phrases.has(first.noun() + 1) && phrases.at(first.noun() + 1) instanceof Phrase.Money;
    boolean thing = clause.objects().size() > 1 && isBeside(first.noun(), second());
    return adjacent && (sum || thing) ? List.of(first) : List.of();
  }

  private int second() {
    return clause.objects().get(1).noun();
  }

  /// Whether nothing but what counts stands between two nouns.
  private boolean isBeside(int first, int second) {
    for (int i = first + 1; i < second; i++) {
      boolean counts =
          phrases.at(i) instanceof Phrase.Percent
              || phrases.is(i, WordClass.DET)
              || phrases.is(i, WordClass.ADV)
              || phrases.isWord(i, "of", "in");
      if (!counts) {
        return false;
      }
    }
    return true;
  }

  private boolean isSomebody(int at) {
    Noun noun = phrases.noun(at).orElseThrow();
    boolean called =
        noun.name()
            .map(hit -> hit.meaning().type())
            .or(noun::type)
            .filter(type -> !type.isPlace() && type != EntityType.VESSEL)
            .isPresent();
    return called || (noun.isPronoun() && !phrases.isWord(at, "it", "this", "that"));
  }
}
