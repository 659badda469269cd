package trasluz.report;

import java.util.List;
import trasluz.report.HedgeLexicon.Role;
import trasluz.statement.Hedge;

/// Tells where in an English sentence a denial ends because the one who denies goes on to say
/// something: of `X denies the payment and says that she was in Y` the second part is not denied.
///
/// `X denies that Y paid and lied` goes on with what is denied: only a verb of saying ends it.
record DenialReach(Phrases phrases) {
  /// The same sayings without denials that end before what is told.
  List<Saying> within(List<Saying> reaching, int told) {
    boolean denied = reaching.stream().anyMatch(saying -> saying.hedge() == Hedge.DENIED);
    return denied && phrases.language() == Language.ENGLISH
        ? reaching.stream()
            .filter(saying -> saying.hedge() != Hedge.DENIED || !isEnded(saying, reaching, told))
            .toList()
        : reaching;
  }

  private boolean isEnded(Saying denial, List<Saying> reaching, int told) {
    return denial.role() == Role.VERB
        && reaching.stream()
            .filter(other -> other.role() == Role.VERB && other.hedge() != Hedge.DENIED)
            .anyMatch(
                other -> denial.at() < other.at() && other.at() < told && isJoined(other.at()));
  }

  /// `and says`, `but later insisted`, `and he adds`
  private boolean isJoined(int verb) {
    int before = new VerbGroup(phrases).start(verb) - 1;
    while (phrases.is(before, WordClass.ADV)
        || phrases.noun(before).filter(noun -> noun.isPronoun()).isPresent()) {
      before--;
    }
    return phrases.is(before, WordClass.CONJ) && !phrases.at(verb).word().endsWith("ing");
  }
}
