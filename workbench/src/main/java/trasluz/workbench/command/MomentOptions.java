package trasluz.workbench.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;
import trasluz.graph.Moment;

/// The two dates of every question.
final class MomentOptions {

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

  /// Where one is not given, it is the day of the question.
  Moment moment() {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return new Moment(asOf.orElse(today), knownBy.orElse(today));
  }
}
