package trasluz.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The cases that nouns, adjectives and pronouns of Russian may stand in, by their endings as they
/// are written, in lower case and with е for ё.
///
/// It has no dictionary: an ending of several cases gives all of them, and a word that does not
/// look inflected gives those of the nominative.
final class RussianEndings {
  private record Ending(String ending, Set<RussianCase> cases) {}

  private static final Set<RussianCase> FEMININE =
      EnumSet.of(RussianCase.GEN, RussianCase.DAT, RussianCase.INS, RussianCase.PRE);
  private static final Set<RussianCase> DIRECT = EnumSet.of(RussianCase.NOM, RussianCase.ACC);

  /// The longest first.
  private static final List<Ending> NOUNS =
      List.of(
          new Ending("ами", EnumSet.of(RussianCase.INS)),
          new Ending("ями", EnumSet.of(RussianCase.INS)),
          new Ending("ией", EnumSet.of(RussianCase.INS)),
          new Ending("ях", EnumSet.of(RussianCase.PRE)),
          new Ending("ах", EnumSet.of(RussianCase.PRE)),
          new Ending("ам", EnumSet.of(RussianCase.DAT)),
          new Ending("ям", EnumSet.of(RussianCase.DAT)),
          new Ending("ов", EnumSet.of(RussianCase.GEN, RussianCase.ACC)),
          new Ending("ев", EnumSet.of(RussianCase.GEN, RussianCase.ACC)),
          new Ending("ом", EnumSet.of(RussianCase.INS)),
          new Ending("ем", EnumSet.of(RussianCase.INS)),
          new Ending("ой", EnumSet.of(RussianCase.INS)),
          new Ending("ей", EnumSet.of(RussianCase.INS, RussianCase.GEN, RussianCase.ACC)),
          new Ending(
              "ии",
              EnumSet.of(
                  RussianCase.GEN,
                  RussianCase.DAT,
                  RussianCase.PRE,
                  RussianCase.NOM,
                  RussianCase.ACC)),
          new Ending("ию", EnumSet.of(RussianCase.ACC, RussianCase.DAT)),
          new Ending("ью", EnumSet.of(RussianCase.INS)),
          new Ending("ие", DIRECT),
          new Ending("ье", DIRECT),
          new Ending("ий", EnumSet.of(RussianCase.NOM, RussianCase.ACC, RussianCase.GEN)),
          new Ending("а", EnumSet.of(RussianCase.NOM, RussianCase.GEN, RussianCase.ACC)),
          new Ending("я", EnumSet.of(RussianCase.NOM, RussianCase.GEN, RussianCase.ACC)),
          new Ending("у", EnumSet.of(RussianCase.DAT, RussianCase.ACC)),
          new Ending("ю", EnumSet.of(RussianCase.DAT, RussianCase.ACC)),
          new Ending("ы", EnumSet.of(RussianCase.GEN, RussianCase.NOM, RussianCase.ACC)),
          new Ending(
              "и",
              EnumSet.of(
                  RussianCase.GEN,
                  RussianCase.DAT,
                  RussianCase.PRE,
                  RussianCase.NOM,
                  RussianCase.ACC)),
          new Ending("е", EnumSet.of(RussianCase.DAT, RussianCase.PRE)),
          new Ending("о", DIRECT));

  private static final List<Ending> ADJECTIVES =
      List.of(
          new Ending("ыми", EnumSet.of(RussianCase.INS)),
          new Ending("ими", EnumSet.of(RussianCase.INS)),
          new Ending("ого", EnumSet.of(RussianCase.GEN, RussianCase.ACC)),
          new Ending("его", EnumSet.of(RussianCase.GEN, RussianCase.ACC)),
          new Ending("ому", EnumSet.of(RussianCase.DAT)),
          new Ending("ему", EnumSet.of(RussianCase.DAT)),
          new Ending("ая", EnumSet.of(RussianCase.NOM)),
          new Ending("яя", EnumSet.of(RussianCase.NOM)),
          new Ending("ое", DIRECT),
          new Ending("ее", DIRECT),
          new Ending("ые", DIRECT),
          new Ending("ие", DIRECT),
          new Ending("ый", DIRECT),
          new Ending("ий", DIRECT),
          new Ending("ую", EnumSet.of(RussianCase.ACC)),
          new Ending("юю", EnumSet.of(RussianCase.ACC)),
          new Ending("ых", EnumSet.of(RussianCase.GEN, RussianCase.PRE, RussianCase.ACC)),
          new Ending("их", EnumSet.of(RussianCase.GEN, RussianCase.PRE, RussianCase.ACC)),
          new Ending("ым", EnumSet.of(RussianCase.INS, RussianCase.DAT)),
          new Ending("им", EnumSet.of(RussianCase.INS, RussianCase.DAT)),
          new Ending("ом", EnumSet.of(RussianCase.PRE)),
          new Ending("ем", EnumSet.of(RussianCase.PRE)),
          new Ending("ой", FEMININE),
          new Ending("ей", FEMININE),
          new Ending("этот", DIRECT),
          new Ending("эта", EnumSet.of(RussianCase.NOM)),
          new Ending("вся", EnumSet.of(RussianCase.NOM)),
          new Ending("эту", EnumSet.of(RussianCase.ACC)));

  /// Genitives of the plural without an ending, of what departments and posts are for: `начальник
  /// отдела закупок`.
  private static final Set<String> BARE_GENITIVES =
      Set.of(
          "закупок",
          "поставок",
          "перевозок",
          "разработок",
          "продаж",
          "кадров",
          "проверок",
          "сделок",
          "покупок",
          "машин",
          "систем",
          "программ",
          "услуг",
          "бумаг",
          "сил",
          "войск",
          "дел",
          "средств",
          "наук",
          "аптек",
          "микросхем",
          "денег");

  private static final Set<String> SHORT_ADJECTIVES =
      Set.of("весь", "вся", "все", "этот", "эта", "эти", "эту");

  /// Adjectives of colour and measure, of which the stem ends as those of nouns do.
  private static final Pattern COLOUR =
      Pattern.compile(
          "(?:сер|бел|син|жёлт|желт|зелен|красн|бур|ал|голуб|нов|стар|мал|больш|полев|гол)(?:ой|ей|ом|ем)");

  private static final Pattern PLAIN_ADJECTIVE =
      Pattern.compile(".*(?:ый|ая|яя|ое|ые|ого|ому|ым|ую|юю|ых|ыми|ими)");
  private static final Pattern SOFT_ADJECTIVE =
      Pattern.compile(".*(?:[кгхжшщч]|[бвгджзклмнпрстфхцчшщ]н)(?:ий|ие|ее|им|их|его|ему)");
  private static final Pattern SOFT_NOUN = Pattern.compile(".*(?:оружие|личие)");
  private static final Pattern DOUBTFUL = Pattern.compile(".*(?:ой|ей|ом|ем)");

  /// What an adjective ends in before an ending that nouns have as well, and that ending.
  private static final Pattern SHARED_ENDING =
      Pattern.compile(".*(?:[бвгджзклмнпрстфхцчшщ]н|нн|ск|цк|ов|ев|ш|щ)(?:ой|ей|ом|ем)");

  private static final Set<String> FEMININE_PERSONS =
      Set.of("жена", "сестра", "глава", "вдова", "тетя", "дочка", "внучка", "теща", "мама");

  private static final Set<String> FEMININE_THINGS =
      Set.of(
          "фирма",
          "группа",
          "газета",
          "структура",
          "служба",
          "таможня",
          "прокуратура",
          "разведка",
          "армия",
          "шахта",
          "яхта",
          "фабрика",
          "баржа",
          "палата",
          "верфь",
          "семья",
          "администрация",
          "команда",
          "колонна",
          "бригада",
          "контора",
          "артель");

  /// Nouns that are never inflected.
  private static final Set<String> FIXED =
      Set.of(
          "замдиректора",
          "замгендиректора",
          "замминистра",
          "замначальника",
          "замглавы",
          "замгубернатора",
          "замкомандира",
          "завотделом",
          "завскладом",
          "завкафедрой",
          "кафе",
          "дау",
          "депо",
          "бюро",
          "такси",
          "шоссе",
          "казино",
          "метро",
          "радио",
          "плато",
          "ателье",
          "досье",
          "резюме",
          "меню",
          "жюри",
          "кашне",
          "табло",
          "каноэ",
          "купе",
          "портмоне",
          "политбюро",
          "атташе",
          "ноу-хау",
          "евро",
          "манго");

  /// `остальное`, `крёстной`: adjectives and participles that stand for a noun.
  private static final Pattern ADJECTIVE_AS_NOUN =
      Pattern.compile(
          "(?:остальн|оставш|крестн|управляющ|заведующ|служащ|командующ|дежурн|горничн|знаком|уполномоченн"
              + "|подсудим|обвиняем|подозреваем|задержанн|потерпевш|пострадавш|ведущ|осужденн|опрошенн)"
              + "(?:ый|ий|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ой|ей|ую|юю|ым|им|ом|ем|ых|их|ыми|ими)(?:ся)?");

  private static final Set<String> MASCULINE_IN_OM =
      Set.of("дом", "заем", "прием", "объем", "паром", "альбом", "диплом", "том", "слалом");

  private static final Map<String, Set<RussianCase>> PRONOUNS =
      Map.ofEntries(
          Map.entry("он", EnumSet.of(RussianCase.NOM)),
          Map.entry("она", EnumSet.of(RussianCase.NOM)),
          Map.entry("оно", EnumSet.of(RussianCase.NOM)),
          Map.entry("они", EnumSet.of(RussianCase.NOM)),
          Map.entry("его", EnumSet.of(RussianCase.GEN, RussianCase.ACC)),
          Map.entry("ее", EnumSet.of(RussianCase.GEN, RussianCase.ACC)),
          Map.entry("их", EnumSet.of(RussianCase.GEN, RussianCase.ACC)),
          Map.entry("него", EnumSet.of(RussianCase.GEN, RussianCase.ACC)),
          Map.entry("нее", EnumSet.of(RussianCase.GEN, RussianCase.ACC)),
          Map.entry("ему", EnumSet.of(RussianCase.DAT)),
          Map.entry("ей", EnumSet.of(RussianCase.DAT, RussianCase.INS)),
          Map.entry("ею", EnumSet.of(RussianCase.INS)),
          Map.entry("им", EnumSet.of(RussianCase.DAT, RussianCase.INS)),
          Map.entry("ими", EnumSet.of(RussianCase.INS)),
          Map.entry("это", DIRECT),
          Map.entry("этого", EnumSet.of(RussianCase.GEN)),
          Map.entry("тот", EnumSet.of(RussianCase.NOM)),
          Map.entry("та", EnumSet.of(RussianCase.NOM)),
          Map.entry("я", EnumSet.of(RussianCase.NOM)),
          Map.entry("меня", EnumSet.of(RussianCase.GEN, RussianCase.ACC)),
          Map.entry("мне", EnumSet.of(RussianCase.DAT, RussianCase.PRE)),
          Map.entry("мной", EnumSet.of(RussianCase.INS)),
          Map.entry("мы", EnumSet.of(RussianCase.NOM)),
          Map.entry("нас", EnumSet.of(RussianCase.GEN, RussianCase.ACC, RussianCase.PRE)),
          Map.entry("нам", EnumSet.of(RussianCase.DAT)),
          Map.entry("нами", EnumSet.of(RussianCase.INS)),
          Map.entry("вы", EnumSet.of(RussianCase.NOM)),
          Map.entry("вам", EnumSet.of(RussianCase.DAT)),
          Map.entry("вас", EnumSet.of(RussianCase.GEN, RussianCase.ACC, RussianCase.PRE)),
          Map.entry("себя", EnumSet.of(RussianCase.GEN, RussianCase.ACC)),
          Map.entry("себе", EnumSet.of(RussianCase.DAT, RussianCase.PRE)),
          Map.entry("собой", EnumSet.of(RussianCase.INS)),
          Map.entry("кто", EnumSet.of(RussianCase.NOM)),
          Map.entry("кому", EnumSet.of(RussianCase.DAT)),
          Map.entry("кого", EnumSet.of(RussianCase.GEN, RussianCase.ACC)),
          Map.entry("кем", EnumSet.of(RussianCase.INS)),
          Map.entry("того", EnumSet.of(RussianCase.GEN, RussianCase.ACC)),
          Map.entry("тому", EnumSet.of(RussianCase.DAT)),
          Map.entry("тем", EnumSet.of(RussianCase.INS, RussianCase.DAT)));

  private static final String LONG =
      "(?:ий|ый|ая|ее|ое|ие|ые|его|ого|ей|ой|ему|ому|им|ым|ем|ом|ую|юю|их|ых|ими|ыми)";

  private static final Pattern LONG_PASSIVE = Pattern.compile(".*(?:[еи]м|нн|[ыу]т|[зн]ят)" + LONG);
  private static final Pattern SHORT_PASSIVE =
      Pattern.compile(
          ".*(?:[аяе]н|[кмр]ыт|[ну]ут)[аоы]?"
              + "|(?:на|за|с|при|от|под|предпри|пере|по)?нят[аоы]?|(?:вз|изъ|объ)ят[аоы]?");

  /// `контролируется`, `возилось`; `устроилась` and `вернулся` are no passives.
  private static final Pattern REFLEXIVE =
      Pattern.compile(".*(?:[еи]т|[юуая]т)с[яь]|.*(?:[аяоеы]|вози|води|носи|храни)л[аои]?с[яь]");

  private static final Pattern PARTICIPLE =
      Pattern.compile(".*(?:[уюая]щ|вш|нн|[еи]м|[ыу]т|[зн]ят)" + LONG + "(?:ся)?");

  private RussianEndings() {}

  static Set<RussianCase> any() {
    return EnumSet.allOf(RussianCase.class);
  }

  /// The cases of a common noun.
  static Set<RussianCase> noun(String word) {
    if (BARE_GENITIVES.contains(word)) {
      return EnumSet.of(RussianCase.GEN);
    }
    if (ADJECTIVE_AS_NOUN.matcher(word).matches()) {
      return find(ADJECTIVES, word, DIRECT);
    }
    if (MASCULINE_IN_OM.contains(word)) {
      return DIRECT;
    }
    if (FIXED.contains(word)) {
      return any();
    }
    boolean feminine =
        word.matches(".*(?:ц|с|з|мпан|р|ф|г|м|п|д|парт)ия") && !word.endsWith("ария");
    if (FEMININE_THINGS.contains(word) || feminine) {
      return EnumSet.of(RussianCase.NOM);
    }
    return find(NOUNS, word, DIRECT);
  }

  /// The cases of a common noun for a person: in Russian the accusative of men is the genitive.
  static Set<RussianCase> person(String word) {
    if (FIXED.contains(word)) {
      return any();
    }
    if (isAdjective(word) && !isDoubtful(word)) {
      // `военные`, `служащий`
      Set<RussianCase> cases = EnumSet.copyOf(adjective(word));
      if (cases.contains(RussianCase.NOM)) {
        cases.remove(RussianCase.ACC);
      }
      return cases;
    }
    // `хозяйка`, `соседка`; `подростка` is a man's genitive.
    boolean inKa =
        word.matches(".*[бвгджзйлмнпрстфхцчшщь]ка")
            && !word.matches(".*(?:под|пре|пото|стре|ос)[а-я]{1,4}ка");
    boolean woman =
        FEMININE_PERSONS.contains(word) || word.endsWith("ица") || word.endsWith("ша") || inKa;
    if (woman) {
      return EnumSet.of(RussianCase.NOM);
    }
    if (word.endsWith("а") || word.endsWith("я")) {
      return EnumSet.of(RussianCase.GEN, RussianCase.ACC);
    }
    if (word.equals("люди")
        || (word.matches(".*[ыи]")
            && !word.matches(".*[аяь]ми")
            && !FEMININE_PERSONS.contains(word.replaceFirst(".$", "а")))) {
      // `бойцы`, `инструкторы`: of several persons the accusative is the genitive, too.
      return EnumSet.of(RussianCase.NOM);
    }
    if (word.endsWith("ы")
        && FEMININE_PERSONS.contains(word.substring(0, word.length() - 1) + "а")) {
      return EnumSet.of(RussianCase.GEN);
    }
    boolean bare = word.matches(".*[бвгджзйклмнпрстфхцчшщь]");
    return bare && find(NOUNS, word, DIRECT).equals(DIRECT)
        ? EnumSet.of(RussianCase.NOM)
        : noun(word);
  }

  /// The cases of a word that looks like an adjective or participle; none where it does not.
  static Set<RussianCase> adjective(String word) {
    return isAdjective(word)
        ? find(ADJECTIVES, word, EnumSet.noneOf(RussianCase.class))
        : EnumSet.noneOf(RussianCase.class);
  }

  static boolean isAdjective(String word) {
    if (word.length() < 5) {
      return SHORT_ADJECTIVES.contains(word);
    }
    boolean plain = PLAIN_ADJECTIVE.matcher(word).matches() && !word.equals("много");
    boolean soft = SOFT_ADJECTIVE.matcher(word).matches();
    if (SOFT_NOUN.matcher(word).matches()) {
      return false;
    }
    boolean shared = SHARED_ENDING.matcher(word).matches() || COLOUR.matcher(word).matches();
    return plain || soft || shared;
  }

  /// Whether an adjective's ending is one of nouns, too, so that only what follows tells.
  static boolean isDoubtful(String word) {
    return DOUBTFUL.matcher(word).matches();
  }

  static Set<RussianCase> pronoun(String word) {
    return PRONOUNS.getOrDefault(word, any());
  }

  /// `управляемая`, `проданный`, `назначен`, `куплено`, `контролируется`: forms of the passive.
  static boolean isPassive(String word) {
    return LONG_PASSIVE.matcher(word).matches()
        || SHORT_PASSIVE.matcher(word).matches()
        || REFLEXIVE.matcher(word).matches();
  }

  /// A participle in full, which takes a noun: `владеющий`, `проданная`.
  static boolean isParticiple(String word) {
    return PARTICIPLE.matcher(word).matches();
  }

  /// `кафе`, `дау`: a noun that has one form for all cases and whose gender its ending hides.
  static boolean isFixed(String word) {
    return FIXED.contains(word);
  }

  private static Set<RussianCase> find(
      List<Ending> endings, String word, Set<RussianCase> otherwise) {
    return endings.stream()
        .filter(ending -> word.endsWith(ending.ending()))
        .findFirst()
        .map(Ending::cases)
        .orElse(otherwise);
  }
}
