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
    if (words.size() != 2 || isNominative(words.getFirst(), words.getLast())) {
      return name;
    }
    String given = given(words.getFirst(), words.getLast());
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
    return given.equals(words.getFirst()) && !sure && !isPersonal(given)
        ? name
        : given + " " + surname;
  }

  /// A man's given name ends in a consonant, a woman's surname in -а or -я.
  private boolean isNominative(String given, String surname) {
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
    return forms(word).stream()
        .filter(this::isListed)
        .findFirst()
        .or(() -> forms(word).stream().filter(this::isPersonal).findFirst())
        .map(form -> form.equals("Игор") ? "Игорь" : form)
        .orElseGet(() -> likeSurname(word, surname));
  }

  private static List<String> forms(String word) {
    List<String> forms = new ArrayList<>();
    for (String ending : ENDINGS) {
      int stem = word.length() - ending.length();
      if (word.endsWith(ending) && stem >= SHORTEST_STEM) {
        NOMINATIVES.forEach(nominative -> forms.add(word.substring(0, stem) + nominative));
      }
    }
    forms.removeIf(form -> form.equals(word) || form.length() < SHORTEST_NAME);
    return forms;
  }

  private static String surname(String word, boolean woman) {
    if (woman) {
      return word.replaceFirst("(ов|ев|ёв|ин|ын)(ой|у)$", "$1а").replaceFirst("ск(ой|ую)$", "ская");
    }
    return word.replaceFirst("(ск|ц)(ого|ому|им|ом)$", "$1ий")
        .replaceFirst("(ов|ев|ёв|ин|ын)(а|у|ым|е)$", "$1")
        .replaceFirst("([бвгджзклмнпрстфхцчшщ])(а|у|ом|ем|е)$", "$1");
  }
}
