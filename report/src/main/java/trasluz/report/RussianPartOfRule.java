package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Noun;

/// Reads in Russian who holds the part of which a relative clause tells: `банк «Серраф», половина
/// которого принадлежит X`, `49,9 % акций которого принадлежат X`, `половиной которого владеет X`.
final class RussianPartOfRule implements ClaimRule {
  private static final String WHOSE = "kotor(?:ogo|oy|ykh)";
  private static final String BELONGS = "prinadlezh.*|dostal.*";
  private static final String HOLDS = "vlade.*|raspolaga.*|rasporyazha.*";

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    boolean russian = phrases.language() == Language.RUSSIAN && !phrases.question();
    for (int i = 2; russian && i + 2 < phrases.size(); i++) {
      if (phrases.at(i) instanceof Phrase.Percent percent) {
        draft(scene, i).map(draft -> draft.holding(percent.share())).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /// @param part where the percentage stands
  private static Optional<Draft> draft(Scene scene, int part) {
    Phrases phrases = scene.phrases();
    boolean ofShares =
        phrases.isNoun(part + 1)
            && phrases.grammar().is(WordClass.STAKE, phrases.at(part + 1).word());
    int whose = ofShares ? part + 2 : part + 1;
    int host = phrases.beforeQuotes(part - 1);
    boolean relative =
        phrases.has(whose)
            && phrases.at(whose).word().matches(WHOSE)
            && phrases.is(whose, WordClass.REL)
            && phrases.noun(host).flatMap(Noun::name).isPresent();
    return relative
        ? scene.clauses().stream()
            .filter(clause -> clause.verb() > whose && clause.verb() <= whose + 2)
            .findFirst()
            .flatMap(clause -> held(scene, clause, host))
        : Optional.empty();
  }

  private static Optional<Draft> held(Scene scene, Clause clause, int host) {
    String verb = scene.phrases().at(clause.verb()).word();
    Optional<Referent> company =
        scene
            .discourse()
            .of(host)
            .filter(who -> Relation.OWNS.allows(EntityType.COMPANY, Optional.of(who.type())));
    return company.flatMap(held ->
        holder(scene, clause, verb, held)
            .filter(who -> Relation.OWNS.allows(who.type(), Optional.of(held.type())))
            .map(who -> Draft.verbal(Relation.OWNS, who, held, clause, "part of")));
  }

  private static Optional<Referent> holder(
      Scene scene, Clause clause, String verb, Referent company) {
    Optional<Integer> noun =
        verb.matches(BELONGS)
            ? clause.adjuncts().stream()
                .filter(adjunct -> adjunct.preposition().equals("DAT"))
                .map(adjunct -> adjunct.argument().noun())
                .findFirst()
            : verb.matches(HOLDS)
                ? clause.subjects().stream().map(Clause.Argument::noun).findFirst()
                : Optional.empty();
    return noun.flatMap(at -> scene.discourse().of(at, Set.of(company.key())));
  }
}
