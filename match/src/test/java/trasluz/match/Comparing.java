package trasluz.match;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import trasluz.statement.Name;

/// The slow way round, to check the index against: every name is compared, no candidate is left
/// out.
final class Comparing {
  private Comparing() {}

  static List<QueryToken> query(String text, NameIndex index) {
    List<String> words = NameTokens.of(new Name(text));
    boolean onlyWeak = words.stream().allMatch(NameTokens::isWeak);
    EditDistance distance = new EditDistance();
    return words.stream()
        .map(word -> new QueryToken(word, onlyWeak || !NameTokens.isWeak(word), index, distance))
        .toList();
  }

  /// The names that reach a score of so many ten-thousandths.
  static BitSet everyName(NameIndex index, List<QueryToken> query, int threshold) {
    NameComparison comparison = new NameComparison(index, query);
    BitSet found = new BitSet();
    for (int name = 0; name < index.size(); name++) {
      if (comparison.compare(name) >= threshold) {
        found.set(name);
      }
    }
    return found;
  }

  static String misspelt(String word, SplittableRandom random) {
    int at = random.nextInt(word.length());
    char letter = (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(3)) {
      case 0 -> word.substring(0, at) + letter + word.substring(at);
      case 1 -> word.substring(0, at) + letter + word.substring(at + 1);
      default -> word.length() < 2 ? word + letter : word.substring(0, at) + word.substring(at + 1);
    };
  }
}
