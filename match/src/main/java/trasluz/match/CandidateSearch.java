package trasluz.match;

import java.util.BitSet;
import java.util.List;

/// Finds the names that may reach a score: those that share a significant word with the query, the
/// same or misspelt, as long as the words they do not share can't keep them below it.
///
/// What a word adds to a score above the threshold is a gain, below it a loss; a name can reach the
/// threshold only when the most it gains is not less than the least it loses. For thresholds above
/// [QueryToken#RESEMBLES] no name that scores is missed. Below, names that merely resemble the
/// query in all words are not found.
final class CandidateSearch {
  private final NameIndex index;
  private final List<QueryToken> words;
  private final int threshold;
  private final BitSet found = new BitSet();

  /// What the shared words of each name gain over not being shared.
  private final int[] gains;

  /// @param threshold in ten-thousandths
  CandidateSearch(NameIndex index, List<QueryToken> query, int threshold) {
    this.index = index;
    this.threshold = threshold;
    this.words = query.stream().filter(QueryToken::isSignificant).toList();
    this.gains = new int[index.size()];
  }

  /// The numbers of the names to compare.
  BitSet find() {
    int leastLoss = words.stream().mapToInt(this::unshared).sum();
    for (QueryToken word : words) {
      if (word.id() >= 0) {
        addHolders(word, word.id(), leastLoss);
      }
      for (int near : word.near()) {
        addHolders(word, near, leastLoss);
      }
    }
    return found;
  }

  private void addHolders(QueryToken word, int token, int leastLoss) {
    int gain = Math.max(shared(word, index.token(token)) - unshared(word), 0);
    index.forEachHolder(
        token,
        name -> {
          gains[name] += gain;
          if (leastLoss + gains[name] >= 0) {
            found.set(name);
          }
        });
  }

  private int shared(QueryToken word, Token token) {
    return word.pairWeight(token) * (10 * word.likeness(token) - threshold);
  }

  /// The least a word of the query loses when a name does not hold it: it is left out, or paired
  /// with a word or initial that resembles it.
  private int unshared(QueryToken word) {
    int resembling = 10 * QueryToken.RESEMBLES - threshold;
    int leftOut = -threshold * NameComparison.LEFT_OUT_OF_FILE / 1_000;
    return word.weight() * Math.max(resembling, leftOut);
  }
}
