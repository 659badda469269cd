package trasluz.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import trasluz.report.NameFinder.Named;

/// Joins the names of one thing: a surname to the full name, the first words to a longer name, an
/// acronym to the words whose letters it has or that it stands behind in parentheses, a name in
/// quotation marks to the one right before it, a Russian case to another.
///
/// A name is compared only with the longer ones that have its rarest word, or that its letters or
/// its brackets point to, so that a text of many names takes no more than its share of time.
final class NameClusters {
  private static final Pattern CALLED = Pattern.compile(",? ?\\(?[“\"](the |el |la )?");

  /// `(далее — Фонд)`, `(hereinafter the Fund)`, `(en adelante, el Fondo)`.
  private static final Pattern DEFINED =
      Pattern.compile(
          "[»”\"]?,? ?\\((?:далее|здесь и далее|hereinafter|hereafter|en adelante|en lo sucesivo)"
              + "(?: по тексту)?,? ?[—–-]? ?[«“\"]?(?:the |el |la )?");

  private static final Pattern BRACKETED = Pattern.compile("[»”\"]? ?\\(");

  /// `, also known as`, `(formerly`, `, antes llamado «`, `(прежде «`: the other name of one thing.
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "[»”\"]?,? ?\\(?(?:(?:(?:also|better|formerly|previously|originally|once|now) )?"
              + "(?:known as|called|trading as)|formerly|previously|a\\.?k\\.?a\\.?|alias"
              + "|(?:antes|anteriormente|también|hoy|ahora) (?:llamad[oa]|conocid[oa] como)"
              + "|conocid[oa] como|antes|anteriormente"
              + "|(?:также |ранее |прежде )?известн(?:ый|ая|ое) как|ранее|прежде)"
              + " [«“\"]?(?:the |el |la )?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// As folded: `Лапин`, `Лапиным`, `Седовым`, `Вольского`.
  private static final Pattern MAN =
      Pattern.compile(".{2,}(?:(?:in|ov|ev|yov)(?:ym)?|sk(?:iy|ogo|omu|im|om))");

  /// As folded: `Лапиной`, `Седовой`, `Вольская`, `Вольскую`.
  private static final Pattern WOMAN =
      Pattern.compile(".{2,}(?:(?:in|ov|ev|yov)oy|sk(?:aya|uyu|oy))");

  private static final int LONGEST_ACRONYM = 6;
  private static final int MOST_WORDS_BETWEEN = 4;
  private static final int SHORTEST_STEM = 4;
  private static final int KEY = 3;

  private final TextWords words;
  private final Grammar grammar;
  private final List<Named> found;
  private final boolean russian;
  private final Set<String> shared = new HashSet<>();
  private final Map<String, List<Named>> headsByWord = new HashMap<>();
  private final Map<String, List<Named>> headsByInitials = new HashMap<>();

  /// For a name as folded the names that it stands behind, in parentheses or quotation marks.
  private final Map<List<String>, Set<List<String>>> behind = new HashMap<>();

  /// @param found in the order of the text
  NameClusters(TextWords words, Grammar grammar, List<Named> found) {
    this.words = words;
    this.grammar = grammar;
    this.found = List.copyOf(found);
    this.russian = found.stream().anyMatch(named -> words.isCyrillic(named.from()));
  }

  /// For the text of each name the text of the longest name that means the same.
  Map<String, String> byText() {
    findAliases();
    Map<String, String> clusters = new HashMap<>();
    List<Named> longestFirst = new ArrayList<>(found);
    longestFirst.sort(
        Comparator.comparingInt((Named n) -> n.from() - n.to()).thenComparingInt(Named::from));
    for (Named named : longestFirst) {
      String text = named.in(words);
      if (clusters.containsKey(text)) {
        continue;
      }
      List<Named> fitting =
          heads(named).stream()
              .filter(head -> isShort(named, head) && !isOfOtherSex(named, head))
              .toList();
      boolean ofTwo = isSurnameOfTwo(named, fitting, clusters);
      if (ofTwo) {
        shared.add(text);
      }
      if (fitting.isEmpty() || ofTwo) {
        clusters.put(text, text);
        addHead(named);
      } else {
        List<Named> bearers = persons(named, fitting);
        Named head = nearest(named, bearers.isEmpty() ? fitting : bearers);
        clusters.put(text, clusters.getOrDefault(head.in(words), text));
      }
    }
    return clusters;
  }

  /// `Лапин` is not `Ирину Лапину` nor `Ирине Лапиной`, and `Лапиной` is not `Сергеем Лапиным`:
  /// forms that only men's or only women's surnames have.
  private boolean isOfOtherSex(Named named, Named head) {
    String one = folded(named).getLast();
    String other = folded(head).getLast();
    return russian
        && ((MAN.matcher(one).matches() && WOMAN.matcher(other).matches())
            || (WOMAN.matcher(one).matches() && MAN.matcher(other).matches()));
  }

  /// Behind `Anselm Orvik` and `Orvik Conseil` the surname alone means the person in English.
  private List<Named> persons(Named named, List<Named> fitting) {
    boolean single = grammar.language() == Language.ENGLISH && named.to() - named.from() == 1;
    return fitting.stream()
        .filter(head -> single && !isBody(head) && head.to() - head.from() > 1)
        .filter(head -> isSameWord(folded(head).getLast(), folded(named).getFirst()))
        .toList();
  }

  /// Whether two whom the text names in full bear it: then it means neither for sure.
  private boolean isSurnameOfTwo(Named named, List<Named> fitting, Map<String, String> clusters) {
    boolean single = named.to() - named.from() == 1;
    String last = folded(named).getFirst();
    return single
        && fitting.stream()
                .filter(head -> !isBody(head) && head.to() - head.from() > 1)
                .filter(head ->
                    isSameWord(folded(head).getLast(), last)
                        || SpanishNames.isFirstSurname(grammar, last, folded(head)))
                .map(head -> clusters.get(head.in(words)))
                .distinct()
                .count()
            > 1;
  }

  /// The surnames that several whom the text names in full share.
  Set<String> sharedSurnames() {
    return Set.copyOf(shared);
  }

  /// The words of names of several words, for lone words that open a sentence.
  static Set<String> wordsOfLongNames(TextWords words, List<Named> found) {
    Set<String> out = new HashSet<>();
    for (Named named : found) {
      for (int i = named.from(); named.to() - named.from() > 1 && i < named.to(); i++) {
        out.add(words.folded(i));
        if (words.isCyrillic(i)) {
          out.add(stem(words.folded(i)));
        }
      }
    }
    return out;
  }

  /// A Russian word without what may be its ending.
  static String stem(String word) {
    int end = word.length();
    while (end > SHORTEST_STEM && "aeiouy".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end) + "-";
  }

  private void findAliases() {
    for (int i = 1; i < found.size(); i++) {
      Named full = found.get(i - 1);
      Named alias = found.get(i);
      boolean near = alias.from() - full.to() <= MOST_WORDS_BETWEEN && alias.from() >= full.to();
      String gap = near ? words.between(words.end(full.to() - 1), words.start(alias.from())) : "";
      boolean called = CALLED.matcher(gap).matches();
      boolean bracketed = BRACKETED.matcher(gap).matches() && isAcronym(alias);
      if (called || bracketed || DEFINED.matcher(gap).matches()) {
        behind.computeIfAbsent(folded(alias), _ -> new HashSet<>()).add(folded(full));
      }
      if (OTHERWISE.matcher(gap).matches() && isClosed(alias)) {
        behind.computeIfAbsent(folded(alias), _ -> new HashSet<>()).add(folded(full));
        behind.computeIfAbsent(folded(full), _ -> new HashSet<>()).add(folded(alias));
      }
    }
  }

  /// Whether nothing goes on with a name: not `Ana Ruiz, formerly Corvo's director`.
  private boolean isClosed(Named named) {
    return named.to() == words.size() || words.isBefore(named.to() - 1, ",;.)»”\"");
  }

  private void addHead(Named named) {
    StringBuilder initials = new StringBuilder();
    for (String word : folded(named)) {
      headsByWord.computeIfAbsent(key(word), _ -> new ArrayList<>()).add(named);
      initials.append(word.charAt(0));
    }
    for (int end = 2; end <= Math.min(LONGEST_ACRONYM, initials.length()); end++) {
      headsByInitials
          .computeIfAbsent(initials.substring(0, end), _ -> new ArrayList<>())
          .add(named);
    }
  }

  /// Where words have cases, what the cases of one word have in common.
  private String key(String word) {
    return russian ? word.substring(0, Math.min(KEY, word.length())) : word;
  }

  /// The names seen so far with the rarest of some words.
  private List<Named> withRarest(List<String> some) {
    return some.stream()
        .map(word -> headsByWord.getOrDefault(key(word), List.of()))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  /// The names that may be the longer form of one.
  private Set<Named> heads(Named named) {
    Set<Named> out = new LinkedHashSet<>(withRarest(folded(named)));
    if (isAcronym(named)) {
      out.addAll(headsByInitials.getOrDefault(words.folded(named.from()), List.of()));
    }
    behind.getOrDefault(folded(named), Set.of()).forEach(full -> out.addAll(withRarest(full)));
    return out;
  }

  /// The one named last before it, else the first.
  private static Named nearest(Named named, List<Named> fitting) {
    Named best = fitting.getFirst();
    for (Named head : fitting) {
      if (head.from() < named.from() && head.from() > best.from()) {
        best = head;
      }
    }
    return best;
  }

  private List<String> folded(Named named) {
    return words.allFolded().subList(named.from(), named.to());
  }

  private boolean isShort(Named named, Named head) {
    List<String> small = folded(named);
    List<String> large = folded(head);
    if (hasInitials(named, large) || isBehind(small, large)) {
      return true;
    }
    if (large.size() < small.size() || isKin(head) || isKin(named)) {
      return large.equals(small);
    }
    boolean personal = !isBody(head);
    if (matches(small, large.subList(0, small.size()))) {
      return true;
    }
    boolean inside = small.size() > 1 || !personal;
    for (int i = 1; inside && i + small.size() <= large.size(); i++) {
      if (matches(small, large.subList(i, i + small.size()))
          && !grammar.isOfBody(small.getFirst())) {
        return true;
      }
    }
    boolean surname =
        small.size() == 1 && SpanishNames.isFirstSurname(grammar, small.getFirst(), large);
    return personal
        && (surname || matches(small, large.subList(large.size() - small.size(), large.size())));
  }

  /// Whether a name stands behind another, or behind the last words of it.
  private boolean isBehind(List<String> alias, List<String> full) {
    return behind.getOrDefault(alias, Set.of()).stream()
        .anyMatch(before ->
            before.size() <= full.size()
                && full.subList(full.size() - before.size(), full.size()).equals(before));
  }

  private boolean hasInitials(Named acronym, List<String> full) {
    if (!isAcronym(acronym) || full.size() < 2) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    full.forEach(part -> initials.append(part.charAt(0)));
    return initials.toString().startsWith(words.folded(acronym.from()));
  }

  private boolean isAcronym(Named named) {
    String word = words.folded(named.from());
    long capitals = words.published(named.from()).chars().filter(Character::isUpperCase).count();
    return named.to() - named.from() == 1
        && word.length() >= 2
        && word.length() <= LONGEST_ACRONYM
        && capitals >= 2;
  }

  private boolean matches(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!isSameWord(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isSameWord(String one, String other) {
    return one.equals(other) || (russian && RussianCase.sameStem(one, other, SHORTEST_STEM));
  }

  private boolean isKin(Named named) {
    int next = named.to();
    return next < words.size()
        && words.isAdjacent(next - 1)
        && grammar.is(WordClass.KINWORD, words.folded(next));
  }

  private boolean isBody(Named named) {
    return folded(named).stream().anyMatch(grammar::isOfBody);
  }
}
