package trasluz.workbench.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import trasluz.exposure.Divestment;
import trasluz.exposure.Divestments;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.RelatedAnswer;

/// Looks for stakes that fell under a threshold near a listing.
@Command(
    name = "divestments",
    mixinStandardHelpOptions = true,
    description =
        "Stakes that fell under the threshold within some days of a listing, and who bought. A red"
            + " flag, not a finding: whether the sale is real is for a person to say.",
    footerHeading = "%nExamples:%n",
    footer = {"  trasluz divestments --days 365", "  trasluz divestments --regime ofac --json"})
final class DivestmentsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Mixin private WithoutOption without = new WithoutOption();

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "365",
      description = "at most so many days between listing and sale, 0 to 3650 (default: 365)")
  private int days = 365;

  @Override
  public Integer call() {
    if (days < 0 || days > 3_650) {
      throw Usage.bad(spec, "--days must be within 0..3650, got " + days);
    }
    return new RegimeQuestion(options, question, without, spec).answer(this::ask);
  }

  private Consumer<PrintWriter> ask(RegimeQuestion.Asked asked) {
    List<Divestment> found =
        Divestments.of(
            asked.material().history(), asked.regime(), asked.material().moment().knownBy(), days);
    return out -> write(asked, found, out);
  }

  private void write(RegimeQuestion.Asked asked, List<Divestment> found, PrintWriter out) {
    for (Divestment sale : found) {
      if (options.json) {
        out.println(Json.line(asked.row(RelatedAnswer.json(sale, asked.claims()))));
      } else {
        out.printf("  %s%n", sale.words());
        sale.statements()
            .forEach(s ->
                out.printf(
                    "      %s, %s%n", asked.claims().sentence(s), asked.claims().provenance(s)));
      }
    }
    if (!options.json) {
      out.printf(
          "  stakes that fell under the threshold within %d days of a listing: %,d%n%n",
          days, found.size());
    }
  }
}
