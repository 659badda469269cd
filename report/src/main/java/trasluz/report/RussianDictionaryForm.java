package trasluz.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Leads the words for a Russian source back to the nominative, in which a dictionary has them:
/// `двух бывших докеров` is `два бывших докера`, `выписке` is `выписка`.
///
/// The case is that of the word before them. Of a noun without a dictionary only the ending is
/// known, so that what stands behind the head stays as it is, and a head with an ending that tells
/// nothing, too.
final class RussianDictionaryForm {
  /// @param ending of the word in lower case, at the end of which it stands
  private record Change(Set<RussianCase> cases, Pattern ending, String nominative) {}

  private static final String HUSH = "[гкхжшчщ]";
  private static final String HARD = "[бвгджзклмнпрстфхцчшщ]";
  private static final Set<RussianCase> GEN = EnumSet.of(RussianCase.GEN);
  private static final Set<RussianCase> DAT = EnumSet.of(RussianCase.DAT);
  private static final Set<RussianCase> PRE = EnumSet.of(RussianCase.PRE);
  private static final Set<RussianCase> INS = EnumSet.of(RussianCase.INS);
  private static final Set<RussianCase> ACC = EnumSet.of(RussianCase.ACC);
  private static final Set<RussianCase> OWN = EnumSet.of(RussianCase.GEN, RussianCase.ACC);
  private static final Set<RussianCase> SOFT =
      EnumSet.of(RussianCase.GEN, RussianCase.DAT, RussianCase.PRE);
  private static final Set<RussianCase> ALL = EnumSet.allOf(RussianCase.class);

  /// The first that fits.
  private static final List<Change> NOUNS =
      List.of(
          change(SOFT, "(ост|запис|печат|роспис|ведомост|област|част|сет|связ|реч|рол)и", "$1ь"),
          change(SOFT, "доч(?:ер)?и", "дочь"),
          change(SOFT, "матери", "мать"),
          change(PRE, "([нт]|щест)ии(?<!компании|линии|станции)", "$1ие"),
          change(SOFT, "ии", "ия"),
          change(OWN, "([нт])ия", "$1ие"),
          change(DAT, "([нт])ию", "$1ие"),
          change(INS, "([нт])ием", "$1ие"),
          change(ALL, "(ств|письм|лиц|дел)(?:а|у|ом|е)", "$1о"),
          change(ALL, "(сним|спис|участ|подрост|потом)к(?:а|у|ом|е)", "$1ок"),
          change(OWN, "[ьй]ца", "ец"),
          change(OWN, "([бвгдзлмнпрст])ца", "$1ец"),
          change(DAT, "[ьй]цу", "ец"),
          change(DAT, "([бвгдзлмнпрст])цу", "$1ец"),
          change(INS, "[ьй]цем", "ец"),
          change(INS, "([бвгдзлмнпрст])цем", "$1ец"),
          change(OWN, "([еиа])я", "$1й"),
          change(DAT, "([еиа])ю", "$1й"),
          change(OWN, "(" + HARD + ")я", "$1ь"),
          change(DAT, "(" + HARD + ")ю", "$1ь"),
          change(INS, "(тел|ар)ем", "$1ь"),
          change(OWN, "(" + HARD + ")а", "$1"),
          change(DAT, "(" + HARD + ")у", "$1"),
          change(ACC, "у", "а"),
          change(ACC, "ю", "я"),
          change(INS, "(" + HARD + ")[ое]м", "$1"),
          change(INS, "[ое]й", "а"),
          change(INS, "ью", "ь"),
          change(SOFT, "ье", "ья"),
          change(GEN, "ьи", "ья"),
          change(DAT, "(" + HARD + ")е", "$1а"),
          change(
              PRE,
              "(иск|авк|апк|одк|явк|книг|газет|баз|анкет|смет|карт|тек|жалоб|бумаг|программ|схем|грамот)е",
              "$1а"),
          change(PRE, "(" + HARD + ")[еу]", "$1"),
          change(GEN, "(" + HUSH + ")и", "$1а"),
          change(GEN, "([лнрдт])и", "$1я"),
          change(GEN, "ы", "а"),
          change(OWN, "цев", "цы"),
          change(OWN, "(" + HUSH + ")ов", "$1и"),
          change(OWN, "ов", "ы"),
          change(OWN, "[еь]?ев", "и"),
          change(OWN, "ей", "и"),
          change(OWN, "ий", "ия"),
          change(OWN, "(" + HARD + "[ьй]?)[ое]к", "$1ки"),
          change(OWN, "([жч]|ад)ан", "$1ане"),
          change(DAT, "иям", "ия"),
          change(PRE, "иях", "ия"),
          change(DAT, "(" + HUSH + ")ам", "$1и"),
          change(PRE, "(" + HUSH + ")ах", "$1и"),
          change(INS, "(" + HUSH + ")ами", "$1и"),
          change(DAT, "ам", "ы"),
          change(PRE, "ах", "ы"),
          change(INS, "ами", "ы"),
          change(DAT, "ям", "и"),
          change(PRE, "ях", "и"),
          change(INS, "ями", "и"),
          change(GEN, "(" + HUSH + ")", "$1и"),
          change(GEN, "(" + HARD + ")", "$1ы"));

  private static final List<Change> ADJECTIVES =
      List.of(
          change(
              ALL,
              "^((?:год|суд|пут|пол|бо|берег|долг|цифр|дел|бир|труд|быт)[ое]в|молод|отставн|областн|основн|родн|"
                  + "(?:город|мор|склад|завод|люд)ск)(?:ого|ому|ом|ым|им)",
              "$1ой"),
          change(ALL, "(" + HUSH + ")(?:ого|его|ому|ему|ом|ем|им)", "$1ий"),
          change(ALL, "(?:ого|ому|ом|ым)", "ый"),
          change(ALL, "(?:его|ему|ем|им)", "ий"),
          change(ALL, "(" + HUSH + ")ей", "$1ая"),
          change(ALL, "(?:ой|ую)", "ая"),
          change(ALL, "(?:ей|юю)", "яя"));

  private static final List<Change> PLURALS =
      List.of(change(ALL, "ы(?:х|м|ми)", "ые"), change(ALL, "и(?:х|м|ми)", "ие"));

  private static final Map<String, String> COUNTS =
      Map.of(
          "двух",
          "два",
          "двум",
          "два",
          "трех",
          "три",
          "трем",
          "три",
          "четырех",
          "четыре",
          "нескольких",
          "несколько",
          "нескольким",
          "несколько");

  private static final Map<String, String> GROUPS =
      Map.of(
          "двоих",
          "двое",
          "двоим",
          "двое",
          "троих",
          "трое",
          "троим",
          "трое",
          "четверых",
          "четверо",
          "пятерых",
          "пятеро");

  private static final Map<String, String> OURS =
      Map.of("нашего", "наш", "нашему", "наш", "нашей", "наша", "наших", "наши", "нашим", "наши");

  private static final Set<String> NUMBERS =
      Set.of(
          "два",
          "две",
          "три",
          "четыре",
          "оба",
          "обе",
          "двое",
          "трое",
          "несколько",
          "пять",
          "шесть");

  private static final Set<String> WHOSE = Set.of("его", "ее", "их", "её");

  private RussianDictionaryForm() {}

  private static Change change(Set<RussianCase> cases, String ending, String nominative) {
    return new Change(cases, Pattern.compile(ending + "$"), nominative);
  }

  /// The case in which a word puts what stands behind it: `по`, `согласно`, `словам`, `из`.
  static Optional<RussianCase> governed(String before) {
    String word = before.toLowerCase(Locale.ROOT);
    if (word.matches("по|согласно|верить|доверять|благодаря")) {
      return Optional.of(RussianCase.DAT);
    }
    if (word.matches(
        "из|от|у|слов(?:ам)?|данным|сведениям|информации|мнению|версии|утверждени.*|оценк.*|рассказ(?:у|ам|ов)"
            + "|свидетельств(?:у|ам)|признани.*|показани.*|сообщени.*|подсч[её]там|заявлени.*|уверени.*|выражению|наблюдениям")) {
      return Optional.of(RussianCase.GEN);
    }
    if (word.matches("в|во")) {
      return Optional.of(RussianCase.PRE);
    }
    if (word.equals("на")) {
      return Optional.of(RussianCase.ACC);
    }
    return word.matches(".*тся") ? Optional.of(RussianCase.INS) : Optional.empty();
  }

  /// Words for a source that stand in a case, in the nominative.
  static String of(String told, RussianCase stands) {
    List<String> words = new ArrayList<>(List.of(told.split(" ", -1)));
    String first = plain(words.getFirst());
    boolean counted = COUNTS.containsKey(first);
    boolean grouped = GROUPS.containsKey(first);
    int head = counted || grouped ? 1 : 0;
    if (counted) {
      words.set(0, COUNTS.getOrDefault(first, first));
    } else if (grouped) {
      words.set(0, GROUPS.getOrDefault(first, first));
      return String.join(" ", words);
    }
    int from = head;
    while (head + 1 < words.size()
        && isAttribute(words.get(head))
        && isInflected(words.get(head + 1))) {
      head++;
    }
    if (head >= words.size()
        || !isInflected(words.get(head))
        || Character.isUpperCase(words.get(head).charAt(0))
        || NUMBERS.contains(plain(words.get(head)))) {
      return told;
    }
    String noun =
        noun(
            words.get(head),
            stands,
            head > from ? Optional.of(words.get(head - 1)) : Optional.empty());
    if (counted && !first.startsWith("неск")) {
      words.set(head, ofCount(words.get(head), noun));
      return String.join(" ", words);
    }
    for (int i = from; !counted && i < head; i++) {
      words.set(i, adjective(words.get(i), noun));
    }
    words.set(head, counted ? words.get(head) : noun);
    return String.join(" ", words);
  }

  private static boolean isAttribute(String word) {
    String plain = plain(word);
    return WHOSE.contains(plain)
        || OURS.containsKey(plain)
        || !RussianEndings.adjective(plain).isEmpty();
  }

  private static boolean isInflected(String word) {
    return word.matches("[А-Яа-яЁё-]{3,}")
        && !word.matches("[А-ЯЁ-]+|[А-ЯЁ][а-яё]+(?:ов|ев|ин|ын)[аыу]?");
  }

  private static String noun(String word, RussianCase stands, Optional<String> before) {
    boolean feminine =
        before.filter(adjective -> plain(adjective).matches(".*(?:[ое]й|ую|юю)")).isPresent();
    boolean masculine =
        before
            .filter(adjective -> plain(adjective).matches(".*(?:ого|его|ому|ему|ом|ем)"))
            .isPresent();
    String plain = plain(word);
    if (stands == RussianCase.PRE && plain.matches(".*" + HARD + "е") && feminine != masculine) {
      return word.substring(0, word.length() - 1) + (feminine ? "а" : "");
    }
    if (plain.matches(".*(?:[нкщ]ого|щего|щему|[нкщ]ому|[нкщ]ой|щей)")) {
      // `управляющего`, `накладной`
      return adjective(word, "");
    }
    return plain.matches(".*(?:[нщ]ых|[нщ]ым|[щк]их|[щк]им)")
        ? changed(word, PLURALS, stands)
        : changed(word, NOUNS, stands);
  }

  private static String adjective(String word, String noun) {
    String plain = plain(word);
    if (WHOSE.contains(plain)) {
      return word;
    }
    if (OURS.containsKey(plain)) {
      return OURS.getOrDefault(plain, word);
    }
    if (plain.matches(".*(?:[ыи]х|[ыи]ми)")
        || (plain.matches(".*[ыи]м") && noun.matches(".*[ыи]"))) {
      return changed(word, PLURALS, RussianCase.GEN);
    }
    String told = changed(word, ADJECTIVES, RussianCase.GEN);
    return noun.matches(".*(?:ств|письм|лиц|дел)о|.*ие") ? told.replaceFirst("[ыи]й$", "ое") : told;
  }

  /// `два докера`: behind a small number the noun stands in the genitive of the singular.
  private static String ofCount(String word, String nominative) {
    String plain = plain(word);
    if (plain.matches(".*цев")) {
      return word.substring(0, word.length() - 2) + "а";
    }
    if (plain.matches(".*[жшчщ]ей") || plain.matches(".*ов")) {
      return word.substring(0, word.length() - 2) + "а";
    }
    return plain.matches(".*ей") ? word.substring(0, word.length() - 2) + "я" : nominative;
  }

  private static String changed(String word, List<Change> changes, RussianCase stands) {
    String plain = plain(word);
    for (Change change : changes) {
      Matcher end = change.ending().matcher(plain);
      if (change.cases().contains(stands) && end.find()) {
        String inflected = plain.substring(end.start());
        return word.substring(0, end.start())
            + change.ending().matcher(inflected).replaceFirst(change.nominative());
      }
    }
    return word;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
