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
import trasluz.exposure.NextFact;
import trasluz.exposure.Related;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.NextFactAnswer;
import trasluz.workbench.answer.RelatedAnswer;

/// Asks which parties stand close to caught ones without being caught.
@Command(
    name = "gaps",
    mixinStandardHelpOptions = true,
    description =
        "Parties close to caught ones that are not listed: first by status, then by what is missing to"
            + " the threshold, whom their listing would reach, whom they control, how near to a listing"
            + " a stake changed, and grade. With --facts: what to find out next.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz gaps --as-of 2020-01-31",
      "  trasluz gaps --regime eu --limit 50 --json",
      "  trasluz gaps --facts          the open facts that would settle most answers"
    })
final class GapsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Mixin private WithoutOption without = new WithoutOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "how many are shown (default: 20)")
  private int limit = 20;

  @Option(
      names = "--facts",
      description =
          "instead of parties: what is told but left open (a range, a rumour, holders nobody"
              + " identifies) and would settle most answers that are open now")
  private boolean facts;

  /// How many open facts are tried at most; each costs two cascades.
  private static final int TRIED = 400;

  @Override
  public Integer call() {
    Usage.requireAtLeastOne(spec, "--limit", limit);
    return new RegimeQuestion(options, question, without, spec)
        .answer(facts ? this::askFacts : this::ask);
  }

  private Consumer<PrintWriter> askFacts(RegimeQuestion.Asked asked) {
    List<NextFact> found = asked.exposures().nextFacts(TRIED);
    return out -> {
      found.stream()
          .limit(limit)
          .forEach(fact -> NextFactAnswer.write(fact, asked.regime(), options.json, out));
      if (!options.json) {
        String shown =
            "%,d of %,d facts shown".formatted(Math.min(limit, found.size()), found.size());
        out.printf(
            "  %s%n%n",
            found.isEmpty() ? "no single fact would settle an answer that is open now" : shown);
      }
    };
  }

  private Consumer<PrintWriter> ask(RegimeQuestion.Asked asked) {
    List<Related> related = asked.exposures().relatedUndesignated();
    return out -> write(asked, related, out);
  }

  private void write(RegimeQuestion.Asked asked, List<Related> related, PrintWriter out) {
    for (Related party : related.stream().limit(limit).toList()) {
      if (options.json) {
        out.println(Json.line(asked.row(RelatedAnswer.json(party, asked.claims()))));
      } else {
        RelatedAnswer.write(party, asked.claims(), out);
      }
    }
    if (!options.json) {
      out.printf("  %,d of %,d parties shown%n%n", Math.min(limit, related.size()), related.size());
    }
  }
}
