package trasluz.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of words before any list is read: legal forms, titles, particles, numbers, ordinary
/// words of company names, places, families of given names and surnames, and how common a name is.
/// From the resources in `lexicon/`, which people edit; see `docs/sources/lexicon.md`.
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

  private final Map<String, List<Form>> formsByFirstWord;
  private final Map<String, Form> formsByText;
  private final Map<String, int[]> families;
  private final Map<String, Integer> bands;

  /// @param forms by their whole text, words separated by single blanks
  /// @param families of given names and surnames, by word
  /// @param bands by word
  Lexicon(Map<String, Form> forms, Map<String, int[]> families, Map<String, Integer> bands) {
    this.formsByText = Map.copyOf(forms);
    this.families = Map.copyOf(families);
    this.bands = Map.copyOf(bands);
    Map<String, List<Form>> byFirst = new HashMap<>();
    forms.forEach((text, form) ->
        byFirst.computeIfAbsent(firstWord(text), _ -> new ArrayList<>(1)).add(form));
    byFirst.replaceAll((_, list) ->
        list.stream().sorted((a, b) -> Integer.compare(b.words, a.words)).distinct().toList());
    this.formsByFirstWord = Map.copyOf(byFirst);
  }

  private static String firstWord(String text) {
    int gap = text.indexOf(' ');
    return gap < 0 ? text : text.substring(0, gap);
  }

  /// The longest form that starts at a position.
  ///
  /// @param words of a name, folded
  Optional<Form> longestAt(List<String> words, int start) {
    String first = words.get(start);
    List<Form> candidates = formsByFirstWord.get(first);
    if (candidates == null) {
      return Optional.empty();
    }
    int tried = Integer.MAX_VALUE;
    for (Form candidate : candidates) {
      int length = candidate.words;
      if (length < tried && start + length <= words.size()) {
        tried = length;
        Form form =
            length == 1
                ? formsByText.get(first)
                : formsByText.get(String.join(" ", words.subList(start, start + length)));
        if (form != null) {
          return Optional.of(form);
        }
      }
    }
    return Optional.empty();
  }

  /// The form that a single word is.
  Optional<Form> find(String word) {
    return Optional.ofNullable(formsByText.get(word));
  }

  /// The families of equal given names or surnames that a word belongs to, ascending.
  int[] families(String word) {
    return families.getOrDefault(word, NO_FAMILY);
  }

  /// 1 to 3 where very many, many or fairly many people bear the word, else 0.
  int band(String word) {
    return bands.getOrDefault(word, 0);
  }
}
