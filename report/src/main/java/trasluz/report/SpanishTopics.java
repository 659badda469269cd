package trasluz.report;

import java.util.List;
import java.util.Optional;

/// Of what a clause speaks, to which `su` and a dropped subject go back: its subject, or the object
/// that stands before all else and is taken up by a pronoun (`el barco lo opera Corvo, pero su
/// dueña es Ana`).
final class SpanishTopics {
  private SpanishTopics() {}

  static List<Integer> of(Phrases phrases, Clause clause) {
    List<Integer> subjects = clause.subjects().stream().map(Clause.Argument::noun).toList();
    boolean behind =
        phrases.language() == Language.SPANISH
            && !subjects.isEmpty()
            && subjects.stream().allMatch(noun -> noun > clause.verb());
    Optional<Integer> fronted =
        clause.objects().stream()
            .map(Clause.Argument::noun)
            .filter(noun -> behind && noun < clause.group())
            .filter(noun -> phrases.noun(noun).filter(n -> !n.isPronoun()).isPresent())
            .filter(noun ->
                phrases.noun(phrases.behindQuotes(noun)).filter(Phrase.Noun::isPronoun).isPresent())
            .findFirst();
    return fronted.map(List::of).orElse(subjects);
  }
}
