package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;
import trasluz.statement.Share;

/// Reads a clause whose verb is left out and stands in the one before: `половина фирмы принадлежит
/// Анне Орловой, остальное — Ивану Краснову`.
final class RussianGap {
  private static final String REST = "ostal.*|ostav.*|ostat.*|drug.*|vtor.*";

  private RussianGap() {}

  /// @param from first phrase of the part before the dash
  /// @param dash the dash
  /// @param noun behind it
  static Optional<Clause> read(
      Phrases phrases, List<Clause> clauses, int from, int dash, int noun) {
    Optional<Share> share = Optional.empty();
    boolean rest = false;
    for (int i = from; i < dash; i++) {
      if (phrases.at(i) instanceof Phrase.Percent percent) {
        share = Optional.of(percent.share());
      }
      rest |= phrases.isNoun(i) && phrases.words().folded(phrases.at(i).from()).matches(REST);
    }
    if (clauses.isEmpty() || (share.isEmpty() && !rest)) {
      return Optional.empty();
    }
    Clause model = clauses.getLast();
    return model.frames().isEmpty()
        ? Optional.empty()
        : Optional.of(like(phrases, model, noun, share));
  }

  private static Clause like(Phrases phrases, Clause model, int noun, Optional<Share> share) {
    Argument other = new Argument(noun, share);
    Phrase.Noun said = phrases.noun(noun).orElseThrow();
    // `половиной владеет X, остальным — Y`: the holder is the subject.
    boolean subject = said.may(RussianCase.NOM) && !said.may(RussianCase.DAT);
    List<Adjunct> adjuncts = new ArrayList<>();
    if (subject) {
      model
          .adjuncts()
          .forEach(told ->
              adjuncts.add(
                  new Adjunct(told.preposition(), new Argument(told.argument().noun(), share))));
    } else {
      said.cases().forEach(told -> adjuncts.add(new Adjunct(told.name(), other)));
    }
    return new Clause(
        model.verb(),
        model.frames(),
        subject
            ? List.of(other)
            : model.subjects().stream().map(s -> new Argument(s.noun(), share)).toList(),
        List.of(),
        List.of(),
        adjuncts,
        model.passive(),
        model.positive(),
        model.modal(),
        model.realis(),
        Optional.empty(),
        model.from(),
        model.group(),
        model.to());
  }
}
