package trasluz.report;

import java.util.List;

/// Finds the longest sequence of a tree that the words of a text make from a given one on.
///
/// @param values what the sequence stands for; empty where there is none
/// @param to number of the word behind it
/// @param inflected whether a word stands there in another grammatical case than on file, so that
///   the name may be another one
record TrieMatch<V>(List<V> values, int to, boolean inflected) {

  boolean isEmpty() {
    return values.isEmpty();
  }

  /// @param at number of the first word
  /// @param end number behind the last word that may take part
  static <V> TrieMatch<V> longest(TokenTrie<V> trie, TextWords words, int at, int end) {
    return walk(trie, words, TokenTrie.ROOT, at, end, false);
  }

  private static <V> TrieMatch<V> walk(
      TokenTrie<V> trie, TextWords words, int node, int at, int end, boolean inflected) {
    TrieMatch<V> best = new TrieMatch<>(trie.at(node), at, inflected);
    if (at >= end || (node != TokenTrie.ROOT && !words.isJoinedInName(at - 1))) {
      return best;
    }
    List<String> forms =
        words.isCyrillic(at) ? Inflection.forms(words.folded(at)) : List.of(words.folded(at));
    for (String form : forms) {
      int next = trie.step(node, form);
      if (next != TokenTrie.NONE) {
        boolean changed = inflected || !form.equals(forms.getFirst());
        TrieMatch<V> found = walk(trie, words, next, at + 1, end, changed);
        if (!found.isEmpty() && (best.isEmpty() || found.to > best.to)) {
          best = found;
        }
      }
    }
    return best;
  }
}
