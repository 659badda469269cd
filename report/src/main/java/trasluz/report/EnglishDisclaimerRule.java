package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Article;
import trasluz.report.Phrase.Noun;

/// Reads what somebody denies of himself in English without a clause: `X has denied any control of
/// Y`, `X disclaims an interest in Y`, `X denied any payment to Y`, `X denies links to Y`.
///
/// Only of a name or a pronoun that denies is it said: what a spokesman denies is his principal's,
/// and which one is not told.
final class EnglishDisclaimerRule implements ClaimRule {
  private static final Set<String> DENIES =
      Set.of(
          "denies",
          "denied",
          "deny",
          "denying",
          "disclaims",
          "disclaimed",
          "disclaim",
          "disavows",
          "disavowed",
          "repudiates",
          "repudiated");

  private static final Set<String> STAKES =
      Set.of(
          "stake", "stakes", "interest", "interests", "shareholding", "share", "shares", "holding");

  private static final Set<String> LINKS =
      Set.of(
          "link",
          "links",
          "tie",
          "ties",
          "connection",
          "connections",
          "relationship",
          "dealings",
          "association",
          "involvement",
          "contact",
          "contacts",
          "friendship");

  private static final Set<Relation> TOLD =
      Set.of(Relation.OWNS, Relation.CONTROLS, Relation.PAYS, Relation.LENDS_TO, Relation.SUPPLIES);

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() == Language.ENGLISH) {
      for (Clause clause : scene.clauses()) {
        draft(scene, clause).filter(draft -> !draft.isImpossible()).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> draft(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    int thing = clause.verb() + 1;
    Optional<Noun> denied =
        phrases
            .noun(thing)
            .filter(noun -> noun.name().isEmpty() && noun.owner().isEmpty())
            .filter(noun -> noun.article() != Article.DEFINITE);
    boolean denies =
        DENIES.contains(phrases.at(clause.verb()).word())
            && !clause.passive()
            && clause.positive()
            && clause.subjects().size() == 1
            && phrases.is(thing + 1, WordClass.PREP)
            && phrases.isNoun(thing + 2)
            && !phrases.is(thing + 3, WordClass.PREP);
    return denied
        .filter(_ -> denies)
        .flatMap(noun -> relation(phrases, thing, noun))
        .flatMap(relation -> draft(scene, clause, relation, thing));
  }

  private static Optional<Draft> draft(Scene scene, Clause clause, Relation relation, int thing) {
    int subject = clause.subjects().getFirst().noun();
    boolean himself =
        scene
            .phrases()
            .noun(subject)
            .filter(noun -> noun.name().isPresent() || noun.isPronoun())
            .isPresent();
    Optional<Referent> denier =
        himself ? scene.discourse().of(subject).filter(r -> !r.isPlace()) : Optional.empty();
    return denier.flatMap(who ->
        scene
            .discourse()
            .of(thing + 2, Set.of(who.key()))
            .filter(other -> !other.isPlace())
            .map(other ->
                Draft.verbal(
                    relation,
                    who,
                    other,
                    Clause.ofNoun(
                        thing, List.of(), true, Realis.ACTUAL, Optional.empty(), thing + 3),
                    "disclaimer")));
  }

  /// What a noun with its preposition tells.
  private static Optional<Relation> relation(Phrases phrases, int thing, Noun noun) {
    int preposition = thing + 1;
    if (STAKES.contains(noun.word())) {
      return Optional.of(Relation.OWNS).filter(_ -> phrases.isWord(preposition, "in"));
    }
    if (LINKS.contains(noun.word())) {
      return Optional.of(Relation.ASSOCIATE_OF)
          .filter(_ -> phrases.isWord(preposition, "to", "with"));
    }
    return ThingRule.frame(phrases, noun)
        .filter(frame -> TOLD.contains(frame.relation()))
        .filter(frame -> frame.object().contains(phrases.at(preposition).word()))
        .map(Grammar.Frame::relation);
  }
}
