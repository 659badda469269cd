package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the further names of a Russian list of three or more that ends in "и": `«Кесса», «Лотос» и
/// «Орлан» принадлежат`, `принадлежат «Кесса», «Лотос» и «Орлан»`.
///
/// All name the same sort of thing, so that no speaker or apposition is taken for one of them.
final class RussianList {
  private static final int MOST = 8;

  private RussianList() {}

  /// Those before a name behind which "и" stands.
  static List<Integer> before(Phrases phrases, RussianAgreement agreement, int last) {
    List<Integer> names = new ArrayList<>();
    int at = last;
    while (names.size() < MOST) {
      int comma = phrases.beforeQuotes(at);
      int name = phrases.beforeQuotes(comma);
      boolean another =
          phrases.isMark(comma, ",")
              && isAlike(phrases, name, last)
              && agreement.isNominative(name);
      if (!another || agreement.isPrepared(name) || phrases.isVerb(phrases.beforeQuotes(name))) {
        break;
      }
      names.addFirst(name);
      at = name;
    }
    return List.copyOf(names);
  }

  /// Those behind a name up to the one behind "и".
  static List<Integer> behind(Phrases phrases, RussianAgreement agreement, int first) {
    List<Integer> names = new ArrayList<>();
    int at = first;
    while (names.size() < MOST) {
      int joint = phrases.behindQuotes(at);
      int name = phrases.behindQuotes(joint);
      boolean and = phrases.isWord(joint, "i") && phrases.is(joint, WordClass.CONJ);
      boolean fits = isAlike(phrases, name, first) && agreement.isNominative(name);
      if (!fits || !(and || phrases.isMark(joint, ","))) {
        return List.of();
      }
      names.add(name);
      if (and) {
        return names.size() > 1 ? List.copyOf(names) : List.of();
      }
      at = name;
    }
    return List.of();
  }

  private static boolean isAlike(Phrases phrases, int one, int other) {
    Optional<EntityType> type = type(phrases, one);
    return type.isPresent() && type.equals(type(phrases, other));
  }

  private static Optional<EntityType> type(Phrases phrases, int at) {
    return phrases
        .noun(at)
        .filter(noun -> noun.owner().isEmpty())
        .flatMap(Phrase.Noun::name)
        .map(hit -> hit.meaning().type());
  }
}
