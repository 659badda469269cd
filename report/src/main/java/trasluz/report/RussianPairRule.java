package trasluz.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what two are to each other in Russian, by a noun in the plural behind a dash: `Анна Орлова
/// и Вера Лапина — сёстры`, `«Кесса» и «Лотос» — давние партнёры`, `Орлов и Краснов — одно лицо`.
final class RussianPairRule implements ClaimRule {
  private static final Map<String, Relation> PLURALS = plurals();

  private static Map<String, Relation> plurals() {
    Map<String, Relation> plurals = new LinkedHashMap<>();
    plurals.put(
        "(?:dvoyurodnyye |rodnyye |svodnyye )?(?:bratya|syostry|sestry|suprugi|blizne.*|kuzeny)"
            + "|muzh i zhena|brat i sestra|rodstvenniki|svaty|svoyaki|odnofamiltsy i rodstvenniki",
        Relation.FAMILY_OF);
    plurals.put(
        "(?:staryye |davniye |delovyye |byvshiye |blizkiye )?(?:druzya|partnyory|partnery|priyateli"
            + "|kompanony|soyuzniki|podruzhki|podrugi|odnokursniki|odnoklassniki|sosluzhivtsy"
            + "|soratniki)",
        Relation.ASSOCIATE_OF);
    plurals.put(
        "(?:staryye |davniye |zaklyatyye |pryamyye )?(?:vragi|konkurenty|soperniki|protivniki)",
        Relation.OPPOSES);
    plurals.put(
        "odno litso|odno i to zhe litso|odin i tot zhe chelovek|odin chelovek|odna kompaniya"
            + "|odna i ta zhe kompaniya|odna i ta zhe firma|odno i to zhe sudno",
        Relation.SAME_AS);
    return plurals;
  }

  @Override
  public List<Draft> read(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    Phrases phrases = scene.phrases();
    for (int i = 0; i < phrases.size() && phrases.language() == Language.RUSSIAN; i++) {
      if (phrases.isMark(i, "—") && !phrases.question()) {
        int dash = i;
        relation(phrases, dash).flatMap(told -> pair(scene, dash, told)).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /// What the words right behind the dash tell.
  private static Optional<Relation> relation(Phrases phrases, int dash) {
    if (!phrases.has(dash + 1)) {
      return Optional.empty();
    }
    int from = phrases.at(dash + 1).from();
    StringBuilder said = new StringBuilder();
    for (int i = from; i < Math.min(phrases.words().size(), from + 5); i++) {
      said.append(i > from ? " " : "").append(phrases.words().folded(i));
      for (Map.Entry<String, Relation> plural : PLURALS.entrySet()) {
        if (said.toString().matches(plural.getKey())) {
          return Optional.of(plural.getValue());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Draft> pair(Scene scene, int dash, Relation relation) {
    Phrases phrases = scene.phrases();
    int second = phrases.beforeQuotes(dash);
    int and = phrases.beforeQuotes(second);
    int first = phrases.beforeQuotes(and);
    boolean two =
        phrases.isNoun(second)
            && phrases.isWord(and, "i")
            && phrases.is(and, WordClass.CONJ)
            && phrases.isNoun(first)
            && !phrases.is(phrases.beforeQuotes(first), WordClass.PREP)
            && !isListed(phrases, first);
    if (!two) {
      return Optional.empty();
    }
    Optional<Referent> one = scene.discourse().of(first).filter(who -> !who.isPlace());
    Optional<Referent> other = scene.discourse().of(second).filter(who -> !who.isPlace());
    return one.flatMap(who ->
        other
            .filter(with -> !with.key().equals(who.key()))
            .map(with ->
                Draft.verbal(
                    relation,
                    who,
                    with,
                    Clause.ofNoun(
                        dash,
                        List.of(),
                        true,
                        Realis.ACTUAL,
                        Optional.empty(),
                        Math.min(phrases.size(), dash + 2)),
                    "pair")));
  }

  /// `X, Y и Z`: not two alone.
  private static boolean isListed(Phrases phrases, int first) {
    int comma = phrases.beforeQuotes(first);
    return phrases.isMark(comma, ",")
        && phrases.noun(phrases.beforeQuotes(comma)).flatMap(Phrase.Noun::name).isPresent();
  }
}
