package trasluz.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trasluz.match.NameTokens;
import trasluz.report.Hit.Party;

/// The short names by which a text goes on to call whom it has named in full: a surname, the first
/// word of a body's name.
final class ShortNames {
  private static final int SHORTEST = 3;

  private static final Set<String> KIN =
      Set.of("family", "families", "brothers", "sisters", "siblings", "clan", "hermanos", "junior");

  private final Gazetteer gazetteer;
  private final TextWords words;
  private final Set<String> writtenSmall;

  /// @param writtenSmall the words that the text writes small somewhere
  ShortNames(Gazetteer gazetteer, TextWords words, Set<String> writtenSmall) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.writtenSmall = writtenSmall;
  }

  /// The short names of all whom the text names; a short name of two of them is kept twice and so
  /// means neither.
  TokenTrie<Party> of(List<Hit> hits) {
    Map<String, Party> parties = new HashMap<>();
    for (Hit hit : hits) {
      if (hit.meaning() instanceof Party party) {
        parties.putIfAbsent(party.key(), new Party(party.forms(), Likelihood.POSSIBLE));
      }
    }
    TokenTrie<Party> trie = new TokenTrie<>();
    for (Party party : parties.values()) {
      NameForm form = party.forms().getFirst();
      for (List<String> name : form.shortNames()) {
        String word = name.getFirst();
        boolean fits = word.length() >= SHORTEST && NameTokens.isDistinctive(word);
        boolean ordinary = gazetteer.isOrdinary(word) && !gazetteer.isFanciful(word);
        if (fits && !ordinary && !writtenSmall.contains(word)) {
          trie.put(name, party);
        }
      }
    }
    return trie;
  }

  /// Whether a short name is not part of a longer one that means somebody else: `Rosneft` does not
  /// mean the trading company in `Rosneft Oil Company`, nor a surname the father in the full name
  /// of a son or in `the Teskilde family`.
  boolean isOnItsOwn(int from, int to, int sentence) {
    if (words.isNameBeside(to, to - 1)
        || (to < words.size() && words.isAdjacent(to - 1) && KIN.contains(words.folded(to)))) {
      return false;
    }
    if (from == sentence || !words.isNameBeside(from - 1, from - 1)) {
      return true;
    }
    String before = words.folded(from - 1);
    return Titles.isTitle(before)
        || writtenSmall.contains(before)
        || SentenceSplitter.isStarter(words.published(from - 1));
  }
}
