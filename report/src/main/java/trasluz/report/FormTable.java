package trasluz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// Forms of one or several words with what they stand for, looked up in a text, the longest first.
///
/// @param <V> what a form stands for
final class FormTable<V> {
  private static final int KEY = 2;

  /// @param order in which it was put
  private record Form<V>(List<String> words, V value, int order) {}

  /// What stands at a word.
  ///
  /// @param to number behind the last word
  record Match<V>(List<V> values, int to) {}

  /// By their first word where that is whole, else by how it begins.
  private final Map<String, List<Form<V>>> whole = new HashMap<>();

  private final Map<String, List<Form<V>>> forms = new HashMap<>();
  private int size;
  private final Set<String> single = new HashSet<>();
  private final Map<String, List<String>> stems = new HashMap<>();

  void put(String form, V value) {
    List<String> words = Resources.words(form).stream().map(FormTable::plain).toList();
    if (words.size() == 1) {
      String word = words.getFirst();
      if (word.endsWith("*")) {
        stems.computeIfAbsent(key(word), _ -> new ArrayList<>()).add(word);
      } else {
        single.add(word);
      }
    }
    String first = words.getFirst();
    boolean stem = first.endsWith("*");
    (stem ? forms : whole)
        .computeIfAbsent(stem ? key(first) : first, _ -> new ArrayList<>())
        .add(new Form<>(words, value, size++));
  }

  /// Russian ё is often written as е; it is not told apart.
  static String plain(String word) {
    return word.indexOf('y') < 0 ? word : word.replace("yo", "e").replace("ye", "e");
  }

  private static String key(String word) {
    String letters = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
    return letters.substring(0, Math.min(KEY, letters.length()));
  }

  /// The values of the longest form at a word; none, and the word itself as end, where none is.
  Match<V> at(TextWords words, int at, int end) {
    return at(words, at, end, i -> i);
  }

  /// The same where something may stand inside a form of several words, as a date in `se hizo en
  /// 2019 con`.
  ///
  /// @param inside the word behind what may stand inside and begins at a word, or that word
  Match<V> at(TextWords words, int at, int end, IntUnaryOperator inside) {
    List<V> values = new ArrayList<>();
    int best = 0;
    int behind = at;
    for (Form<V> form : beginning(words.plain(at))) {
      int size = form.words().size();
      int to = size < best || at + size > end ? at : behind(form.words(), words, at, end, inside);
      if (to > at) {
        if (size > best) {
          values.clear();
          best = size;
          behind = to;
        }
        values.add(form.value());
      }
    }
    return new Match<>(List.copyOf(values), behind);
  }

  /// The forms that may begin with a word, in the order in which they were put.
  private List<Form<V>> beginning(String word) {
    List<Form<V>> exact = whole.getOrDefault(word, List.of());
    List<Form<V>> stemmed = forms.getOrDefault(key(word), List.of());
    if (stemmed.isEmpty()) {
      return exact;
    }
    if (exact.isEmpty()) {
      return stemmed;
    }
    List<Form<V>> both = new ArrayList<>(exact);
    both.addAll(stemmed);
    both.sort(Comparator.comparingInt(Form::order));
    return both;
  }

  /// What a word alone stands for.
  List<V> valuesOf(String folded) {
    String word = plain(folded);
    return beginning(word).stream()
        .filter(form -> form.words().size() == 1 && fits(form.words().getFirst(), word))
        .map(Form::value)
        .toList();
  }

  /// Whether a word alone is a form. This is asked of most words of a text many times.
  boolean has(String folded) {
    String word = plain(folded);
    if (single.contains(word)) {
      return true;
    }
    if (stems.isEmpty()) {
      return false;
    }
    for (String stem : stems.getOrDefault(key(word), List.of())) {
      if (fits(stem, word)) {
        return true;
      }
    }
    return false;
  }

  /// The word behind a form that stands at a word, with what stands inside it once; the word itself
  /// where it does not stand there.
  private static int behind(
      List<String> form, TextWords words, int from, int end, IntUnaryOperator inside) {
    int at = from;
    boolean passed = false;
    for (int i = 0; i < form.size(); i++) {
      if (i > 0 && !words.isJoined(at - 1)) {
        return from;
      }
      if (i > 0 && !passed && at < end && !fits(form.get(i), words.plain(at))) {
        int behind = inside.applyAsInt(at);
        passed = behind > at;
        at = behind;
      }
      if (at >= end || !fits(form.get(i), words.plain(at))) {
        return from;
      }
      if (i > 0 && !words.isJoined(at - 1)) {
        return from;
      }
      at++;
    }
    return at;
  }

  private static boolean fits(String pattern, String word) {
    return pattern.endsWith("*")
        ? word.startsWith(pattern.substring(0, pattern.length() - 1))
        : word.equals(pattern);
  }
}
