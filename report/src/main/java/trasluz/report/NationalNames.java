package trasluz.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trasluz.report.NameFinder.Named;

/// Finds bodies and groups that English names by their country or people, `the Iraqi army`,
/// `Kurdish security forces`, and in English and Spanish what is a country's own, `the government
/// of Iran`, `el gobierno de Irán`.
///
/// `a Greek court` is one of several and names none.
final class NationalNames {
  private static final int MOST_MODIFIERS = 2;
  private static final Set<String> ONE_OF_SEVERAL =
      Set.of("a", "an", "another", "any", "some", "every", "each", "no", "several", "many");

  private static final Set<String> ACRONYMS = Set.of("us", "uk", "uae", "eu", "un", "nato");

  private final TextWords words;
  private final Grammar grammar;
  private final NameWords at;
  private final BitSet taken;
  private final Map<Integer, Integer> behindCountry = new HashMap<>();

  NationalNames(TextWords words, NameWords at, Grammar grammar, BitSet taken) {
    this.words = words;
    this.grammar = grammar;
    this.at = at;
    this.taken = taken;
  }

  /// Whether a country is named as whose body it is: `the government of Iran`. It is part of the
  /// body's name.
  boolean isOwner(Hit country) {
    return country.meaning().type() == EntityType.COUNTRY && bodyOf(country).isPresent();
  }

  /// Takes up a country that is part of the name of a body.
  void takeUp(Hit country) {
    if (isOwner(country)) {
      bodyOf(country).ifPresent(noun -> behindCountry.put(noun, country.to()));
    }
  }

  /// The noun of which a country is the owner.
  private Optional<Integer> bodyOf(Hit country) {
    int of = country.from() - 1;
    while (of > 0 && words.folded(of).matches("the|la|los|el")) {
      of--;
    }
    boolean owned =
        of > 0
            && words.folded(of).matches("of|del?")
            && words.isAdjacent(of)
            && words.isAdjacent(of - 1);
    for (int noun = of - 1; owned && noun >= Math.max(0, of - 2); noun--) {
      FormTable.Match<WordClass> body = grammar.table(WordClass.NATIONAL).at(words, noun, of);
      boolean one =
          grammar
              .typeOf(words.folded(of - 1))
              .filter(type -> type == EntityType.GROUP || type == EntityType.PERSON)
              .isEmpty();
      if (body.to() == of && one && !words.isCapitalised(noun)) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  /// Whether only a space, or the full stop of `U.S.` and a space, stands before a word.
  private boolean isNext(int word) {
    return words.isAdjacent(word - 1)
        || (words.published(word - 1).length() == 1 && at.gap(word - 1).equals(". "));
  }

  /// Whether a country, written in capitals only, begins such a name: `U.S. forces`.
  boolean beginsWith(Hit country) {
    return behindAdjective(country.from()) == country.to()
        && end(country.from(), words.size()) > country.to();
  }

  List<Named> in(int from, int to) {
    List<Named> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int end = end(i, to);
      if (end > i) {
        found.add(new Named(i, end, false));
        i = end - 1;
      }
    }
    return found;
  }

  /// The word behind an adjective of a country or what stands for one, as in `U.S. forces`; the
  /// word itself where there is none.
  private int behindAdjective(int word) {
    if (!at.isUpper(word)) {
      return word;
    }
    String form = words.folded(word);
    boolean dotted =
        form.equals("u")
            && word + 1 < words.size()
            && at.gap(word).equals(".")
            && words.folded(word + 1).matches("[sk]");
    boolean acronym = words.isUpperCase(word) && ACRONYMS.contains(form);
    if (dotted) {
      // Behind the full stop of "U.S." the next word is no further than behind a space.
      return words.isBefore(word + 1, ".") ? word + 2 : word;
    }
    return acronym || grammar.is(WordClass.COUNTRY, form) ? word + 1 : word;
  }

  /// `Iraqi Ministry of Culture`.
  private boolean isOfName(int joint, int to, int noun) {
    return joint + 1 < to
        && at.isUpper(noun)
        && words.folded(joint).equals("of")
        && at.isUpper(joint + 1);
  }

  /// `the Indian state of Kerala`, `Iranian state media`, `German treasury bonds`: no name of the
  /// state, but what it has.
  private boolean isAttribute(int noun, int next, int to) {
    boolean may = words.folded(noun).matches("state|treasury") && words.isAdjacent(noun);
    return may
        && next < to
        && (words.folded(next).equals("of")
            || (!grammar.isFunction(words.folded(next))
                && !grammar.verbs().has(words.folded(next))));
  }

  /// The end of the name that begins with an adjective, or where it begins, if none does.
  private int end(int start, int to) {
    if (behindCountry.containsKey(start)) {
      return behindCountry.get(start);
    }
    if (grammar.language() != Language.ENGLISH) {
      return start;
    }
    int noun = behindAdjective(start);
    if (taken.get(start)
        || noun == start
        || (start > 0 && ONE_OF_SEVERAL.contains(words.folded(start - 1)))) {
      return start;
    }
    int last = noun + MOST_MODIFIERS;
    for (int i = noun; i < to && i <= last && isNext(i); i++) {
      FormTable.Match<WordClass> head = grammar.table(WordClass.NATIONAL).at(words, i, to);
      boolean goesOn = words.isNameBeside(head.to(), head.to() - 1) || isOfName(head.to(), to, i);
      boolean modifies =
          words.isAdjacent(head.to() - 1)
              && head.to() < to
              && grammar.is(WordClass.NATIONAL, words.folded(head.to()));
      if (!head.values().isEmpty() && !modifies && !isAttribute(i, head.to(), to)) {
        return goesOn ? start : head.to();
      }
      if (!grammar.is(WordClass.NATIONALMODIFIER, words.folded(i))) {
        return start;
      }
    }
    return start;
  }
}
