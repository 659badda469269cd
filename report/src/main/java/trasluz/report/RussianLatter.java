package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Phrase.Noun;

/// Whom `тот`, `та` and `последний` mean in Russian: the one named last before them, and not the
/// subject, which `он` would mean. `Краснов приходится зятем Орлову, а тому принадлежит банк`.
final class RussianLatter {
  private static final Set<String> THAT = Set.of("tot", "ta", "tomu", "toy");
  private static final String LAST = "posledn(?:iy|yaya|yego|emu|yemu|ey|im|yuyu|yey)";
  private static final Set<String> FEMININE =
      Set.of("ta", "toy", "poslednyaya", "posledney", "posledneyu", "poslednyuyu");

  private RussianLatter() {}

  static Optional<Referent> of(Phrases phrases, Recall recall, Noun noun, int at) {
    boolean that = noun.isPronoun() && THAT.contains(noun.word()) && isParty(phrases, at);
    boolean last =
        !noun.isPronoun()
            && noun.to() - noun.from() == 1
            && noun.word().matches(LAST)
            && noun.name().isEmpty();
    if (phrases.language() != Language.RUSSIAN || !(that || last)) {
      return Optional.empty();
    }
    boolean feminine = FEMININE.contains(noun.word());
    List<Referent> before = recall.before(at, who -> !who.isPlace());
    if (before.isEmpty() && !recall.past().isEmpty()) {
      before = recall.past().getFirst().all().stream().filter(who -> !who.isPlace()).toList();
    }
    return before.reversed().stream()
        .findFirst()
        .filter(who -> recall.gender(who).map(g -> (g == 'f') == feminine).orElse(true))
        .map(who -> recall.fill(who, noun.word(), at));
  }

  /// `тому, что` and `при этом той фирме` are none: no noun or clause may follow, and no
  /// preposition stands before.
  private static boolean isParty(Phrases phrases, int at) {
    return !phrases.is(at - 1, WordClass.PREP)
        && !(phrases.isMark(at + 1, ",") && phrases.is(at + 2, WordClass.SUB))
        && !phrases.isNoun(at + 1);
  }
}
