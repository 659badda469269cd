package trasluz.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the two of whom a Russian noun for something mutual is told with "и": `встреча Орловой и
/// Краснова`, `переговоры между Орловой и Красновым`.
final class RussianBoth {
  private RussianBoth() {}

  /// Both, or nobody.
  static List<Referent> of(Scene scene, int thing) {
    Phrases phrases = scene.phrases();
    boolean between = phrases.isWord(thing + 1, "mezhdu");
    int first = between ? phrases.behindQuotes(thing + 1) : thing;
    Optional<Referent> one =
        between
            ? party(scene, first)
            : phrases
                .noun(thing)
                .flatMap(Phrase.Noun::owner)
                .flatMap(_ -> scene.discourse().ownerOf(thing, type -> !type.isPlace(), Set.of()));
    int joint = phrases.behindQuotes(first);
    boolean and = phrases.is(joint, WordClass.CONJ) && phrases.isWord(joint, "i");
    int second = phrases.behindQuotes(joint);
    RussianCase wanted = between ? RussianCase.INS : RussianCase.GEN;
    boolean fits =
        and
            && phrases
                .noun(second)
                .filter(noun -> noun.may(wanted) && noun.name().isPresent())
                .isPresent();
    Optional<Referent> other = fits ? party(scene, second) : Optional.empty();
    return one.isPresent() && other.filter(o -> !o.key().equals(one.get().key())).isPresent()
        ? List.of(one.get(), other.get())
        : List.of();
  }

  private static Optional<Referent> party(Scene scene, int noun) {
    return scene.phrases().isNoun(noun)
        ? scene.discourse().of(noun).filter(who -> !who.isPlace())
        : Optional.empty();
  }
}
