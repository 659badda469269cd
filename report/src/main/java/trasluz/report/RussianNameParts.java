package trasluz.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trasluz.report.NameFinder.Named;

/// Parts runs of capitalised words of a Russian text that are more than one name, or that begin
/// with a word that only opens its sentence: `в Керчи Зимин`, `с Зиминым Краснов`, `брат Краснова
/// Мирон`, `Встречи Карсина`.
///
/// Surnames are looked up by their first letters, so that a text of many names takes no more than
/// its share of time.
final class RussianNameParts {
  private static final int SHORTEST_STEM = 4;
  private static final int KEY = 3;

  /// How a name begins and ends, and whether a given name opens it.
  private record Full(String first, String last, boolean several, boolean given, boolean opens) {}

  private final TextWords words;
  private final Grammar grammar;
  private final NameWords at;
  private final List<Named> found;
  private final Map<String, Set<Full>> byLast = new HashMap<>();

  /// @param found the names of the text in their order
  RussianNameParts(TextWords words, Grammar grammar, NameWords at, List<Named> found) {
    this.words = words;
    this.grammar = grammar;
    this.at = at;
    this.found = List.copyOf(found);
    for (Named named : found) {
      int last = named.to() - 1;
      if (words.isCyrillic(last)) {
        boolean several = last > named.from();
        byLast
            .computeIfAbsent(key(words.folded(last)), _ -> new HashSet<>())
            .add(
                new Full(
                    words.folded(named.from()),
                    words.folded(last),
                    several,
                    several && at.isGiven(named.from()),
                    named.first()));
      }
    }
  }

  private static String key(String word) {
    return word.substring(0, Math.min(KEY, word.length()));
  }

  /// The names, each for itself.
  List<Named> bare() {
    List<Named> bare = new ArrayList<>();
    for (Named named : found) {
      apart(named).forEach(part -> bare.add(withoutOpener(part)));
    }
    return List.copyOf(bare);
  }

  /// `бухгалтер Фонда Карсиной К. М.`: before a surname with initials stands another name, or at
  /// the beginning of a sentence a word that only has its capital there.
  private List<Named> apart(Named named) {
    int second = named.from() + 1;
    if (isOpenerOfRole(named) && named.to() - named.from() > 2) {
      return apart(new Named(second, named.to(), false));
    }
    if (isBehindPlace(named)
        || isRelativeOf(named)
        || isBehindAuthority(named)
        || isTwoSurnames(named)
        || isSurnameBeforePerson(named)) {
      return List.of(new Named(named.from(), second, false), new Named(second, named.to(), false));
    }
    boolean initialled =
        named.to() - named.from() > 2
            && words.isCyrillic(named.from())
            && words.isAdjacent(named.from())
            && words.published(named.from()).length() > 1
            && words.published(second).length() > 1
            && !at.isGiven(named.from());
    for (int i = second + 1; i < named.to(); i++) {
      initialled &= words.published(i).length() == 1 && words.isCyrillic(i);
    }
    if (!initialled) {
      return List.of(named);
    }
    Named surname = new Named(second, named.to(), false);
    return named.first()
        ? List.of(surname)
        : List.of(new Named(named.from(), second, false), surname);
  }

  /// `в списке OFAC Kelvan Trading`: in a Russian text the acronym of an authority and a name in
  /// Latin letters behind it are two.
  private boolean isBehindAuthority(Named named) {
    return grammar.language() == Language.RUSSIAN
        && named.to() - named.from() > 1
        && !words.isCyrillic(named.from())
        && words.isUpperCase(named.from())
        && grammar.is(WordClass.NAMEBODY, words.folded(named.from()))
        && !words.isHyphened(named.from())
        && !words.isUpperCase(named.from() + 1);
  }

  /// `представитель в Стамбуле Эмре Зор`: where somebody works stands before his name; `в Керчи
  /// Зимин`: a known place behind its preposition, and who is told of.
  private boolean isBehindPlace(Named named) {
    if (isKnownPlaceBehindIn(named)) {
      return true;
    }
    boolean three =
        named.to() - named.from() == 3
            && named.from() > 1
            && words.isCyrillic(named.from())
            && words.isAdjacent(named.from())
            && words.isAdjacent(named.from() + 1)
            && words.isAdjacent(named.from() - 1)
            && words.isAdjacent(named.from() - 2);
    String noun = three ? words.folded(named.from() - 2) : "";
    return three
        && words.folded(named.from() - 1).matches("vo?|po")
        && words.folded(named.from()).matches(".*[eiu]")
        && (grammar.nouns().has(noun) || grammar.is(WordClass.PERSON, noun));
  }

  private boolean isKnownPlaceBehindIn(Named named) {
    return grammar.language() == Language.RUSSIAN
        && named.to() - named.from() > 1
        && named.from() > 0
        && words.isCyrillic(named.from())
        && words.isAdjacent(named.from())
        && words.isAdjacent(named.from() - 1)
        && words.folded(named.from() - 1).matches("vo?|na|iz|pod|bliz|okolo|nad")
        && KnownPlaces.standard().usualName(List.of(words.folded(named.from())), true).isPresent()
        && !words.published(named.from()).matches(".*(?:ий|ый|ое|ая|ой|ого|ом)");
  }

  /// `двоюродный брат Краснова Назар`: behind whose relative it is stands the relative's own name;
  /// the text knows the family by another name.
  private boolean isRelativeOf(Named named) {
    int second = named.from() + 1;
    boolean two =
        named.to() - named.from() == 2
            && named.from() > 0
            && words.isCyrillic(named.from())
            && words.isAdjacent(named.from())
            && words.isAdjacent(named.from() - 1)
            && words.folded(named.from()).matches(".*(?:a|ogo|ya|oy)")
            && !at.isGiven(named.from())
            && (at.isGiven(second) || isOfFamily(named));
    return two
        && grammar.nouns().valuesOf(words.folded(named.from() - 1)).stream()
            .anyMatch(frame -> frame.relation() == Relation.FAMILY_OF)
        && like(named.from()).stream()
            .anyMatch(other -> !other.first().equals(words.folded(second)));
  }

  /// The names whose last word is another case of a word.
  private List<Full> like(int word) {
    String form = words.folded(word);
    return byLast.getOrDefault(key(form), Set.of()).stream()
        .filter(other -> RussianCase.sameStem(other.last(), form, SHORTEST_STEM))
        .toList();
  }

  /// `с Зиминым Краснов не виделся`: two surnames that the text has in full, each of its own
  /// person.
  private boolean isTwoSurnames(Named named) {
    int second = named.from() + 1;
    return grammar.language() == Language.RUSSIAN
        && named.to() - named.from() == 2
        && words.isAdjacent(named.from())
        && !at.isGiven(named.from())
        && isSurname(named.from())
        && isSurname(second)
        && !RussianCase.sameStem(words.folded(named.from()), words.folded(second), SHORTEST_STEM);
  }

  /// `Зимину Анна Орлова приходится`: a surname that the text has in full, and another's whole
  /// name.
  private boolean isSurnameBeforePerson(Named named) {
    return grammar.language() == Language.RUSSIAN
        && named.to() - named.from() == 3
        && !at.isGiven(named.from())
        && at.isGiven(named.from() + 1)
        && isSurname(named.from());
  }

  private boolean isSurname(int word) {
    return like(word).stream().anyMatch(Full::given);
  }

  /// `брат Краснова Мирон`: where the text has the surname in full with another given name.
  private boolean isOfFamily(Named named) {
    return like(named.from()).stream()
        .anyMatch(other -> other.several() && !other.last().equals(words.folded(named.from())));
  }

  /// `Встречи Карсина прошли`: in Russian the first word of a sentence may govern a surname.
  private Named withoutOpener(Named named) {
    int second = named.from() + 1;
    if (isOpenerOfPerson(named) || isOpenerOfRole(named)) {
      return new Named(second, named.to(), false);
    }
    boolean opener =
        named.first()
            && named.to() - named.from() == 2
            && words.isCyrillic(named.from())
            && words.isAdjacent(named.from())
            && !at.isGiven(named.from())
            && like(second).stream().anyMatch(other -> !other.opens());
    return opener ? new Named(second, named.to(), false) : named;
  }

  /// `Жене Краснова принадлежит`: a noun for a relative, a lawyer or the like with the capital of a
  /// sentence's first word.
  private boolean isOpenerOfRole(Named named) {
    return named.first()
        && grammar.language() == Language.RUSSIAN
        && named.to() - named.from() > 1
        && words.isAdjacent(named.from())
        && grammar.nouns().valuesOf(words.folded(named.from())).stream()
            .anyMatch(frame ->
                // `Жене` is a form of `жена` as of `Женя`.
                frame.relation() == Relation.FAMILY_OF || !at.isGiven(named.from()));
  }

  /// `Встреча Ивана Краснова`: before a given name and a surname.
  private boolean isOpenerOfPerson(Named named) {
    int second = named.from() + 1;
    boolean apart = named.first() && named.to() - named.from() == 3;
    for (int i = named.from(); i < named.to() - 1; i++) {
      apart &= words.isCyrillic(i) && words.isAdjacent(i) && words.published(i).length() > 1;
    }
    return apart && !at.isGiven(named.from()) && at.isGiven(second);
  }
}
