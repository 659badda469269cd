package trasluz.report;

import java.util.List;
import java.util.Optional;
import trasluz.report.Grammar.Frame;
import trasluz.statement.Amount;
import trasluz.statement.Share;

/// A verb with what stands around it. Numbers are indices of phrases.
///
/// @param verb the verb, or the form of "to be" of a copula
/// @param frames relations the verb may tell; none for a copula
/// @param subjects nouns that it is said of
/// @param excluded nouns that it is said not to be said of: "Ana, not Berto, decides"
/// @param objects nouns behind it without a preposition; of a copula what is said
/// @param adjuncts nouns with a preposition
/// @param passive whether the subject suffers what the verb tells
/// @param positive false where it is negated
/// @param modal whether "may", "would" or the like stands with it
/// @param from first of its phrases
/// @param group first of the verb and its auxiliaries
/// @param to behind its last
record Clause(
    int verb,
    List<Frame> frames,
    List<Argument> subjects,
    List<Argument> excluded,
    List<Argument> objects,
    List<Adjunct> adjuncts,
    boolean passive,
    boolean positive,
    boolean modal,
    Realis realis,
    Optional<Amount> amount,
    int from,
    int group,
    int to) {

  /// @param share the percentage told with the noun
  record Argument(int noun, Optional<Share> share) {}

  record Adjunct(String preposition, Argument argument) {}

  /// What a noun, or a verb of which no clause was read, tells by itself, `the sale of X to Y`,
  /// with what completes it.
  ///
  /// @param to behind its last phrase
  static Clause ofNoun(
      int noun,
      List<Adjunct> adjuncts,
      boolean positive,
      Realis realis,
      Optional<Amount> amount,
      int to) {
    return new Clause(
        noun,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.copyOf(adjuncts),
        false,
        positive,
        false,
        realis,
        amount,
        noun,
        noun,
        to);
  }

  /// The same said of others, as active or passive.
  Clause of(List<Argument> others, boolean suffered, boolean said) {
    return new Clause(
        verb,
        frames,
        List.copyOf(others),
        excluded,
        objects,
        adjuncts,
        suffered,
        said,
        modal,
        realis,
        amount,
        from,
        group,
        to);
  }

  /// The same with another object, share or adjunct.
  Clause with(List<Argument> otherObjects, List<Adjunct> otherAdjuncts) {
    return new Clause(
        verb,
        frames,
        subjects,
        excluded,
        List.copyOf(otherObjects),
        List.copyOf(otherAdjuncts),
        passive,
        positive,
        modal,
        realis,
        amount,
        from,
        group,
        to);
  }

  boolean isCopula() {
    return frames.isEmpty();
  }

  boolean holds(int phrase) {
    return from <= phrase && phrase < to;
  }
}
