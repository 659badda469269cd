package trasluz.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import trasluz.report.NameFinder.Named;

/// Finds bodies and groups that English names by their country or people: `the Iraqi army`,
/// `Kurdish security forces`.
///
/// `a Greek court` is one of several and names none.
final class NationalNames {
  private static final int MOST_MODIFIERS = 2;
  private static final Set<String> ONE_OF_SEVERAL =
      Set.of("a", "an", "another", "any", "some", "every", "each", "no", "several", "many");

  private final TextWords words;
  private final Grammar grammar;
  private final NameWords at;
  private final BitSet taken;

  NationalNames(TextWords words, NameWords at, Grammar grammar, BitSet taken) {
    this.words = words;
    this.grammar = grammar;
    this.at = at;
    this.taken = taken;
  }

  List<Named> in(int from, int to) {
    List<Named> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int end = end(i, to);
      if (end > i) {
        found.add(new Named(i, end, false));
        i = end - 1;
      }
    }
    return found;
  }

  /// The end of the name that begins with an adjective, or where it begins, if none does.
  private int end(int start, int to) {
    if (taken.get(start)
        || !at.isUpper(start)
        || !grammar.is(WordClass.COUNTRY, words.folded(start))
        || (start > 0 && ONE_OF_SEVERAL.contains(words.folded(start - 1)))) {
      return start;
    }
    int last = start + 1 + MOST_MODIFIERS;
    for (int i = start + 1; i < to && i <= last && words.isAdjacent(i - 1); i++) {
      FormTable.Match<WordClass> head = grammar.table(WordClass.NATIONAL).at(words, i, to);
      boolean goesOn = words.isNameBeside(head.to(), head.to() - 1);
      boolean modifies =
          words.isAdjacent(head.to() - 1)
              && head.to() < to
              && grammar.is(WordClass.NATIONAL, words.folded(head.to()));
      if (!head.values().isEmpty() && !modifies) {
        return goesOn ? start : head.to();
      }
      if (!grammar.is(WordClass.NATIONALMODIFIER, words.folded(i))) {
        return start;
      }
    }
    return start;
  }
}
