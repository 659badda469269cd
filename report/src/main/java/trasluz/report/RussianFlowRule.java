package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import trasluz.report.Clause.Adjunct;
import trasluz.statement.Amount;

/// Reads in Russian what comes from one to another by a verb of coming of which the thing is the
/// subject: `станки на завод поступали от «Кессы»`, `деньги банку пришли от «Кессы»`.
///
/// Money is paid, what is carried in parcels supplied; both sides must be told.
final class RussianFlowRule implements ClaimRule {
  private static final Pattern COMES =
      Pattern.compile(
          "(?:postup|prish|prikhod|pribyva|pribyl|shl|shyol|ushl|ukhod|tekl|utek|peretek|osel|osed|leg"
              + "|postav|dokhod|doshl|doshyol|napravl|otprav|kapal|sleduy).*");
  private static final Pattern MONEY =
      Pattern.compile(
          "deng.*|deneg|sredstv.*|summ.*|plat(?:a|u|y|yozh.*|ezh.*)|avans.*|perevod.*|vyruchk.*|pribyl.*"
              + "|rubl.*|dollar.*|yevro|million.*|milliard.*|oplat.*|voznagrazhdeni.*|komissi.*|vznos.*");
  private static final Set<String> FROM = Set.of("от", "из", "со счета", "со счетов", "с", "со");
  private static final Set<String> TO =
      Set.of("на", "в", "к", "ко", "на счет", "на счета", "в адрес", "в пользу", "DAT", "для");
  private static final Pattern FLEET =
      Pattern.compile(
          "gruzoviki|mashiny|fury|samolyoty|vertolyoty|suda|tankery|vagony|poyezda|avtobusy|barzhi|katera"
              + "|furgony|refrizheratory|samosvaly|tyagachi|teplokhody|sukhogruzy|lodki|kamazy"
              + "|avtotsisterny|tsisterny|sostavy|borta|flot|flotiliya|trailery|konteynerovozy");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Clause clause : scene.clauses()) {
      if (COMES.matcher(scene.phrases().at(clause.verb()).word()).matches()) {
        come(scene, clause).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /// `грузовики «Кессы»`: vehicles of somebody, which have no name themselves.
  static boolean isFleet(Phrases phrases, int noun) {
    return phrases.language() == Language.RUSSIAN
        && phrases
            .noun(noun)
            .filter(found -> found.name().isEmpty() && found.owner().isPresent())
            .filter(found -> FLEET.matcher(found.word()).matches())
            .isPresent();
  }

  private static Optional<Draft> come(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    Optional<Phrase.Noun> thing =
        clause.subjects().stream()
            .flatMap(argument -> phrases.noun(argument.noun()).stream())
            .filter(noun -> noun.name().isEmpty() && !noun.isPronoun() && noun.type().isEmpty())
            .findFirst();
    boolean money =
        thing.filter(noun -> MONEY.matcher(noun.word()).matches()).isPresent()
            || (clause.subjects().isEmpty() && clause.amount().isPresent());
    if (thing.isEmpty() && !money) {
      return Optional.empty();
    }
    Optional<Referent> from = side(scene, clause, FROM, Set.of());
    Optional<Referent> to = from.flatMap(giver -> side(scene, clause, TO, Set.of(giver.key())));
    Optional<String> goods = thing.map(phrases::text);
    Optional<Amount> amount = clause.amount();
    return from.flatMap(giver ->
        to.map(receiver ->
            new Draft(
                money ? Relation.PAYS : Relation.SUPPLIES,
                giver,
                Optional.of(receiver),
                new Draft.Detail(
                    goods, scene.place(clause), scene.time(clause), Optional.empty(), amount),
                clause.positive(),
                Optional.of(clause),
                clause.verb(),
                "flow")));
  }

  private static Optional<Referent> side(
      Scene scene, Clause clause, Set<String> roles, Set<String> not) {
    return scene
        .meant(
            clause.adjuncts().stream()
                .filter(adjunct -> roles.contains(adjunct.preposition()))
                .map(Adjunct::argument))
        .filter(who -> !who.isPlace() && !not.contains(who.key()))
        .filter(who -> Stream.of(EntityType.VESSEL).noneMatch(type -> type == who.type()))
        .findFirst();
  }
}
