package trasluz.report;

import java.util.Optional;

/// The grammatical gender of what a Russian text names, by the common noun that stands with its
/// name and of persons by their names. Unknown gender goes with every pronoun.
final class RussianGender {
  private static final String FEMININE =
      "(?:авиа|нефте|агро)?(?:компани|фирм|групп|структур|газет|организац|корпорац|парти|шахт|яхт|верф|фабрик|контор|служб|таможн|прокуратур|дочк|полици|комисси|ассоциац|палат|арте|радиостанц|телекомпани|типографи|барж|администрац|академи|бригад|семь|страховщиц|наемниц).*";
  private static final String NEUTER =
      "(?:суд(?:но|на|ну|ном)$|министерств|ведомств|агентств|предприят|обществ|управлен|издан|посольств|правительств|казначейств|объединен|пароходств|адмиралтейств|радио|движен|бюро|училищ).*";
  private static final String MASCULINE =
      "(?:банк|завод|фонд|холдинг|концерн|комбинат|трейдер|танкер|корабл|сухогруз|порт|отряд|суд(?:а|у|ом)?$|центр|портал|журнал|канал|телеканал|рудник|карьер|оператор|перевозчик|подрядчик|поставщик|катер|теплоход|балкер|самолет|вертолет|буксир|паром|институт|университет|союз|клуб|дом|терминал|траст|офшор|застройщик|страховщик|участок|участк|минфин|минюст).*";

  private RussianGender() {}

  /// The gender of a noun that names somebody: `m`, `f` or `n`.
  static Optional<Character> of(Phrases phrases, Phrase.Noun noun) {
    if (noun.name().isEmpty()) {
      return Optional.empty();
    }
    Hit name = noun.name().orElseThrow();
    if (name.meaning().type() == EntityType.PERSON) {
      return ofPerson(name, phrases);
    }
    if (RussianNicknames.isSmallInQuotes(phrases.words(), name.from())) {
      return Optional.of('p');
    }
    return name.from() == noun.from() ? Optional.empty() : ofCommon(phrases, noun);
  }

  /// The gender of a noun by its common noun alone; the plural is `p`.
  static Optional<Character> ofCommon(Phrases phrases, Phrase.Noun noun) {
    for (int i = noun.from(); i < noun.to(); i++) {
      if (phrases.words().folded(i).equals(noun.word())) {
        return ofHead(RussianWordCases.written(phrases.words(), i), noun);
      }
    }
    return Optional.empty();
  }

  private static Optional<Character> ofHead(String head, Phrase.Noun noun) {
    boolean several = noun.type().filter(t -> t == EntityType.GROUP).isPresent();
    if (several) {
      return Optional.of('p');
    }
    if (head.matches(FEMININE)) {
      return Optional.of('f');
    }
    if (head.matches(NEUTER)) {
      return Optional.of('n');
    }
    boolean man =
        noun.type().filter(t -> t == EntityType.PERSON).isPresent()
            && head.matches(".*[бвгджзйклмнпрстфхцчшщь]");
    return man || head.matches(MASCULINE) ? Optional.of('m') : Optional.empty();
  }

  private static Optional<Character> ofPerson(Hit name, Phrases phrases) {
    String full =
        name.meaning() instanceof Unlisted unlisted
            ? unlisted.name()
            : phrases.words().published(name.to() - 1);
    String last = full.substring(full.lastIndexOf(' ') + 1);
    String first = full.contains(" ") ? full.substring(0, full.indexOf(' ')) : "";
    boolean man =
        first.matches(
            "Илья|Никита|Данила|Кузьма|Фома|Лука|Савва|Мустафа|Мусса|Муса|Абдулла|Гаврила|Юра|Дима|Саша");
    if (man || last.matches(".*(?:ов|ев|ёв|ин|ын|ский|цкий|ой)")) {
      return Optional.of('m');
    }
    if (last.matches(".*(?:ова|ева|ёва|ина|ына|ская|цкая)")
        && (first.isEmpty() || first.matches(".*[ая]"))) {
      return Optional.of('f');
    }
    if (phrases
        .grammar()
        .is(WordClass.GIVEN, String.join("", trasluz.match.NameTokens.fold(first)))) {
      return Optional.of('f');
    }
    return first.matches(".*[бвгджзйклмнпрстфхцчшщь]") ? Optional.of('m') : Optional.empty();
  }

  /// Whether a pronoun of a kind, `he` or `she`, may mean one of a gender.
  static boolean agrees(String kind, Optional<Character> gender) {
    return switch (kind) {
      case "he" -> gender.map(g -> g != 'f' && g != 'p').orElse(true);
      case "she" -> gender.map(g -> g == 'f').orElse(true);
      default -> true;
    };
  }
}
