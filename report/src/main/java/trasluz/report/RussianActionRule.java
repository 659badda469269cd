package trasluz.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Phrase.Noun;

/// Reads in Russian what somebody does by the noun for it and a verb that says only that he does:
/// `обслуживанием станков завода занимается фирма «Кесса»`, `«Кесса» ведёт поставки угля заводу`,
/// `вывоз продукции фонда производит «Кесса»`, `охрану судна обеспечивает «Кесса»`.
final class RussianActionRule implements ClaimRule {
  private static final Pattern DOES =
      Pattern.compile(
          "занима(?:ет|ют|л)(?:а|о|и)?(?:ся|сь)|вед(?:ет|ут)|вел[аои]?|вести"
              + "|осуществля(?:ет|ют|л)(?:а|о|и)?|осуществил[аои]?|произво(?:дит|дят|дил)(?:а|о|и)?"
              + "|обеспечива(?:ет|ют|л)(?:а|о|и)?|обеспечил[аои]?|выполня(?:ет|ют|л)(?:а|о|и)?"
              + "|организ(?:ует|уют|овал)(?:а|о|и)?|взял[аои]?|берет|отвечает|отвечают|отвечал[аои]?");

  /// How the nouns begin, with what each tells.
  private static final Map<String, Relation> ACTIONS = actions();

  private static Map<String, Relation> actions() {
    Map<String, Relation> actions = new LinkedHashMap<>();
    List.of(
            "обслуживани",
            "ремонт",
            "охран",
            "страховани",
            "бункеровк",
            "техобслуживани",
            "заправк")
        .forEach(word -> actions.put(word, Relation.SERVICES));
    List.of("поставк", "снабжени", "отгрузк").forEach(word -> actions.put(word, Relation.SUPPLIES));
    List.of("перевозк", "доставк", "вывоз", "транспортировк", "перевалк")
        .forEach(word -> actions.put(word, Relation.TRANSPORTS));
    List.of("эксплуатаци", "разработк", "управлени")
        .forEach(word -> actions.put(word, Relation.OPERATES));
    List.of("финансировани", "кредитовани").forEach(word -> actions.put(word, Relation.LENDS_TO));
    List.of("консультировани", "сопровождени").forEach(word -> actions.put(word, Relation.ADVISES));
    return actions;
  }

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    if (scene.phrases().language() != Language.RUSSIAN) {
      return drafts;
    }
    for (Clause clause : scene.clauses()) {
      String verb =
          RussianWordCases.written(
              scene.phrases().words(), scene.phrases().at(clause.verb()).from());
      if (DOES.matcher(verb).matches()) {
        done(scene, clause).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> done(Scene scene, Clause clause) {
    for (Adjunct adjunct : clause.adjuncts()) {
      int thing = adjunct.argument().noun();
      boolean object = Set.of("ACC", "INS", "за").contains(adjunct.preposition());
      Optional<Relation> relation = object ? relation(scene.phrases(), thing) : Optional.empty();
      if (relation.isPresent()) {
        return scene
            .meant(clause.subjects().stream().filter(subject -> subject.noun() != thing))
            .filter(who -> !who.isPlace())
            .findFirst()
            .flatMap(who -> draft(scene, clause, relation.get(), who, thing));
      }
    }
    return Optional.empty();
  }

  /// Whether a verb says only that somebody does something.
  static boolean isDone(Phrases phrases, int verb) {
    return DOES.matcher(RussianWordCases.written(phrases.words(), phrases.at(verb).from()))
        .matches();
  }

  /// Whether a noun is one for what is done, `обслуживание`, and no body or person: `управление`.
  static boolean isDeed(Phrases phrases, int at) {
    Noun noun = phrases.noun(at).orElseThrow();
    boolean party = noun.type().isPresent() || !noun.relational().isEmpty();
    return !party
        && IntStream.range(noun.from(), noun.to())
            .filter(i -> phrases.words().folded(i).equals(noun.word()))
            .mapToObj(i -> RussianWordCases.written(phrases.words(), i))
            .anyMatch(head -> ACTIONS.keySet().stream().anyMatch(head::startsWith));
  }

  private static Optional<Relation> relation(Phrases phrases, int at) {
    Noun noun = phrases.noun(at).orElseThrow();
    for (int i = noun.from(); i < noun.to(); i++) {
      String word = RussianWordCases.written(phrases.words(), i);
      for (Map.Entry<String, Relation> action : ACTIONS.entrySet()) {
        if (word.startsWith(action.getKey())) {
          return Optional.of(action.getValue());
        }
      }
    }
    return Optional.empty();
  }

  /// Of `обслуживание станков завода` the one who has it; what is supplied goes to the dative.
  private static Optional<Draft> draft(
      Scene scene, Clause clause, Relation relation, Referent who, int thing) {
    Phrases phrases = scene.phrases();
    Optional<Referent> receiver =
        relation == Relation.SUPPLIES || relation == Relation.LENDS_TO
            ? scene
                .meant(
                    clause.adjuncts().stream()
                        .filter(a -> Set.of("DAT", "для", "в адрес").contains(a.preposition()))
                        .map(Adjunct::argument)
                        .filter(a -> a.noun() != thing))
                .filter(r -> !r.isPlace())
                .findFirst()
            : Optional.empty();
    Optional<Noun> what = phrases.noun(thing).flatMap(Noun::owner).flatMap(owner -> owner.noun());
    Optional<Referent> other =
        receiver
            .or(() -> scene.discourse().ownerOf(thing, type -> !type.isPlace(), Set.of(who.key())))
            .or(() ->
                what.flatMap(noun ->
                    scene.discourse().ownerOf(noun, type -> !type.isPlace(), Set.of(who.key()))));
    Optional<String> goods = what.map(noun -> goods(phrases, noun));
    if (other.isEmpty() && (goods.isEmpty() || !isOfThings(relation))) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            relation,
            who,
            other,
            new Draft.Detail(
                goods, scene.place(clause), scene.time(clause), Optional.empty(), clause.amount()),
            clause.positive(),
            Optional.of(clause),
            clause.verb(),
            "action"));
  }

  /// `станков` of `станков завода «Кесса»`.
  private static String goods(Phrases phrases, Noun noun) {
    int end =
        noun.owner().map(Phrase.Owner::word).filter(word -> word > noun.from()).orElse(noun.to());
    return phrases
        .words()
        .between(phrases.words().start(noun.from()), phrases.words().end(end - 1));
  }

  private static boolean isOfThings(Relation relation) {
    return relation == Relation.TRANSPORTS
        || relation == Relation.SERVICES
        || relation == Relation.OPERATES;
  }
}
