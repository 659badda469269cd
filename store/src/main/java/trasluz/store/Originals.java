package trasluz.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import trasluz.statement.Judgement;
import trasluz.statement.Judgement.Verdict;
import trasluz.statement.Telling;

/// Which texts have one original, as persons said. Statements keep the origin they were made with;
/// they are only read as being of one, so that taking the word back leaves no trace in them.
final class Originals {
  private final Map<String, String> first = new HashMap<>();

  private Originals() {}

  /// @param judgements in the order in which they were made; of those about one pair the last
  ///   counts
  static Originals of(List<Judgement> judgements) {
    Map<TreeSet<String>, Verdict> last = new LinkedHashMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.isAboutTexts()) {
        last.put(
            new TreeSet<>(List.of(judgement.left().local(), judgement.right().local())),
            judgement.verdict());
      }
    }
    Originals out = new Originals();
    last.forEach((pair, verdict) -> {
      if (verdict == Verdict.SAME) {
        out.join(out.first(pair.first()), out.first(pair.last()));
      }
    });
    return out;
  }

  private void join(String one, String other) {
    if (one.compareTo(other) < 0) {
      first.put(other, one);
    } else if (!one.equals(other)) {
      first.put(one, other);
    }
  }

  private String first(String origin) {
    String at = origin;
    while (first.containsKey(at)) {
      at = first.get(at);
    }
    return at;
  }

  /// The telling with the origin that stands for all of one original.
  Telling joined(Telling telling) {
    Optional<String> origin = telling.origin().map(this::first);
    return origin.equals(telling.origin())
        ? telling
        : new Telling(
            telling.hedge(),
            telling.attributedTo(),
            telling.reliability(),
            telling.credibility(),
            origin,
            telling.published());
  }
}
