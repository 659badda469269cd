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
    Optional<Clause> not = clause.positive() ? without(clause) : Optional.empty();
    if (not.isPresent()) {
      return Stream.of(clause, not.get());
    }
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

  /// `pagó a Ana, no a Berto`, `es de Ana y no de Berto`: what stands behind `no` is not so.
  private Optional<Clause> without(Clause clause) {
    int end = phrases.segmentEnd(clause.verb());
    for (int i = clause.to(); i < Math.min(end, clause.to() + 2); i++) {
      boolean not =
          phrases.is(i, WordClass.NEG)
              && phrases.isWord(i, "no")
              && phrases.is(i + 1, WordClass.PREP)
              && phrases.isNoun(i + 2)
              && (i + 3 >= phrases.size() || phrases.isMark(i + 3, ",;.:"));
      String preposition = not ? phrases.at(i + 1).word() : "";
      if (clause.adjuncts().stream().anyMatch(a -> a.preposition().equals(preposition))) {
        List<Adjunct> adjuncts = new ArrayList<>(clause.adjuncts());
        adjuncts.removeIf(a -> a.preposition().equals(preposition));
        adjuncts.add(new Adjunct(preposition, new Argument(i + 2, Optional.empty())));
        return Optional.of(with(clause, clause.objects(), adjuncts, false));
      }
    }
    return Optional.empty();
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
    return clause.of(clause.subjects(), clause.passive(), positive).with(objects, adjuncts);
  }
}
