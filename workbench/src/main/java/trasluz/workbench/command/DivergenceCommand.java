package trasluz.workbench.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import trasluz.exposure.Divergence;
import trasluz.exposure.Regime;
import trasluz.graph.OwnershipGraph;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.ClaimText;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.LeftOut;

/// Lists who is caught by one regime and not, or less surely, by another.
@Command(
    name = "divergence",
    mixinStandardHelpOptions = true,
    description =
        "Who is caught under one regime and not, or less surely, under another, and whether the"
            + " listings or the rules make the difference.",
    footerHeading = "%nExamples:%n",
    footer = {"  trasluz divergence --regime ofac,uk", "  trasluz divergence --json"})
final class DivergenceCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Mixin private WithoutOption without = new WithoutOption();

  @Override
  public Integer call() {
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      CaseView view = new CaseView(caseFile);
      LeftOut leftOut = question.leftOut(spec, without.statements(view));
      CaseView.Material material = question.material(view, leftOut);
      List<Regime> regimes = question.regimes(spec, material.regimes());
      if (regimes.size() < 2) {
        throw Usage.bad(
            spec, "two regimes are needed to differ: name them with --regime, such as ofac,uk");
      }
      OwnershipGraph graph = material.graph();
      ClaimText claims = new ClaimText(view.captions(graph));
      List<Divergence> found = Divergence.of(regimes, graph);
      Answer.write(
          options,
          spec.commandLine().getOut(),
          out -> {
            for (Divergence divergence : found) {
              if (options.json) {
                out.println(Json.line(leftOut.addTo(json(divergence), claims)));
              } else {
                write(divergence, out);
              }
            }
            if (!options.json) {
              out.printf("%,d differences, %s%n", found.size(), material.moment());
              leftOut.write(claims, out);
            }
          });
    }
    return 0;
  }

  private static Json.Fields json(Divergence found) {
    return Json.object()
        .add("entity", found.entity())
        .add("name", found.name())
        .add("caught_by", found.caughtBy())
        .add("status", found.status())
        .add("other", found.otherBy())
        .add("other_status", found.other())
        .add("reason", found.reason());
  }

  private static void write(Divergence found, PrintWriter out) {
    out.printf(
        "%s (%s): %s under %s, %s under %s: %s%n",
        found.name(),
        found.entity(),
        found.status(),
        found.caughtBy(),
        found.other(),
        found.otherBy(),
        found.reason().words());
  }
}
