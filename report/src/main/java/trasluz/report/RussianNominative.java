package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trasluz.match.NameTokens;

/// Leads the name of a Russian person back to the nominative: `Игорю Лапину` is `Игорь Лапин`.
///
/// The given name is led back to one that the lexicon of names knows, and says whether a man or a
/// woman bears it; the surname follows by its ending. What is not known to be inflected stays as it
/// stands: a wrong name is worse than one in the genitive.
final class RussianNominative {
  private static final List<String> ENDINGS =
      List.of("ией", "ом", "ем", "ой", "ей", "ью", "ию", "ии", "у", "ю", "а", "я", "е", "и", "ы");
  private static final List<String> NOMINATIVES = List.of("", "й", "ь", "а", "я", "ия", "ий");
  private static final int SHORTEST_STEM = 2;
  private static final int SHORTEST_NAME = 3;
  private static final String CONSONANT = ".*[бвгджзклмнпрстфхцчшщ]";
  private static final String WOMAN = ".*(?:ов|ев|ёв|ин|ын)(?:ой)|.*(?:ск|цк)(?:ой|ую)";
  private static final String MAN = ".*(?:ов|ев|ёв|ин|ын)(?:у|ым)|.*(?:ск|цк)(?:ого|ому|им)";

  /// Given names that lose a vowel of the nominative.
  private static final Map<String, String> FLEETING =
      Map.of(
          "Павла", "Павел", "Павлу", "Павел", "Павлом", "Павел", "Павле", "Павел", "Льва", "Лев",
          "Льву", "Лев", "Львом", "Лев");

  private final Grammar grammar;

  private RussianNominative(Grammar grammar) {
    this.grammar = grammar;
  }

  /// @param name given name and surname as a text has them, in any case
  /// @param single the surname alone as the text has it, in its cases
  /// @param grammar the Russian one, which lists women's given names
  static String of(String name, Set<String> single, Grammar grammar) {
    return new RussianNominative(grammar).of(name, single);
  }

  private String of(String name, Set<String> single) {
    List<String> words = List.of(name.split(" ", -1));
    if (words.size() != 2
        || isNominative(words.getFirst(), words.getLast())
        || isBare(words.getFirst(), words.getLast())
        || isFixed(words.getFirst(), words.getLast(), single)) {
      return name;
    }
    String given = given(words.getFirst(), words.getLast());
    if (given.equals(words.getFirst()) && isDative(words.getLast(), single)) {
      // `Виорелу Казаку`, where the text calls him `Казак`
      given = given.replaceFirst("(?<=[бвгджзклмнпрстфхцчшщ])у$", "");
    }
    boolean woman =
        given.endsWith("я")
            || words.getLast().matches(WOMAN)
            || (given.endsWith("а") && (isWomans(given) || !words.getLast().matches(MAN)));
    if (words.getLast().matches(".*(?:дзе|швили|ко|их|ых|иа|уа|яна)")) {
      return isListed(words.getFirst()) || isPersonal(words.getFirst())
          ? name
          : given + " " + words.getLast();
    }
    boolean otherCase =
        words.getFirst().matches(CONSONANT + "у") && words.getLast().matches(".*[её]");
    // `Рохану Варсаме`: a man's surname in a consonant would end as the given name does.
    String surname = otherCase ? words.getLast() : surname(words.getLast(), woman);
    boolean sure = words.getLast().matches(WOMAN) || single.contains(surname);
    // Without a known given name only a surname that the text also has in the nominative is sure.
    // `Раду Чеботару`: who has a given name in -у may have a surname in it, too.
    boolean kept = given.equals(words.getFirst());
    return kept && !sure && (!isPersonal(given) || given.endsWith("у"))
        ? name
        : given + " " + surname;
  }

  /// A man's given name ends in a consonant, a woman's surname in -а or -я.
  private boolean isNominative(String given, String surname) {
    if (given.endsWith("е") && isListed(given.substring(0, given.length() - 1) + "а")) {
      // `Анне Корсак`, though others are called Anne.
      return false;
    }
    boolean known = isPersonal(given);
    boolean woman = given.endsWith("а") || given.endsWith("я");
    boolean feminine = surname.matches(".*(ова|ева|ёва|ина|ына|ая|ко|ук|юк|ич)");
    boolean masculine = !surname.matches(".*(а|я|у|ю|ой|ей|ом|ем|ым|им|ого|ему|ому)");
    boolean genitive =
        woman
            && !isListed(given)
            && isPersonal(given.substring(0, given.length() - 1))
            && !masculine;
    return known && !genitive && (woman ? feminine || masculine : masculine);
  }

  /// `Кристиан Доту`: a given name in a consonant stands in the nominative, and so does the surname
  /// unless its ending is a woman's in another case.
  private boolean isBare(String given, String surname) {
    boolean bare = given.matches(".*[бвгджзйклмнпрстфхцчшщь]");
    boolean instrumental = given.matches(".*(?:ом|ем|[ое]й|ью)") && !isPersonal(given);
    return bare && !instrumental && !surname.matches(WOMAN + "|" + MAN + "|.*(?:ов|ев|ин|ын)[ау]");
  }

  private static boolean isDative(String surname, Set<String> single) {
    return surname.matches(CONSONANT + "у")
        && single.contains(surname.substring(0, surname.length() - 1));
  }

  /// `Петру Гынку`, where the text calls him `Гынку` whenever it has the surname alone.
  private static boolean isFixed(String given, String surname, Set<String> single) {
    String stem = surname.substring(0, surname.length() - 1);
    return given.endsWith("у")
        && surname.matches(CONSONANT + "у")
        && !surname.matches(MAN)
        && single.contains(surname)
        && single.stream().noneMatch(form -> form.startsWith(stem) && !form.equals(surname));
  }

  /// Whether it is listed as a woman's given name in the nominative.
  private boolean isListed(String word) {
    return NameTokens.fold(word).stream().allMatch(form -> grammar.is(WordClass.GIVEN, form));
  }

  /// `Ирину Белову`: a listed given name in -а that is none of the few of men.
  private boolean isWomans(String given) {
    return isListed(given)
        && !given.matches(
            "Никита|Данила|Кузьма|Фома|Лука|Савва|Мустафа|Мусса|Муса|Абдулла|Гаврила");
  }

  private boolean isPersonal(String word) {
    return NameTokens.fold(word).stream()
        .allMatch(form ->
            grammar.is(WordClass.HEGIVEN, form)
                || grammar.is(WordClass.GIVEN, form)
                || NameTokens.isPersonal(form));
  }

  /// A given name that nobody knows stands in the case that the surname tells: `Эльчину Зорину`,
  /// `Гернотом Штадтом`, `Зосиме Корсакову`.
  private static String likeSurname(String word, String surname) {
    boolean dative = surname.matches(".*(?:ов|ев|ёв|ин|ын)у|.*(?:ск|цк)ому");
    boolean instrumental =
        surname.matches(".*(?:ов|ев|ёв|ин|ын)ым|.*(?:ск|цк)им|" + CONSONANT + "ом");
    if (dative && word.matches(CONSONANT + "у")) {
      return word.substring(0, word.length() - 1);
    }
    if (instrumental && word.matches(CONSONANT + "[ое]м")) {
      return word.substring(0, word.length() - 2);
    }
    return dative && word.matches(CONSONANT + "е")
        ? word.substring(0, word.length() - 1) + "а"
        : word;
  }

  private String given(String word, String surname) {
    if (isListed(word) || word.endsWith("иу")) {
      // `Ливиу`
      return word;
    }
    if (FLEETING.containsKey(word)) {
      return FLEETING.getOrDefault(word, word);
    }
    String soft = word.replaceFirst("(?<=[аеиоу])[яю]$", "й");
    if (!soft.equals(word) && isPersonal(soft)) {
      // `Андрея`
      return soft;
    }
    String man = word.replaceFirst("у$", "");
    if (!man.equals(word)
        && surname.matches(".*(?:" + CONSONANT.substring(2) + "у|ю)")
        && isPersonal(man)) {
      // `Александру Цою`
      return man;
    }
    return forms(word).stream()
        .filter(this::isListed)
        .findFirst()
        .or(() ->
            forms(word).stream()
                // `Нелли`: no man's name has a case in -и.
                .filter(_ -> !word.endsWith("и"))
                .filter(this::isPersonal)
                .findFirst())
        .map(form -> form.equals("Игор") ? "Игорь" : form)
        .orElseGet(() -> likeSurname(word, surname));
  }

  private static List<String> forms(String word) {
    List<String> forms = new ArrayList<>();
    for (String ending : ENDINGS) {
      int stem = word.length() - ending.length();
      if (word.endsWith(ending) && stem >= SHORTEST_STEM) {
        if (ending.startsWith("и") && ending.length() > 1) {
          // `Наталии`
          forms.add(word.substring(0, stem) + "ия");
        }
        NOMINATIVES.forEach(nominative -> forms.add(word.substring(0, stem) + nominative));
      }
    }
    forms.removeIf(form ->
        form.equals(word)
            || form.length() < SHORTEST_NAME
            || form.matches(".*[бвгджзклмнпрстфхцчшщ]й"));
    return forms;
  }

  private static String surname(String word, boolean woman) {
    if (woman) {
      return word.replaceFirst("(ов|ев|ёв|ин|ын)(ой|у)$", "$1а").replaceFirst("ск(ой|ую)$", "ская");
    }
    return word.replaceFirst("(ск|ц)(ого|ому|им|ом)$", "$1ий")
        .replaceFirst("(ов|ев|ёв|ин|ын)(а|у|ым|е)$", "$1")
        .replaceFirst("([аеоуыэ])(я|ю|ем)$", "$1й")
        .replaceFirst("([бвгджзклмнпрстфхцчшщ])(а|у|ом|ем|е)$", "$1");
  }
}
