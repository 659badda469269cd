package trasluz.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A sentence as the rules see it: its phrases, its clauses, and whom its nouns mean.
///
/// @param dateline the day of the text
record Scene(
    Phrases phrases, List<Clause> clauses, Discourse discourse, Optional<LocalDate> dateline) {
  private static final Set<String> SINCE = Set.of("since", "desde", "с");
  private static final Set<String> UNTIL = Set.of("until", "till", "hasta", "до");

  /// When it is, by the date nearest to its verb: a day, month or year, open at one end behind
  /// "since" and "until".
  Optional<String> time(Clause clause) {
    Optional<Integer> nearest = Optional.empty();
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean date =
          phrases.at(i) instanceof Phrase.Date && !isDateline(i) && !isInAside(clause, i);
      int here = Math.abs(i - clause.verb());
      if (date && nearest.map(other -> Math.abs(other - clause.verb()) > here).orElse(true)) {
        nearest = Optional.of(i);
      }
    }
    return nearest.map(this::time);
  }

  /// Whether a date stands in an apposition between subject and verb.
  private boolean isInAside(Clause clause, int date) {
    boolean behindSubject =
        clause.subjects().stream().anyMatch(subject -> subject.noun() < date)
            && date < clause.group();
    return behindSubject && date != clause.group() - 1;
  }

  private boolean isDateline(int date) {
    return phrases.isMark(date + 1, "—") || (phrases.isMark(date - 1, ",") && date <= 2);
  }

  /// What a date tells with the preposition before it.
  String time(int date) {
    String iso = phrases.at(date) instanceof Phrase.Date found ? found.iso() : "";
    String before =
        date > 0 && phrases.is(date - 1, WordClass.PREP)
            ? phrases.text(date - 1, date).toLowerCase(java.util.Locale.ROOT)
            : "";
    if (SINCE.contains(before)) {
      return iso + "/..";
    }
    return UNTIL.contains(before) ? "../" + iso : iso;
  }

  /// Whom arguments mean; those that mean nobody are passed. Asked one after the other, as far as
  /// anybody looks.
  Stream<Referent> meant(Stream<Clause.Argument> arguments) {
    return arguments.flatMap(argument -> discourse.of(argument.noun()).stream());
  }

  /// Where it is, by an adjunct of place.
  Optional<Referent> place(Clause clause) {
    return clause.adjuncts().stream()
        .filter(adjunct ->
            Set.of("in", "at", "near", "en", "v", "в", "на").contains(adjunct.preposition()))
        .flatMap(adjunct -> discourse.of(adjunct.argument().noun()).stream())
        .filter(Referent::isPlace)
        .findFirst();
  }
}
