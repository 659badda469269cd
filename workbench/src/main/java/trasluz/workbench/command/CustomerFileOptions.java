package trasluz.workbench.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// Options of screening that go with a file of customers.
final class CustomerFileOptions {

  @Option(
      names = "--file",
      paramLabel = "CSV",
      description =
          "screen each customer of a CSV file (.gz too): columns id, name or first_name and last_name,"
              + " aliases, schema, birth_date, country, gender, identifiers, passport, tax_id, lei, bic,"
              + " imo; others are copied")
  Optional<Path> file = Optional.empty();

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "where rows go that can't be used, or only in part (default: NAME.rejects.csv beside --out,"
              + " else ./rejects.csv)")
  Optional<Path> rejects = Optional.empty();

  @Option(
      names = "--resume",
      description = "go on with an unfinished --out FILE; begins where there is none")
  boolean resume;

  @Option(
      names = "--raw",
      description = "leave cells as they are that a spreadsheet may take for formulas")
  boolean raw;

  @Option(names = "--evidence", description = "with --json: the evidence of each match too")
  boolean evidence;

  @Option(names = "--show-judged", description = "write matches too that were judged not same")
  boolean showJudged;

  /// Refuses these options where there is no file they could be about.
  void requireFileFor(CommandSpec spec) {
    if (file.isEmpty()) {
      Stream.of(
              rejects.isPresent() ? "--rejects" : "",
              resume ? "--resume" : "",
              raw ? "--raw" : "",
              evidence ? "--evidence" : "",
              showJudged ? "--show-judged" : "")
          .filter(given -> !given.isEmpty())
          .findFirst()
          .ifPresent(given -> {
            throw Usage.bad(spec, given + " goes with --file only");
          });
    }
  }
}
