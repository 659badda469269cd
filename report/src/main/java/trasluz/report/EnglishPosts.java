package trasluz.report;

import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;

/// Whose post an English text means that only says "the chairman": of the firm that it is about.
final class EnglishPosts {
  /// Posts that only a firm or club has; "the president" may be a country's, "the master" a ship's.
  private static final Set<String> OF_FIRMS =
      Set.of(
          "chairman",
          "chairwoman",
          "chairperson",
          "chief executive",
          "ceo",
          "cfo",
          "managing director",
          "finance director",
          "executive director",
          "financial officer",
          "executive officer",
          "operating officer",
          "executive",
          "operations director",
          "sales director",
          "commercial director",
          "general manager",
          "managing partner",
          "company secretary",
          "treasurer");

  private EnglishPosts() {}

  /// The firm that the text is about, where a post with an article and a name beside it is told
  /// without its body: `The chairman, X, resigned`, `its loan to the chairman, X`.
  static Optional<Referent> impliedBody(Scene scene, int at, Noun noun) {
    Phrases phrases = scene.phrases();
    boolean bare =
        phrases.language() == Language.ENGLISH
            && noun.article() == Article.DEFINITE
            && noun.owner().isEmpty()
            && noun.name().isEmpty()
            && !phrases.is(at + 1, WordClass.PREP)
            && (OF_FIRMS.contains(noun.word()) || OF_FIRMS.contains(lastTwo(phrases, noun)));
    return bare ? scene.discourse().topic() : Optional.empty();
  }

  private static String lastTwo(Phrases phrases, Noun noun) {
    int last = noun.to() - 1;
    return last > noun.from()
        ? phrases.words().folded(last - 1) + " " + phrases.words().folded(last)
        : "";
  }
}
