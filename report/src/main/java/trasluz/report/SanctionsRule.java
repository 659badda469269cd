package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Noun;

/// Reads in English and Spanish the noun for what an authority lays on somebody: `X is under EU
/// sanctions`, `X está bajo sanciones de Canadá`, and in English `sanctions against X were imposed
/// by the United States`, `US sanctions on X hurt`.
///
/// What is lifted, planned, threatened or evaded tells nothing here.
final class SanctionsRule implements ClaimRule {
  private static final Set<String> STANDS =
      Set.of("is", "are", "was", "were", "been", "remains", "remained", "stays", "stayed");

  private static final String SPANISH_STANDS = "(sigu|segu|permanec|continu|qued|cay).*";

  private static final Set<String> FALLS =
      Set.of("fell", "falls", "fallen", "came", "comes", "come", "put", "placed", "operates");

  private static final Set<String> IMPOSED =
      Set.of("imposed", "introduced", "announced", "adopted", "issued", "reimposed", "extended");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    boolean english = phrases.language() == Language.ENGLISH;
    for (int i = 0; i < phrases.size() && !phrases.question(); i++) {
      int at = i;
      if (english && isNoun(phrases, at, "sanctions")) {
        under(scene, at).or(() -> against(scene, at)).ifPresent(drafts::add);
      } else if (isNoun(phrases, at, "sanciones")) {
        spanish(scene, at).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static boolean isNoun(Phrases phrases, int at, String word) {
    return phrases.isNoun(at) && phrases.isWord(at, word);
  }

  /// `X está bajo sanciones de Y`, `X, que sigue bajo las sanciones de Y`.
  private static Optional<Draft> spanish(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    int verb = at - 2;
    boolean stands =
        phrases.isWord(at - 1, "bajo")
            && (phrases.is(verb, WordClass.BE)
                || (phrases.isVerb(verb) && phrases.at(verb).word().matches(SPANISH_STANDS)));
    if (!stands || !phrases.isWord(at + 1, "de", "del")) {
      return Optional.empty();
    }
    int subject = verb - 1;
    while (phrases.is(subject, WordClass.NEG) || phrases.is(subject, WordClass.ADV)) {
      subject--;
    }
    boolean positive = !phrases.isWord(subject + 1, "no", "nunca", "jamas");
    int noun =
        phrases.isWord(subject, "que") && phrases.isMark(subject - 1, ",") ? subject - 2 : subject;
    Clause clause = Clause.ofNoun(at, List.of(), positive, Realis.ACTUAL, Optional.empty(), at + 3);
    return phrases.isNoun(noun)
        ? scene
            .discourse()
            .of(at + 2)
            .filter(SanctionsRule::mayList)
            .flatMap(by ->
                scene
                    .discourse()
                    .of(noun, Set.of(by.key()))
                    .filter(who -> !who.isPlace())
                    .map(listed -> draft(scene, clause, listed, by)))
        : Optional.empty();
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
                    .filter(SanctionsRule::mayList));
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
        .filter(SanctionsRule::mayList);
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
