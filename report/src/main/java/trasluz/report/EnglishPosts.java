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

  private static final Set<String> OWNERS =
      Set.of("owner", "co-owner", "proprietor", "shareholder", "founder");

  private EnglishPosts() {}

  /// The firm that the text is about, where a post with an article is told without its body: `The
  /// chairman, X, resigned`, `its loan to the chairman, X`; in notes, where the post opens, the one
  /// named before: `Owner X, 40 pct`, `Chairman is X`.
  static Optional<Referent> impliedBody(Scene scene, int at, Noun noun) {
    Phrases phrases = scene.phrases();
    boolean bare =
        phrases.language() == Language.ENGLISH
            && noun.owner().isEmpty()
            && !phrases.is(at + 1, WordClass.PREP);
    boolean post = OF_FIRMS.contains(noun.word()) || OF_FIRMS.contains(lastTwo(phrases, noun));
    if (bare && post && noun.article() == Article.DEFINITE && noun.name().isEmpty()) {
      return scene.discourse().topic();
    }
    boolean opens =
        bare && noun.article() == Article.NONE && (at == 0 || phrases.isMark(at - 1, ";:—"));
    Optional<Referent> heading =
        opens && phrases.isMark(1, ":") && at == 2 ? scene.discourse().of(0) : Optional.empty();
    return opens && (post || OWNERS.contains(firstWord(phrases, noun)))
        ? heading
            .or(() -> EnglishLabelRule.before(scene))
            .filter(body -> body.type() != EntityType.PERSON && !body.isPlace())
        : Optional.empty();
  }

  private static String firstWord(Phrases phrases, Noun noun) {
    return phrases.words().folded(noun.from());
  }

  private static String lastTwo(Phrases phrases, Noun noun) {
    int last = noun.to() - 1;
    return last > noun.from()
        ? phrases.words().folded(last - 1) + " " + phrases.words().folded(last)
        : "";
  }
}
