package trasluz.workbench.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import trasluz.exposure.Exposures;
import trasluz.exposure.Regime;
import trasluz.graph.OwnershipGraph;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.ClaimText;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.LeftOut;

/// What commands do alike that ask every regime about one case.
final class RegimeQuestion {

  private final CaseOptions options;
  private final QuestionOptions question;
  private final WithoutOption without;
  private final CommandSpec spec;

  RegimeQuestion(
      CaseOptions options, QuestionOptions question, WithoutOption without, CommandSpec spec) {
    this.options = options;
    this.question = question;
    this.without = without;
    this.spec = spec;
  }

  /// What an answer is made from, for one regime.
  record Asked(
      CaseView view,
      CaseView.Material material,
      OwnershipGraph graph,
      Regime regime,
      ClaimText claims,
      LeftOut leftOut) {

    Exposures exposures() {
      return Exposures.under(regime, graph);
    }

    /// An object of the answer, with the regime and with what was left out.
    Json.Fields row(Json.Fields fields) {
      return leftOut.addTo(fields.add("regime", regime.id()), claims);
    }
  }

  /// Finds the answer for one regime, and gives what writes it: a question that can't be answered
  /// is refused before anything is written.
  interface Body {
    Consumer<PrintWriter> answer(Asked asked);
  }

  /// Opens the case, asks each regime, and writes the answers in turn.
  ///
  /// @return the exit status for success
  int answer(Body body) {
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      CaseView view = new CaseView(caseFile);
      LeftOut leftOut = question.leftOut(spec, without.statements(view));
      CaseView.Material material = question.material(view, leftOut);
      OwnershipGraph graph = material.graph();
      ClaimText claims = new ClaimText(view.captions(graph));
      Map<Regime, Consumer<PrintWriter>> answers = new LinkedHashMap<>();
      for (Regime regime : question.regimes(spec, material.regimes())) {
        answers.put(regime, body.answer(new Asked(view, material, graph, regime, claims, leftOut)));
      }
      Answer.write(
          options,
          spec.commandLine().getOut(),
          out ->
              answers.forEach((regime, answer) -> {
                if (!options.json) {
                  out.printf(
                      "%s, %s%n", regime.on(material.moment().asOf()).title(), material.moment());
                  leftOut.write(claims, out);
                }
                answer.accept(out);
              }));
    }
    return 0;
  }
}
