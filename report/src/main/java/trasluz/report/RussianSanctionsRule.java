package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import trasluz.report.Phrase.Noun;

/// Reads in Russian without a verb of listing who is on an authority's list or under its sanctions:
/// `«Кесса» под санкциями США`, `«Кессы» нет ни в списке OFAC, ни в списках Евросоюза`, `OFAC внёс
/// в список «Кессу» в мае, «Лотос» — 11 июня`.
final class RussianSanctionsRule implements ClaimRule {
  private static final String SANCTIONS = "sanktsi.*";
  private static final String PUTS = "(?:vnes|vnyos|vnos|vklyuch|dobav|vvel|vvyol|popal).*";

  @Override
  public List<Draft> read(Scene scene) {
    Phrases phrases = scene.phrases();
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < phrases.size() && !phrases.question(); i++) {
      if (phrases.isNoun(i) && phrases.at(i).word().matches(SANCTIONS)) {
        drafts.addAll(under(scene, i));
      } else if (phrases.isWord(i, "net") || isWasNot(phrases, i)) {
        drafts.addAll(missing(scene, i));
      } else if (phrases.isMark(i, "—")) {
        gap(scene, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static boolean isWasNot(Phrases phrases, int at) {
    return phrases.isWord(at, "bylo", "okazalos", "chislitsya", "znachitsya")
        && phrases.isWord(at - 1, "ne");
  }

  /// Whose list it is that only its sentence, or of a list of sanctions the text before, says.
  static Optional<Referent> authorityBefore(Scene scene, int list, Optional<Referent> here) {
    Noun noun = scene.phrases().noun(list).orElseThrow();
    boolean sanctions =
        IntStream.range(noun.from(), noun.to())
            .mapToObj(scene.phrases().words()::folded)
            .anyMatch(word -> word.matches("(?:sanktsion|chyorn|chern).*"));
    if (noun.owner().isPresent() || noun.name().isPresent()) {
      return Optional.empty();
    }
    return here.or(() -> sanctions ? scene.discourse().last().authority() : Optional.empty());
  }

  /// `X под санкциями Y`, `X — под санкциями Y`, `ни X, ни Z под санкциями Y, впрочем, не состоят`.
  private static List<Draft> under(Scene scene, int sanctions) {
    Phrases phrases = scene.phrases();
    int at = sanctions - 1;
    if (!phrases.isWord(at, "pod")) {
      return List.of();
    }
    at--;
    boolean positive = true;
    boolean dash = false;
    while (phrases.is(at, WordClass.ADV)
        || phrases.is(at, WordClass.NEG)
        || phrases.isMark(at, "—»”\"")) {
      positive &= !phrases.is(at, WordClass.NEG);
      dash |= phrases.isMark(at, "—");
      at--;
    }
    int behind = sanctions + 1;
    boolean goesOn =
        phrases.isVerb(behind) || phrases.is(behind, WordClass.NEG) || phrases.isMark(behind, ",");
    int neither = phrases.beforeQuotes(at);
    boolean none = phrases.isWord(neither, "ni");
    if (!phrases.isNoun(at) || (goesOn && !dash && !(none && phrases.isMark(behind, ",")))) {
      return List.of();
    }
    int other = phrases.beforeQuotes(neither - 1);
    boolean two = none && phrases.isMark(neither - 1, ",") && phrases.isNoun(other);
    boolean told = positive && !none;
    return Stream.of(other, at)
        .filter(who -> who != other || two)
        .flatMap(who -> listed(scene, who, RussianCase.NOM, sanctions, told).stream())
        .toList();
  }

  private static Optional<Draft> listed(
      Scene scene, int who, RussianCase wanted, int list, boolean positive) {
    Phrases phrases = scene.phrases();
    boolean stands =
        phrases.noun(who).filter(noun -> noun.may(wanted)).isPresent()
            && !phrases.is(phrases.beforeQuotes(who), WordClass.PREP)
            && !DesignationRule.isList(scene, who);
    return stands
        ? authority(scene, list)
            .flatMap(by ->
                scene
                    .discourse()
                    .of(who, Set.of(by.key()))
                    .filter(r -> !r.isPlace())
                    .map(r ->
                        Draft.verbal(
                            Relation.DESIGNATED_BY,
                            r,
                            by,
                            Clause.ofNoun(
                                list,
                                List.of(),
                                positive,
                                Realis.ACTUAL,
                                Optional.empty(),
                                list + 1),
                            "sanctions")))
        : Optional.empty();
  }

  private static Optional<Referent> authority(Scene scene, int list) {
    return scene
        .phrases()
        .noun(list)
        .filter(noun -> noun.owner().isPresent())
        .flatMap(_ ->
            scene
                .discourse()
                .ownerOf(
                    list,
                    type ->
                        type == EntityType.COUNTRY
                            || type == EntityType.PUBLIC_BODY
                            || type == EntityType.ORGANIZATION,
                    Set.of()));
  }

  /// `X в списке Y нет`, `X нет ни в списках Y, ни в списке Z`: each list of the clause.
  private static List<Draft> missing(Scene scene, int none) {
    Phrases phrases = scene.phrases();
    int from =
        IntStream.iterate(none, i -> i - 1)
            .filter(i -> i == 0 || isEnd(phrases, i - 1))
            .findFirst()
            .orElse(0);
    int to =
        IntStream.range(none, phrases.size())
            .filter(i -> isEnd(phrases, i))
            .findFirst()
            .orElse(phrases.size());
    Optional<Integer> who =
        IntStream.range(from, to)
            .filter(i -> phrases.noun(i).filter(n -> n.may(RussianCase.GEN)).isPresent())
            .filter(i -> !phrases.is(phrases.beforeQuotes(i), WordClass.PREP))
            .filter(i -> !isListBehindIn(scene, i))
            .boxed()
            .findFirst();
    return who.stream()
        .flatMap(noun ->
            IntStream.range(from, to)
                .filter(i -> isListBehindIn(scene, i))
                .boxed()
                .flatMap(list -> listed(scene, noun, RussianCase.GEN, list, false).stream()))
        .toList();
  }

  /// A comma ends the clause, unless "ни" follows or a remark stands between commas.
  private static boolean isEnd(Phrases phrases, int at) {
    boolean comma =
        phrases.isMark(at, ",")
            && !phrases.isWord(at + 1, "ni")
            && new RussianAsides(phrases).closingOf(at).isEmpty()
            && new RussianAsides(phrases).openingOf(at).isEmpty();
    return comma || phrases.isMark(at, ";:—?(");
  }

  private static boolean isListBehindIn(Scene scene, int noun) {
    Phrases phrases = scene.phrases();
    return phrases.isNoun(noun)
        && phrases.isWord(noun - 1, "v", "vo")
        && DesignationRule.isList(scene, noun);
  }

  /// `…, «Лотос» — 11 июня`: another that the same authority lists on another day.
  private static Optional<Draft> gap(Scene scene, int dash) {
    Phrases phrases = scene.phrases();
    int who = phrases.beforeQuotes(dash);
    int date = phrases.is(dash + 1, WordClass.PREP) ? dash + 2 : dash + 1;
    boolean told =
        phrases.has(date)
            && phrases.at(date) instanceof Phrase.Date
            && phrases.noun(who).flatMap(Noun::name).isPresent();
    Optional<Clause> model =
        scene.clauses().stream()
            .filter(clause -> told && clause.to() <= who)
            .filter(clause -> phrases.at(clause.verb()).word().matches(PUTS))
            .reduce((_, last) -> last);
    return model.flatMap(clause -> {
      Scene before = new Scene(phrases, List.of(clause), scene.discourse(), scene.dateline());
      return new DesignationRule()
          .read(before).stream()
              .findFirst()
              .flatMap(draft ->
                  scene
                      .discourse()
                      .of(who)
                      .filter(other -> !other.key().equals(draft.subject().key()))
                      .flatMap(other ->
                          draft
                              .object()
                              .map(by ->
                                  Draft.verbal(
                                          Relation.DESIGNATED_BY, other, by, clause, "sanctions")
                                      .during(Optional.of(scene.time(date))))));
    });
  }
}
