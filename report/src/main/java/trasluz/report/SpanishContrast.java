package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trasluz.report.Clause.Adjunct;
import trasluz.report.Clause.Argument;

/// Parts `no es de Ana, sino de Berto`: what stands behind `sino` is so.
record SpanishContrast(Phrases phrases) {
  Stream<Clause> of(Clause clause) {
    Optional<Integer> but = clause.positive() ? Optional.empty() : sino(clause);
    if (but.isEmpty()) {
      return Stream.of(clause);
    }
    int at = but.get();
    List<Argument> objects = new ArrayList<>();
    List<Adjunct> adjuncts = new ArrayList<>();
    int noun = phrases.is(at + 1, WordClass.PREP) ? at + 2 : at + 1;
    if (phrases.isNoun(noun)) {
      objects.add(new Argument(noun, Optional.empty()));
    }
    if (noun == at + 2 && phrases.isNoun(noun)) {
      adjuncts.add(new Adjunct(phrases.at(at + 1).word(), new Argument(noun, Optional.empty())));
    }
    Clause denied =
        with(
            clause,
            clause.objects().stream().filter(o -> o.noun() < at).toList(),
            clause.adjuncts().stream().filter(a -> a.argument().noun() < at).toList(),
            false);
    return Stream.of(denied, with(clause, objects, adjuncts, true));
  }

  private Optional<Integer> sino(Clause clause) {
    int end = phrases.segmentEnd(clause.verb());
    for (int i = clause.verb() + 1; i < end; i++) {
      if (phrases.isWord(i, "sino")) {
        return Optional.of(i);
      }
      if (phrases.isVerb(i) || phrases.is(i, WordClass.REL)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Clause with(
      Clause clause, List<Argument> objects, List<Adjunct> adjuncts, boolean positive) {
    return new Clause(
        clause.verb(),
        clause.frames(),
        clause.subjects(),
        clause.excluded(),
        List.copyOf(objects),
        List.copyOf(adjuncts),
        clause.passive(),
        positive,
        clause.modal(),
        clause.realis(),
        clause.amount(),
        clause.from(),
        clause.group(),
        clause.to());
  }
}
