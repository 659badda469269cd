package trasluz.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import trasluz.report.Grammar.Frame;

/// Finds the English clauses that have no verb but "to be" and a preposition.
final class EnglishPrepositional {
  private static final Set<String> PLACED = Set.of("in", "at", "aboard", "on", "near", "outside");

  private final Phrases phrases;
  private final SubjectFinder subjects;

  EnglishPrepositional(Phrases phrases) {
    this.phrases = phrases;
    this.subjects = new SubjectFinder(phrases);
  }

  /// `X is not on the list of Y`, `X was certainly in Y`.
  List<Clause> read() {
    List<Clause> out = new ArrayList<>();
    for (int at = 0; at < phrases.size(); at++) {
      existential(at).ifPresent(out::add);
      int next = at + 1;
      boolean negative = false;
      while (phrases.is(next, WordClass.ADV) || phrases.is(next, WordClass.NEG)) {
        negative |= phrases.is(next, WordClass.NEG);
        next++;
      }
      boolean told =
          phrases.is(at, WordClass.BE)
              && phrases.is(next, WordClass.PREP)
              && phrases.isNoun(next + 1)
              && EnglishAsides.timeAt(phrases, next) == 0;
      if (told) {
        out.add(prepositional(at, next, negative));
      }
    }
    return out;
  }

  /// `There were eleven technicians in X`: who is somewhere stands behind the verb.
  private Optional<Clause> existential(int be) {
    int noun = be + 1;
    boolean there =
        phrases.is(be, WordClass.BE)
            && phrases.isWord(be - 1, "there")
            && phrases.is(noun + 1, WordClass.PREP)
            && PLACED.contains(phrases.at(noun + 1).word())
            && phrases.isNoun(noun + 2);
    boolean moving =
        phrases
            .noun(noun)
            .filter(n -> n.name().isEmpty())
            .flatMap(Phrase.Noun::type)
            .filter(EnglishSightingRule.MOVING::contains)
            .isPresent();
    if (!there || !moving) {
      return Optional.empty();
    }
    Clause told = prepositional(be, noun + 1, false);
    boolean negative = phrases.noun(noun).filter(Phrases::isNegative).isPresent();
    return Optional.of(
        told.of(
            List.of(new Clause.Argument(noun, Optional.empty())),
            false,
            told.positive() && !negative));
  }

  private Clause prepositional(int be, int preposition, boolean negative) {
    SubjectFinder.Found found = subjects.find(be, List.of());
    boolean nobody =
        found.subjects().stream()
            .anyMatch(s -> phrases.noun(s.noun()).filter(Phrases::isNegative).isPresent());
    Governed right = new Governed(phrases, preposition - 1);
    right.read();
    boolean modal = false;
    for (int i = found.groupFrom(); i < be; i++) {
      modal |= phrases.is(i, WordClass.MODAL) || phrases.is(i, WordClass.WOULD);
      negative |= phrases.is(i, WordClass.NEG);
    }
    return new Clause(
        be,
        frames(preposition),
        found.subjects(),
        found.excluded(),
        List.of(),
        List.copyOf(right.adjuncts),
        false,
        !negative && !nobody,
        modal,
        Realis.ACTUAL,
        right.amount,
        found.groupFrom(),
        found.groupFrom(),
        right.at);
  }

  private List<Frame> frames(int preposition) {
    String word = phrases.at(preposition).word();
    boolean place =
        phrases
            .noun(preposition + 1)
            .flatMap(Phrase.Noun::name)
            .filter(hit -> hit.meaning().type().isPlace())
            .isPresent();
    return place && PLACED.contains(word)
        ? List.of(
            new Frame(
                Grammar.Kind.VERB,
                Relation.PRESENT_IN,
                List.of("subj"),
                List.of(word),
                false,
                false))
        : List.of();
  }
}
