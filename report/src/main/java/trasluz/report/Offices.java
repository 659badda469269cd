package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import trasluz.report.NameFinder.Named;

/// Parts an office from the person who holds it: `Foreign Secretary Ana Ruiz` names Ana Ruiz, and
/// `Harbour Authority Director Ana Ruiz` the authority too.
///
/// An office without a person stays whole and means whoever holds it.
final class Offices {
  /// Words before an office: `Corvo Bank Managing Director Ana Ruiz`.
  private static final Set<String> RANKS =
      Set.of(
          "managing",
          "executive",
          "chief",
          "deputy",
          "vice",
          "general",
          "finance",
          "financial",
          "operating",
          "sales",
          "operations",
          "commercial",
          "technical",
          "regional",
          "acting",
          "interim",
          "former");

  private final TextWords words;
  private final NameWords at;
  private final Grammar grammar;

  Offices(TextWords words, NameWords at, Grammar grammar) {
    this.words = words;
    this.at = at;
    this.grammar = grammar;
  }

  /// Whether a name of several words is that of an office: `Prime Minister`, `Secretary of State`.
  static boolean isOffice(TextWords words, Grammar grammar, Named named) {
    int last = named.to() - 1;
    boolean ofState =
        last > named.from() + 1
            && words.folded(last).equals("state")
            && words.folded(last - 1).equals("of");
    return last > named.from()
        && !words.isCyrillic(last)
        && grammar.is(WordClass.OFFICE, words.folded(ofState ? last - 2 : last));
  }

  /// Whether `Secretary of State` or the like begins at a word.
  boolean isOfState(int word, int to) {
    return word + 2 < to
        && at.isUpper(word)
        && grammar.is(WordClass.OFFICE, words.folded(word))
        && words.folded(word + 1).equals("of")
        && words.published(word + 2).equals("State");
  }

  /// The name without the office before it, and the body whose office it is.
  List<Named> parted(Named run) {
    int office = lastOffice(run);
    if (office < 0 || at.opensQuote(run.from())) {
      return List.of(run);
    }
    int holder = office + 1;
    if (holder + 1 < run.to()
        && words.folded(holder).equals("of")
        && words.folded(holder + 1).equals("state")) {
      holder += 2;
    }
    if (holder >= run.to() || at.isBody(holder, run.to()) || !at.isUpper(holder)) {
      return List.of(run);
    }
    List<Named> parts = new ArrayList<>();
    boolean acronym = office == run.from() + 1 && words.isUpperCase(run.from());
    int body = office;
    while (body > run.from() + 1 && RANKS.contains(words.folded(body - 1))) {
      body--;
    }
    if (at.isBody(run.from(), body) || acronym) {
      parts.add(new Named(run.from(), body, run.first()));
    }
    parts.add(new Named(holder, run.to(), false));
    return parts;
  }

  /// The last word for an office that something follows, below 0 where there is none.
  private int lastOffice(Named run) {
    for (int i = run.to() - 2; i >= run.from(); i--) {
      if (grammar.is(WordClass.OFFICE, words.folded(i)) && words.isAdjacent(i)) {
        return i;
      }
    }
    return -1;
  }
}
