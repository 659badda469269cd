package trasluz.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;

/// Whom `the latter` and `the former` mean in English: of the parties named before in the same
/// sentence, or else in the one before it, the last, and the first of two.
final class EnglishLatter {
  private EnglishLatter() {}

  static Optional<Referent> of(Phrases phrases, Recall recall, Noun noun, int at) {
    boolean latter = noun.word().equals("latter");
    boolean bare =
        phrases.language() == Language.ENGLISH
            && (latter || noun.word().equals("former"))
            && noun.article() == Article.DEFINITE
            && noun.name().isEmpty()
            && noun.owner().isEmpty();
    if (!bare) {
      return Optional.empty();
    }
    List<Referent> parties = parties(recall.before(at, r -> true));
    if (parties.size() < 2 && !recall.past().isEmpty()) {
      parties = parties(recall.past().getFirst().all());
    }
    boolean known = latter ? parties.size() > 1 : parties.size() == 2;
    return known
        ? Optional.of(latter ? parties.getLast() : parties.getFirst())
            .map(r -> recall.fill(r, "the " + noun.word(), at))
        : Optional.empty();
  }

  /// Those named, in the order in which they were named last.
  private static List<Referent> parties(List<Referent> mentioned) {
    Map<String, Referent> last = new LinkedHashMap<>();
    for (Referent referent : mentioned) {
      if (!referent.isPlace() && !referent.isDescribed()) {
        last.remove(referent.key());
        last.put(referent.key(), referent);
      }
    }
    return new ArrayList<>(last.values());
  }
}
