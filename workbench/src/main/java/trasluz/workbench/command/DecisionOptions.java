package trasluz.workbench.command;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Who decides about a proposal, and what a person says in accepting it.
final class DecisionOptions {

  @Option(names = "--by", paramLabel = "WHO", description = "the person who decides")
  Optional<String> by = Optional.empty();

  @Option(names = "--because", paramLabel = "TEXT", description = "a note, kept with the decision")
  Optional<String> because = Optional.empty();

  @Option(
      names = "--reliability",
      paramLabel = "A..F",
      description = "how reliable the source is, A to F (F: can't be judged)")
  Optional<String> reliability = Optional.empty();

  @Option(
      names = "--credibility",
      paramLabel = "1..6",
      description = "how credible this information is, 1 to 6 (6: can't be judged)")
  Optional<String> credibility = Optional.empty();

  @Option(names = "--subject", paramLabel = "ID", description = "who the subject is")
  Optional<String> subject = Optional.empty();

  @Option(names = "--object", paramLabel = "ID", description = "who the object is")
  Optional<String> object = Optional.empty();

  @Option(
      names = "--source",
      paramLabel = "ID",
      defaultValue = "report",
      description = "id of the outlet, such as daily-herald (default: report)")
  String source = "report";

  @Option(
      names = "--date",
      paramLabel = "D",
      description = "the day of the text, where it has no dateline")
  Optional<LocalDate> date = Optional.empty();
}
