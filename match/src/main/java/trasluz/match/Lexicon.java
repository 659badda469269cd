package trasluz.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What is known of words before any list is read: legal forms, titles, particles, numbers,
/// ordinary words of company names, places, families of given names and surnames, and how common a
/// name is. From the resources in `lexicon/`, which people edit; see `docs/sources/lexicon.md`.
///
/// Immutable once read.
final class Lexicon {
  /// The one that Trasluz ships with.
  static final Lexicon STANDARD = LexiconReader.readStandard();

  /// A form of one or more words.
  ///
  /// @param words how many words it spans
  /// @param canonical what stands for all forms of the same meaning
  /// @param risky also an ordinary word: a legal form only at the start or end of a name
  record Form(int words, Role role, String canonical, boolean risky) {}

  private static final int[] NO_FAMILY = {};

  private final Forms forms;

  /// By [LooseWord], those that only companies have.
  private final Forms looseForms;

  private final FormSpelling spelling;

  // Hash maps that nobody changes any more: lookups here are most of the cost of reading a name,
  // and they are faster than the immutable maps of the library.
  private final HashMap<String, int[]> families;
  private final HashMap<String, int[]> kinds;
  private final HashMap<String, Integer> bands;

  /// How many families there are; those of fathers are counted on from here.
  private final int count;

  /// @param forms by their whole text, words separated by single blanks
  /// @param families of given names and surnames, by word
  /// @param kinds of ordinary words of organisations, numbered on from the families, by canonical
  /// @param bands by word
  Lexicon(
      Map<String, Form> forms,
      Map<String, int[]> families,
      Map<String, int[]> kinds,
      Map<String, Integer> bands) {
    this.forms = new Forms(forms);
    Map<String, Form> loose = new HashMap<>();
    // In the order of the alphabet, so that of two forms alike the same one always stays.
    new TreeMap<>(forms)
        .forEach((text, form) -> {
          if (isOfCompanies(form.role)) {
            loose.putIfAbsent(LooseWord.ofForm(text), form);
          }
        });
    this.looseForms = new Forms(loose);
    this.spelling = new FormSpelling(meanings(forms));
    this.families = new HashMap<>(families);
    this.kinds = new HashMap<>(kinds);
    this.count =
        1
            + Stream.concat(families.values().stream(), kinds.values().stream())
                .flatMapToInt(Arrays::stream)
                .max()
                .orElse(0);
    this.bands = new HashMap<>(bands);
  }

  /// What the single words of companies' forms mean: a word that is no form alone means itself.
  private static Map<String, String> meanings(Map<String, Form> forms) {
    Map<String, String> meanings = new HashMap<>();
    forms.forEach((text, form) -> {
      if (isOfCompanies(form.role)) {
        for (String word : text.split(" ", -1)) {
          meanings.putIfAbsent(word, word);
        }
      }
    });
    forms.forEach((text, form) -> meanings.replace(text, form.canonical));
    return meanings;
  }

  private static boolean isOfCompanies(Role role) {
    return switch (role) {
      case LEGAL_FORM, GENERIC, PLACE -> true;
      case NAME, NUMBER, INITIAL, PATRONYMIC, TITLE, DESCENT, PARTICLE -> false;
    };
  }

  /// Forms by their text, and which start with a word.
  private static final class Forms {
    private final HashMap<String, Form> byText;
    private final HashMap<String, Start> starts = new HashMap<>();

    Forms(Map<String, Form> forms) {
      this.byText = new HashMap<>(forms);
      Map<String, TreeSet<Integer>> lengths = new HashMap<>();
      forms.forEach((text, form) ->
          lengths.computeIfAbsent(firstWord(text), _ -> new TreeSet<>()).add(form.words));
      lengths.forEach((first, found) ->
          starts.put(
              first,
              new Start(
                  Optional.ofNullable(forms.get(first)),
                  found.descendingSet().stream().mapToInt(n -> n).filter(n -> n > 1).toArray())));
    }

    /// What forms start with a word.
    ///
    /// @param lengths of those of several words, the longest first
    @SuppressWarnings("ArrayRecordComponent") // read in the innermost loop, never handed out
    private record Start(Optional<Form> single, int[] lengths) {}

    private static String firstWord(String text) {
      int gap = text.indexOf(' ');
      return gap < 0 ? text : text.substring(0, gap);
    }

    Optional<Form> longestAt(List<String> words, int start) {
      Start found = starts.get(words.get(start));
      if (found == null) {
        return Optional.empty();
      }
      for (int length : found.lengths) {
        if (start + length <= words.size()) {
          Form form = byText.get(String.join(" ", words.subList(start, start + length)));
          if (form != null) {
            return Optional.of(form);
          }
        }
      }
      return found.single;
    }
  }

  /// The longest form that starts at a position.
  ///
  /// @param words of a name, folded
  Optional<Form> longestAt(List<String> words, int start) {
    return forms.longestAt(words, start);
  }

  /// The same for a company's name, whose long words may be spelt otherwise than in the lexicon.
  ///
  /// @param loose the words as [LooseWord] has them
  Optional<Form> longestAt(List<String> words, List<String> loose, int start) {
    Optional<Form> exact = longestAt(words, start);
    Optional<Form> other = looseForms.longestAt(loose, start);
    int length = exact.map(Form::words).orElse(0);
    return other.filter(form -> form.words > length).or(() -> exact);
  }

  /// The word of a company's name that a misspelt one stands for; the word itself where it is known
  /// as a name, or none or several are near.
  String mended(String word) {
    Optional<String> meant = spelling.mend(word);
    return meant.isPresent() && !isName(word) ? meant.get() : word;
  }

  /// Whether a word is known as a given name or surname.
  boolean isName(String word) {
    return families.containsKey(word) || bands.containsKey(word);
  }

  /// The form that a single word is.
  Optional<Form> find(String word) {
    return Optional.ofNullable(forms.byText.get(word));
  }

  /// The families of equal given names or surnames that a word belongs to, ascending.
  int[] families(String word) {
    return families.getOrDefault(word, NO_FAMILY);
  }

  /// The families of the names of a person's father by the patronymic, apart from those of the
  /// names themselves; none where the name is not known.
  int[] familiesOfFather(String patronymic) {
    for (String father : Patronymics.fathers(patronymic)) {
      int[] known = families(father);
      if (known.length > 0) {
        return Arrays.stream(known).map(family -> count + family).toArray();
      }
    }
    return NO_FAMILY;
  }

  /// The kinds of organisations or trades that an ordinary word stands for among others, ascending.
  int[] kinds(String canonical) {
    return kinds.getOrDefault(canonical, NO_FAMILY);
  }

  /// Whether two words are forms of one given name or surname.
  boolean areOneName(String one, String other) {
    return Part.shareFamily(families(one), families(other));
  }

  /// 1 to 3 where very many, many or fairly many people bear the word, else 0.
  int band(String word) {
    return bands.getOrDefault(word, 0);
  }
}
