package trasluz.report.deep;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A dependency parse of one sentence.
///
/// @param tokens from left to right
public record Parse(List<ParsedToken> tokens) {
  public Parse {
    tokens = List.copyOf(tokens);
    for (ParsedToken token : tokens) {
      if (token.head() >= tokens.size()) {
        throw new IllegalArgumentException("a token depends on one that is not in the sentence");
      }
    }
  }

  public ParsedToken at(int token) {
    return tokens.get(token);
  }

  /// The tokens that depend on one by any of some relations, from left to right.
  public List<Integer> dependents(int head, Set<String> relations) {
    return IntStream.range(0, tokens.size())
        .filter(i -> tokens.get(i).head() == head && relations.contains(tokens.get(i).relation()))
        .boxed()
        .toList();
  }
}
