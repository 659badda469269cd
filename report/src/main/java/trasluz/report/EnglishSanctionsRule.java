package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Noun;

/// Reads in English the noun for what an authority lays on somebody: `X is under EU sanctions`, `X
/// fell under the sanctions of Canada`, `sanctions against X were imposed by the United States`,
/// `US sanctions on X hurt`.
///
/// What is lifted, planned, threatened or evaded tells nothing here.
final class EnglishSanctionsRule implements ClaimRule {
  private static final Set<String> STANDS =
      Set.of("is", "are", "was", "were", "been", "remains", "remained", "stays", "stayed");

  private static final Set<String> FALLS =
      Set.of("fell", "falls", "fallen", "came", "comes", "come", "put", "placed", "operates");

  private static final Set<String> IMPOSED =
      Set.of("imposed", "introduced", "announced", "adopted", "issued", "reimposed", "extended");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    boolean english = phrases.language() == Language.ENGLISH && !phrases.question();
    for (int i = 0; english && i < phrases.size(); i++) {
      int at = i;
      if (isSanctions(phrases, at)) {
        under(scene, at).or(() -> against(scene, at)).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static boolean isSanctions(Phrases phrases, int at) {
    return phrases.isNoun(at) && phrases.isWord(at, "sanctions");
  }

  /// `X has been under US sanctions since 2019`.
  private static Optional<Draft> under(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    Optional<Referent> authority = authority(scene, at);
    if (authority.isEmpty()) {
      return Optional.empty();
    }
    return scene.clauses().stream()
        .filter(clause -> isState(phrases, clause))
        .filter(clause ->
            clause.adjuncts().stream()
                .filter(adjunct -> adjunct.preposition().equals("under"))
                .map(adjunct -> adjunct.argument().noun())
                .anyMatch(noun -> noun == at || noun == at - 1))
        .findFirst()
        .flatMap(clause ->
            scene
                .meant(clause.subjects().stream())
                .findFirst()
                .map(listed -> draft(scene, clause, listed, authority.get()))
                .map(draft -> draft.during(scene.time(clause).or(() -> timeBehind(scene, at)))));
  }

  /// `under EU sanctions since 2019`
  private static Optional<String> timeBehind(Scene scene, int at) {
    int date = scene.phrases().is(at + 1, WordClass.PREP) ? at + 2 : at + 1;
    return scene.phrases().has(date) && scene.phrases().at(date) instanceof Phrase.Date
        ? Optional.of(scene.time(date))
        : Optional.empty();
  }

  private static boolean isState(Phrases phrases, Clause clause) {
    String verb = phrases.at(clause.verb()).word();
    return STANDS.contains(verb) || FALLS.contains(verb);
  }

  /// `sanctions on X were imposed by Y`, `Y's sanctions against X hurt`.
  private static Optional<Draft> against(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    int preposition = phrases.isWord(at + 1, "of") && phrases.isNoun(at + 2) ? at + 3 : at + 1;
    if (!phrases.isWord(preposition, "on", "against") || !phrases.isNoun(preposition + 1)) {
      return Optional.empty();
    }
    Optional<Clause> told = toldOf(scene, preposition + 2);
    Optional<Referent> authority =
        authority(scene, at)
            .or(() ->
                told.filter(Clause::passive)
                    .flatMap(clause ->
                        clause.adjuncts().stream()
                            .filter(adjunct -> adjunct.preposition().equals("by"))
                            .findFirst())
                    .flatMap(agent -> scene.discourse().of(agent.argument().noun()))
                    .filter(EnglishSanctionsRule::mayList));
    boolean open = phrases.isNoun(at - 1) ? begins(phrases, at - 1) : begins(phrases, at);
    boolean holds =
        told.filter(
                clause -> !clause.passive() || IMPOSED.contains(phrases.at(clause.verb()).word()))
            .filter(clause -> clause.positive() && clause.realis() == Realis.ACTUAL)
            .filter(clause -> !clause.modal())
            .isPresent();
    return open && holds
        ? authority.flatMap(by ->
            scene
                .discourse()
                .of(preposition + 1, Set.of(by.key()))
                .filter(who -> Relation.DESIGNATED_BY.allows(who.type(), Optional.of(by.type())))
                .map(listed -> draft(scene, told.get(), listed, by)))
        : Optional.empty();
  }

  private static boolean begins(Phrases phrases, int noun) {
    return noun == 0 || phrases.isMark(noun - 1, ",;:—");
  }

  /// The clause of which the sanctions are the subject: its verb group begins right behind them.
  private static Optional<Clause> toldOf(Scene scene, int group) {
    return scene.clauses().stream().filter(clause -> clause.group() == group).findFirst();
  }

  /// `EU sanctions`, `Canada's sanctions`, `the sanctions of the United States`.
  private static Optional<Referent> authority(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    boolean beside =
        phrases.noun(at - 1).flatMap(Noun::name).isPresent()
            && phrases.words().isAdjacent(phrases.at(at).from() - 1);
    Optional<Referent> named =
        beside
            ? scene.discourse().of(at - 1)
            : phrases.isWord(at + 1, "of") ? scene.discourse().of(at + 2) : Optional.empty();
    return named
        .or(() ->
            phrases
                .noun(at)
                .flatMap(Noun::owner)
                .flatMap(Phrase.Owner::name)
                .map(hit -> Referent.of(hit)))
        .or(() ->
            phrases
                .noun(at)
                .flatMap(noun -> noun.name().or(noun::place))
                .map(hit -> Referent.of(hit)))
        .filter(EnglishSanctionsRule::mayList);
  }

  private static boolean mayList(Referent who) {
    return who.type() == EntityType.COUNTRY
        || who.type() == EntityType.PUBLIC_BODY
        || who.type() == EntityType.ORGANIZATION
        || who.isSeatOfGovernment();
  }

  private static Draft draft(Scene scene, Clause clause, Referent listed, Referent authority) {
    return Draft.verbal(Relation.DESIGNATED_BY, listed, authority, clause, "sanctions")
        .during(scene.time(clause));
  }
}
