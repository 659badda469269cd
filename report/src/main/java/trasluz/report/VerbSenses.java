package trasluz.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import trasluz.report.Clause.Argument;
import trasluz.report.Grammar.Frame;

/// Whether a verb tells in its clause what its frame says, or something else stands with it that
/// tells it or another thing: `received a loan from X`, `передал Анне свою долю`.
///
/// @param frame how the verb may tell a relation
/// @param roles who stands where around the verb
record VerbSenses(Scene scene, Clause clause, Frame frame, VerbRoles roles) {
  /// Words by which somebody has worked for another up to then.
  static final Set<String> LEAVING =
      Set.of(
          "quit",
          "quits",
          "quitting",
          "resigned",
          "resigns",
          "retired",
          "retires",
          "sacked",
          "fired",
          "dismissed",
          "laid",
          "left",
          "ousted",
          "removed",
          "stepped",
          "steps",
          "stood");

  /// Whether another reads the clause, or nothing is told in it.
  boolean isOfSomethingElse() {
    return isOnlySupport()
        || isSeeing()
        || isNowhere()
        || isGivingStake()
        || isGivenByNoLender()
        || isGivingPlace()
        || isSpentOnCause()
        || isNotLeaving()
        || isPartOfMember()
        || (scene.phrases().language() == Language.SPANISH
            && SpanishSenses.isPost(scene, clause, frame));
  }

  /// `never quit Y`, `may quit Y`: of whom has not left nobody says that he does not work there.
  private boolean isNotLeaving() {
    Phrase verb = scene.phrases().at(clause.verb());
    boolean happened = clause.positive() && !clause.modal() && clause.realis() == Realis.ACTUAL;
    return scene.phrases().language() == Language.ENGLISH
        && frame.relation() == Relation.WORKS_FOR
        && !happened
        && scene.phrases().hasWord(verb, LEAVING::contains);
  }

  /// `el 55 % de X pertenece a Y`: a share is nobody's member.
  private boolean isPartOfMember() {
    return frame.relation() == Relation.MEMBER_OF
        && clause.subjects().stream().anyMatch(subject -> subject.share().isPresent());
  }

  /// `a fisherman spotted the tanker off X`: [EnglishSightingRule] reads who is where.
  private boolean isSeeing() {
    boolean spanish =
        scene.phrases().language() == Language.SPANISH
            && frame.relation() == Relation.PRESENT_IN
            && !clause.passive()
            && scene.phrases().at(clause.verb()).word().matches("vist[oa]s?");
    if (spanish || SpanishSightingRule.isSeen(scene.phrases(), clause)) {
      // `ha visto a Ana en Lima`
      return true;
    }
    return scene.phrases().language() == Language.ENGLISH
        && frame.relation() == Relation.PRESENT_IN
        && !clause.passive()
        && !clause.objects().isEmpty()
        && EnglishSightingRule.SEES.contains(scene.phrases().at(clause.verb()).word());
  }

  /// `передал Анне свою долю`: a stake is neither paid nor supplied.
  private boolean isGivingStake() {
    return scene.phrases().language() == Language.RUSSIAN
        && (frame.relation() == Relation.SUPPLIES || frame.relation() == Relation.PAYS)
        && clause.objects().stream()
            .anyMatch(object ->
                scene
                    .phrases()
                    .grammar()
                    .is(WordClass.STAKE, scene.phrases().at(object.noun()).word()));
  }

  /// `уступил кресло шурину`, `передал просьбу директору`: neither a post nor a way is sold, and no
  /// word is supplied.
  private boolean isGivingPlace() {
    return scene.phrases().language() == Language.RUSSIAN
        && (frame.relation() == Relation.SELLS || frame.relation() == Relation.SUPPLIES)
        && Stream.concat(
                clause.objects().stream(),
                clause.adjuncts().stream()
                    .filter(adjunct -> adjunct.preposition().equals("ACC"))
                    .map(Clause.Adjunct::argument))
            .anyMatch(object ->
                scene
                    .phrases()
                    .at(object.noun())
                    .word()
                    .matches(
                        "(?:kresl|post$|posta$|mest|dorog|ochered|pravo|slov|polnomochi|dolzhnost"
                            + "|rasskaz|privet|prosb|poklon|novost|soobshcheni|predlozheni"
                            + "|priglasheni|pozhelani|blagodarnost|prikaz|soboleznovani|obeshchani"
                            + "|opaseni|slukh).*"));
  }

  /// `финансировал партию`: what goes to a party, a paper or a campaign is no loan.
  private boolean isSpentOnCause() {
    Phrases phrases = scene.phrases();
    return phrases.language() == Language.RUSSIAN
        && frame.relation() == Relation.LENDS_TO
        && phrases.hasWord(phrases.at(clause.verb()), w -> w.matches("(?:pro)?finans.*"))
        && clause.adjuncts().stream()
            .filter(adjunct -> adjunct.preposition().equals("ACC"))
            .flatMap(adjunct -> phrases.noun(adjunct.argument().noun()).stream())
            .anyMatch(noun ->
                (noun.word().startsWith("parti") && noun.name().isPresent())
                    || noun.type().filter(type -> type == EntityType.ORGANIZATION).isPresent()
                    || noun.name()
                        .filter(hit -> hit.meaning().type() == EntityType.ORGANIZATION)
                        .isPresent());
  }

  /// `выдал фирме 15 млн рублей`: a bank lends what it gives out, others pay.
  private boolean isGivenByNoLender() {
    Phrases phrases = scene.phrases();
    boolean gives =
        phrases.language() == Language.RUSSIAN
            && frame.relation() == Relation.LENDS_TO
            && phrases.hasWord(phrases.at(clause.verb()), w -> w.matches("vyd[aie].*"))
            && phrases.at(clause.verb()).to() - phrases.at(clause.verb()).from() == 1;
    return gives
        && roles.first(frame.subject()).stream()
            .noneMatch(giver ->
                phrases.hasWord(
                    phrases.at(giver.noun()), w -> w.matches(".*(?:bank|kredit|credit).*")));
  }

  /// `Kessa Mining has three shareholders`: no place is told, so nobody is looked for.
  private boolean isNowhere() {
    return scene.phrases().language() == Language.ENGLISH
        && frame.relation() == Relation.PRESENT_IN
        && frame.subject().equals(List.of("obj"))
        && frame.object().stream().allMatch(role -> roles.arguments(role).isEmpty());
  }

  /// `received a boat from X for $2 million`: the sum is what the thing is worth. `took cash from
  /// X`, `gave X money`, `money from X went to Y`: a sum that is not told.
  boolean isOfMoney() {
    return scene.phrases().language() == Language.ENGLISH
        && Stream.concat(clause.objects().stream(), clause.subjects().stream())
            .flatMap(argument -> scene.phrases().noun(argument.noun()).stream())
            .filter(noun -> noun.name().isEmpty())
            .anyMatch(noun -> VerbGoods.isMoney(noun.word()));
  }

  boolean isPrice() {
    if (scene.phrases().language() != Language.ENGLISH) {
      return false;
    }
    return clause.objects().stream()
        .flatMap(object -> scene.phrases().noun(object.noun()).stream())
        .filter(noun -> noun.name().isEmpty() && !noun.isPronoun())
        .filter(noun -> noun.type().isEmpty() || noun.type().get() == EntityType.VESSEL)
        .filter(noun -> ThingRule.frame(scene.phrases(), noun).isEmpty())
        .anyMatch(noun -> !VerbGoods.isMoney(noun.word()) && !EnglishAccounts.isAccount(noun));
  }

  /// `имеет долю в банке`
  boolean namesStake() {
    return scene.phrases().language() == Language.RUSSIAN
        && clause.adjuncts().stream()
            .anyMatch(a ->
                scene
                    .phrases()
                    .grammar()
                    .is(WordClass.STAKE, scene.phrases().at(a.argument().noun()).word()));
  }

  /// `received a loan from X`: the loan tells it, not the verb.
  private boolean isOnlySupport() {
    boolean light =
        frame.relation() == Relation.SUPPLIES
            || frame.relation() == Relation.PAYS
            || frame.relation() == Relation.OWNS
            || frame.relation() == Relation.SERVICES;
    boolean russian = scene.phrases().language() == Language.RUSSIAN;
    Stream<Argument> fronted =
        clause.adjuncts().stream()
            .filter(a -> russian && a.preposition().equals("ACC"))
            .map(Clause.Adjunct::argument);
    Stream<Argument> suffered =
        russian && clause.passive() ? clause.subjects().stream() : Stream.empty();
    boolean licence =
        scene.phrases().language() == Language.ENGLISH
            && clause.objects().stream().anyMatch(o -> LicenceRule.isLicence(scene, o.noun()));
    // `received its licence from Y`
    return light
        && (licence
            || Stream.of(clause.objects().stream(), fronted, suffered)
                .flatMap(arguments -> arguments)
                .flatMap(object -> scene.phrases().noun(object.noun()).stream())
                .flatMap(noun -> ThingRule.frame(scene.phrases(), noun).stream())
                .anyMatch(thing ->
                    thing.relation() == Relation.LENDS_TO
                        || thing.relation() == Relation.LICENSED_BY
                        || thing.relation() == Relation.MEETS));
  }
}
