package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Phrase.Noun;

/// Reads in Russian what a ship, aircraft or lorry has on board, by other words than those for
/// carrying: `на борту «Орлана» 300 тонн цемента`, `«Орлан» с грузом цемента`, `теплоход выгрузил
/// цемент`, `с теплохода сгрузили ящики`.
///
/// Who is on board is no cargo.
final class RussianCargoRule implements ClaimRule {
  private static final Pattern BOARD =
      Pattern.compile("bort|bortu|tryume?|tryumakh|trium[ea]?|palube");

  private static final Pattern LOAD =
      Pattern.compile("gruz(?:om|e)?|partiyey|tonnami|meshkami|yashchikami");

  private static final Pattern UNLOADS =
      Pattern.compile(
          "(?:vy|s|raz|pere)gruz(?:il|ila|ilo|ili|it|yat)|(?:vy|s|raz|pere)gruzha(?:l|la|lo|li|yet|yut)"
              + "|(?:vy|s|raz)gruzhen[aoy]?");

  /// People are no goods.
  private static final Pattern PEOPLE =
      Pattern.compile("chelovek.*|lyud.*|passazhir.*|ekipazh.*|chlen.*");

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    if (phrases.language() != Language.RUSSIAN || phrases.question()) {
      return drafts;
    }
    for (int i = 0; i < phrases.size(); i++) {
      int at = i;
      onBoard(scene, at).or(() -> loaded(scene, at)).ifPresent(drafts::add);
    }
    for (Clause clause : scene.clauses()) {
      unloaded(scene, clause).ifPresent(drafts::add);
    }
    drafts.removeIf(Draft::isImpossible);
    return drafts;
  }

  /// `на борту «Орлана» 300 тонн цемента`, `на борту — цемент`.
  private static Optional<Draft> onBoard(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    boolean board =
        phrases.isWord(at - 1, "na", "v")
            && phrases.noun(at).filter(n -> BOARD.matcher(n.word()).matches()).isPresent();
    int next = board ? phrases.behindQuotes(at) : at;
    while (board && isPassed(phrases, next)) {
      next++;
    }
    int goods = next;
    if (!board || !isGoods(phrases, goods)) {
      return Optional.empty();
    }
    Noun noun = phrases.noun(at).orElseThrow();
    boolean named = noun.name().isPresent() || noun.owner().isPresent();
    Optional<Referent> ship =
        named
            ? noun.name()
                .map(Referent::of)
                .or(() -> scene.discourse().ownerOf(at, type -> !type.isPlace(), Set.of()))
            : EnglishLabelRule.before(scene);
    return ship.filter(who -> who.type() == EntityType.VESSEL)
        .map(who -> draft(scene, who, goods, isNegated(phrases, at, goods)));
  }

  /// `было`, `около`, `—` and adverbs between the board and what is on it.
  private static boolean isPassed(Phrases phrases, int at) {
    return phrases.isMark(at, "—«»")
        || phrases.is(at, WordClass.ADV)
        || phrases.is(at, WordClass.BE)
        || phrases.isWord(
            at, "okolo", "svyshe", "bolee", "boleye", "poryadka", "nakhodilos", "nakhodilis")
        || phrases.isWord(
            at,
            "nakhoditsya",
            "nakhodyatsya",
            "bylo",
            "byl",
            "byla",
            "byli",
            "lezhal",
            "lezhali",
            "lezhit",
            "imelos");
  }

  private static boolean isNegated(Phrases phrases, int from, int to) {
    for (int i = from; i < to; i++) {
      if (phrases.is(i, WordClass.NEG)) {
        return true;
      }
    }
    return false;
  }

  /// `«Орлан» с грузом цемента`.
  private static Optional<Draft> loaded(Scene scene, int at) {
    Phrases phrases = scene.phrases();
    int ship = phrases.beforeQuotes(at - 1);
    boolean load =
        phrases.isWord(at - 1, "s", "so")
            && phrases
                .noun(at)
                .filter(n -> LOAD.matcher(n.word()).matches())
                .flatMap(Noun::owner)
                .flatMap(Phrase.Owner::noun)
                .filter(what -> what.name().isEmpty() && !PEOPLE.matcher(what.word()).matches())
                .isPresent();
    return phrases
        .noun(ship)
        .filter(_ -> load)
        .flatMap(_ -> scene.discourse().of(ship))
        .filter(who -> who.type() == EntityType.VESSEL)
        .map(who -> draft(scene, who, at, false));
  }

  /// `теплоход «Орлан» выгрузил в Керчи цемент`, `с теплохода «Орлан» сгрузили ящики`.
  private static Optional<Draft> unloaded(Scene scene, Clause clause) {
    Phrases phrases = scene.phrases();
    if (!UNLOADS.matcher(phrases.at(clause.verb()).word()).matches()) {
      return Optional.empty();
    }
    Optional<Referent> from =
        clause.adjuncts().stream()
            .filter(adjunct -> Set.of("с", "со", "из").contains(adjunct.preposition()))
            .flatMap(adjunct -> scene.discourse().of(adjunct.argument().noun()).stream())
            .filter(who -> who.type() == EntityType.VESSEL)
            .findFirst();
    Optional<Referent> ship =
        from.or(() ->
            scene
                .meant(clause.subjects().stream())
                .filter(who -> who.type() == EntityType.VESSEL)
                .findFirst());
    Optional<Integer> goods =
        clause.adjuncts().stream()
            .filter(adjunct -> adjunct.preposition().equals("ACC"))
            .map(Adjunct::argument)
            .map(Clause.Argument::noun)
            .filter(noun -> isGoods(phrases, noun))
            .findFirst()
            .or(() ->
                clause.subjects().stream()
                    .map(Clause.Argument::noun)
                    .filter(noun -> isGoods(phrases, noun))
                    .findFirst());
    return ship.flatMap(who ->
        goods.map(noun ->
            new Draft(
                Relation.TRANSPORTS,
                who,
                Optional.empty(),
                new Draft.Detail(
                    Optional.of(phrases.text(noun, noun + 1)),
                    scene.place(clause),
                    scene.time(clause),
                    Optional.empty(),
                    Optional.empty()),
                clause.positive(),
                Optional.of(clause),
                clause.verb(),
                "cargo")));
  }

  /// A thing in the nominative or accusative, which is nobody.
  private static boolean isGoods(Phrases phrases, int at) {
    return phrases
        .noun(at)
        .filter(noun -> noun.name().isEmpty() && noun.type().isEmpty() && !noun.isPronoun())
        .filter(noun -> noun.relational().isEmpty())
        .filter(noun -> noun.may(RussianCase.NOM) || noun.may(RussianCase.ACC))
        .filter(noun -> !phrases.hasWord(noun, PEOPLE.asMatchPredicate()))
        .isPresent();
  }

  private static Draft draft(Scene scene, Referent who, int goods, boolean negated) {
    Phrases phrases = scene.phrases();
    Clause clause =
        Clause.ofNoun(goods, List.of(), !negated, Realis.ACTUAL, Optional.empty(), goods + 1);
    Noun noun = phrases.noun(goods).orElseThrow();
    boolean load = noun.word().matches("gruz(?:om)?|partiyey");
    String told =
        load
            ? noun.owner().flatMap(Phrase.Owner::noun).map(phrases::text).orElse(phrases.text(noun))
            : phrases.text(noun);
    return new Draft(
        Relation.TRANSPORTS,
        who,
        Optional.empty(),
        new Draft.Detail(
            Optional.of(told),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        !negated,
        Optional.of(clause),
        goods,
        "cargo");
  }
}
