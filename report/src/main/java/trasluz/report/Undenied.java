package trasluz.report;

import java.util.Optional;
import java.util.Set;
import trasluz.report.HedgeLexicon.Found;
import trasluz.report.HedgeLexicon.Role;
import trasluz.statement.Hedge;

/// Reads a denial or a doubt that is itself denied: `nobody disputes that X owns Y` and `it is not
/// disputed that` leave the author's word as it is, `X does not deny that` is what X admits.
///
/// @param phrases those of the sentence
record Undenied(Phrases phrases) {
  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "nadie", "ninguno", "ninguna", "nikto");

  /// Hardly anybody, who is nobody's word either.
  private static final Set<String> FEW =
      Set.of("few", "hardly", "scarcely", "pocos", "pocas", "malo", "nemnogiye");

  /// Whether nobody denies or doubts what a cue tells: then it hedges nothing.
  boolean byNobody(Found cue, int at, Optional<Integer> source) {
    boolean all = source.filter(this::isNobody).isPresent();
    boolean impersonal =
        phrases.language() == Language.ENGLISH
            && source.filter(noun -> !phrases.isWord(noun, "it")).isEmpty();
    return isDenial(cue)
        ? all || (impersonal && isNegated(at))
        : all
            && phrases.language() == Language.RUSSIAN
            && (isNegated(at) || phrases.is(at, WordClass.NEG));
  }

  /// Whether somebody does not deny what a cue tells: then it is what he says.
  boolean bySomebody(Found cue, int at, Optional<Integer> source) {
    return phrases.language() == Language.ENGLISH
        && source.isPresent()
        && cue.phrase().hedge().equals(Optional.of(Hedge.DENIED))
        && cue.phrase().role() == Role.VERB
        && isNegated(at);
  }

  private boolean isDenial(Found cue) {
    boolean doubt = phrases.words().folded(cue.from()).matches("doubt.*|dud.*|somnev.*");
    return cue.phrase().role() == Role.VERB
        && (doubt || cue.phrase().hedge().equals(Optional.of(Hedge.DENIED)));
  }

  private boolean isNobody(int noun) {
    Phrase phrase = phrases.at(noun);
    boolean none =
        phrases.noun(noun).filter(Phrases::isNegative).isPresent()
            || NOBODY.contains(phrase.word());
    return none || FEW.contains(phrases.words().folded(phrase.from())) || isFew(noun - 1);
  }

  private boolean isFew(int at) {
    return phrases.has(at) && FEW.contains(phrases.at(at).word());
  }

  private boolean isNegated(int at) {
    if (phrases.language() == Language.RUSSIAN) {
      return phrases.is(at - 1, WordClass.NEG);
    }
    for (int i = new VerbGroup(phrases).start(at); i < at; i++) {
      if (phrases.is(i, WordClass.NEG)) {
        return true;
      }
    }
    return false;
  }
}
