package trasluz.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What Spanish clauses say of things to come, by the ending of the future, and of things that came
/// to nothing: `iba a comprar, pero no lo hizo` tells no claim at all.
record SpanishRealis(Phrases phrases) {
  Clause of(Clause clause) {
    boolean future = clause.realis() == Realis.ACTUAL && isFuture(clause);
    boolean dropped = clause.realis() == Realis.INTENDED && cameToNothing(clause.verb());
    if (!future && !dropped) {
      return clause;
    }
    return new Clause(
        clause.verb(),
        dropped ? List.of() : clause.frames(),
        clause.subjects(),
        clause.excluded(),
        clause.objects(),
        clause.adjuncts(),
        clause.passive(),
        clause.positive(),
        clause.modal(),
        Realis.INTENDED,
        clause.amount(),
        clause.from(),
        clause.group(),
        clause.to());
  }

  private boolean isFuture(Clause clause) {
    for (int i = clause.group(); i <= clause.verb(); i++) {
      boolean verbal =
          phrases.isVerb(i) || phrases.is(i, WordClass.HAVE) || phrases.is(i, WordClass.BE);
      String first = phrases.text(i, i + 1).toLowerCase(Locale.ROOT);
      if (verbal && first.matches("(?U)(\\w+ )?\\w+rán?( .*)?")) {
        return true;
      }
    }
    return false;
  }

  /// Behind it `no lo hizo`, `no se concretó`.
  private boolean cameToNothing(int verb) {
    for (int i = verb + 1; i < phrases.size(); i++) {
      Optional<Phrase.Noun> it = phrases.noun(i + 1).filter(Phrase.Noun::isPronoun);
      boolean done =
          it.filter(noun -> noun.word().equals("lo")).isPresent()
              && phrases.isWord(i + 2, "hizo", "hicieron", "consiguio", "logro", "lograron");
      boolean settled =
          phrases.isWord(i + 1, "se")
              && phrases.isWord(i + 2, "concreto", "materializo", "cerro", "produjo");
      if (phrases.is(i, WordClass.NEG) && (done || settled)) {
        return true;
      }
    }
    return false;
  }
}
