package trasluz.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What Spanish clauses say of things to come, by the ending of the future, and of things that came
/// to nothing: `iba a comprar, pero no lo hizo` tells no claim at all.
record SpanishRealis(Phrases phrases) {
  private static final int FAR = 6;

  private static final String WANTS =
      "(ped|pid|orden|exig|exij|rog|rueg|suger|sugir|sugier|propon|propus|recomend|aconsej|inst[aoe]"
          + "|quer|quier|quis|dese|evit|imped|impid|prohib|solicit|reclam|esper|pretend|busc).*";

  Clause of(Clause clause) {
    boolean future = clause.realis() == Realis.ACTUAL && (isFuture(clause) || isOnlyWanted(clause));
    boolean dropped = clause.realis() == Realis.INTENDED && cameToNothing(clause.verb());
    boolean nearly = isNearly(clause.verb());
    if (!future && !dropped && !nearly) {
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
        clause.modal() || nearly,
        future || dropped ? Realis.INTENDED : clause.realis(),
        clause.amount(),
        clause.from(),
        clause.group(),
        clause.to());
  }

  /// `casi compró la firma`: it was not done.
  private boolean isNearly(int verb) {
    int first = phrases.isVerb(verb) ? phrases.at(verb).from() : 0;
    return first > 0 && phrases.words().folded(first - 1).equals("casi");
  }

  /// `pidió a Ana que pagara`, `para que Ana pague`, `evitó que Ana pagara`: what is wanted, bidden
  /// or kept off is not done for that.
  private boolean isOnlyWanted(Clause clause) {
    int first =
        clause.subjects().stream()
            .map(Clause.Argument::noun)
            .filter(noun -> noun < clause.group())
            .min(Integer::compare)
            .orElse(clause.group());
    int that = first - 1;
    if (phrases.isWord(that, "para") && phrases.is(that, WordClass.SUB)) {
      return true;
    }
    for (int i = clause.group() - 1; i >= Math.max(0, clause.group() - FAR); i--) {
      if (phrases.at(i) instanceof Phrase.Mark || (i < that && phrases.isWord(i, "que"))) {
        return false;
      }
      boolean verb =
          phrases.isVerb(i) || phrases.is(i, WordClass.REFUSE) || phrases.is(i, WordClass.INTEND);
      if (verb) {
        return phrases.at(i).word().matches(WANTS) && isThat(i, clause.group());
      }
    }
    return false;
  }

  private boolean isThat(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (phrases.isWord(i, "que")) {
        return true;
      }
    }
    return false;
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
