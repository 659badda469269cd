package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;

/// Reads a post without a word of whose it is, beside who has it: `La gerente, Ana Ruiz, dejó el
/// cargo`, `Ana Ruiz, gerente general, dejó el cargo`. It is a post in the only firm or other body
/// that the same sentence named before, or else the sentence before; where two were named, in none.
final class SpanishOfficeRule implements ClaimRule {
  /// Posts that only bodies have: a ship has a captain, and a state a president.
  private static final String POSTS =
      "(gerent[ea]|director|directora|administrador|administradora|rector|rectora"
          + "|consejer[oa] delegad[oa]|director(a)? (general|gerente|ejecutiv[oa])|gerente (general|tecnico)"
          + "|administrador(a)? unic[oa]|decan[oa])";

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    for (int i = 0; i < phrases.size() && phrases.language() == Language.SPANISH; i++) {
      int at = i;
      phrases
          .noun(at)
          .filter(noun -> noun.owner().isEmpty() && noun.name().isEmpty())
          .filter(noun -> isPost(phrases, noun) && !phrases.is(at + 1, WordClass.PREP))
          .flatMap(noun -> bearer(scene, at, noun))
          .flatMap(who -> draft(scene, at, who))
          .ifPresent(drafts::add);
    }
    return drafts;
  }

  private static boolean isPost(Phrases phrases, Noun noun) {
    boolean directs =
        noun.relational().stream().anyMatch(frame -> frame.relation() == Relation.DIRECTOR_OF);
    int first = noun.article() == Article.NONE ? noun.from() : noun.from() + 1;
    StringBuilder told = new StringBuilder();
    for (int i = first; i < noun.to(); i++) {
      told.append(told.isEmpty() ? "" : " ").append(phrases.words().folded(i));
    }
    return directs && told.toString().matches(POSTS);
  }

  /// The name behind the comma of `la gerente, Ana Ruiz,` or before that of `Ana Ruiz, gerente,`.
  private static Optional<Referent> bearer(Scene scene, int at, Noun noun) {
    Phrases phrases = scene.phrases();
    boolean definite = noun.article() == Article.DEFINITE;
    boolean ahead =
        definite
            && phrases.isMark(at + 1, ",")
            && isPerson(phrases, at + 2)
            && phrases.closes(at + 3);
    boolean behind =
        noun.article() == Article.NONE
            && phrases.isMark(at - 1, ",")
            && isPerson(phrases, at - 2)
            && phrases.closes(at + 1);
    return ahead || behind ? scene.discourse().of(ahead ? at + 2 : at - 2) : Optional.empty();
  }

  private static boolean isPerson(Phrases phrases, int at) {
    return phrases
        .noun(at)
        .flatMap(Noun::name)
        .filter(hit -> hit.meaning().type() == EntityType.PERSON)
        .isPresent();
  }

  private static Optional<Draft> draft(Scene scene, int at, Referent who) {
    return scene
        .discourse()
        .nearest(at, SpanishOfficeRule::mayHavePosts)
        .filter(body -> !Set.of(who.key()).contains(body.key()))
        .map(body -> Draft.nominal(Relation.DIRECTOR_OF, who, body, at, "office"));
  }

  private static boolean mayHavePosts(Referent body) {
    return !body.isDescribed()
        && (body.type() == EntityType.COMPANY || body.type() == EntityType.ORGANIZATION);
  }
}
