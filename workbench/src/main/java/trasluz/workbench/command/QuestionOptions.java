package trasluz.workbench.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import trasluz.exposure.Regime;
import trasluz.graph.Moment;

/// The dates, the rules and the evidence level of a question.
final class QuestionOptions {

  @Option(
      names = "--regime",
      paramLabel = "R",
      split = ",",
      description = "which rules: ofac (default: all there are)")
  private List<String> regimes = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "D",
      description = "the day for which the facts are asked (default: today)")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--known-by",
      paramLabel = "D",
      description = "use only what was said by this day (default: today)")
  private Optional<LocalDate> knownBy = Optional.empty();

  @Option(
      names = "--min-grade",
      paramLabel = "G",
      defaultValue = "1",
      description = "leave out statements about holdings and listings below this grade, 1 to 5")
  private int minGrade = 1;

  /// The two dates; where none is given, the day of the question.
  Moment moment() {
    LocalDate today = LocalDate.now(java.time.ZoneId.systemDefault());
    return new Moment(asOf.orElse(today), knownBy.orElse(today));
  }

  int minGrade(CommandSpec spec) {
    if (minGrade < 1 || minGrade > 5) {
      throw Usage.bad(spec, "--min-grade must be within 1..5, got " + minGrade);
    }
    return minGrade;
  }

  /// In words, what the answer was not given to go on; empty where everything counts.
  Optional<String> leftOut() {
    return minGrade == 1
        ? Optional.empty()
        : Optional.of(
            "Statements about holdings and listings below grade %d are left out of this answer."
                .formatted(minGrade));
  }

  List<Regime> regimes(CommandSpec spec) {
    List<Regime> known = List.of(Regime.OFAC);
    if (regimes.isEmpty()) {
      return known;
    }
    List<Regime> chosen = new ArrayList<>();
    for (String id : regimes) {
      chosen.add(
          known.stream()
              .filter(regime -> regime.id().equalsIgnoreCase(id.strip()))
              .findFirst()
              .orElseThrow(() ->
                  Usage.bad(
                      spec,
                      "--regime: there are no rules for '%s'; there are: ofac".formatted(id))));
    }
    return List.copyOf(chosen);
  }
}
