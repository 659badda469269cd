package trasluz.workbench.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trasluz.exposure.Divestments;
import trasluz.exposure.Exposure;
import trasluz.exposure.Exposures;
import trasluz.exposure.History;
import trasluz.exposure.Regime;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.EntityId;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.ClaimText;
import trasluz.workbench.answer.LeftOut;
import trasluz.workbench.dossier.Dossiers;
import trasluz.workbench.review.CaseBeliefs;

/// Writes everything about one entity as of one date.
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    description =
        "Write the dossier of an entity as of a date: a page (.html) with a picture of who stands behind it,"
            + " text (.md, .txt) or JSON (.json). Without --out: text.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz dossier ofac:26503 --as-of 2022-02-25 --out evrofinance.html",
      "  trasluz dossier \"CITGO Petroleum\"",
      "  trasluz dossier \"CITGO Petroleum\" --min-grade 3 --without 3df24b14bf"
    })
final class DossierCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Mixin private WithoutOption without = new WithoutOption();

  @Parameters(
      arity = "1",
      paramLabel = "ENTITY",
      description = "an id such as ofac:26503, or a name as published")
  private String entity = "";

  @Override
  public Integer call() {
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      CaseView view = new CaseView(caseFile);
      Moment moment = question.moment();
      LeftOut leftOut = question.leftOut(spec, without.statements(view));
      EntityId asked = view.resolve(entity);
      CaseView.Material loaded = view.above(asked, moment, leftOut);
      OwnershipGraph graph = loaded.graph();
      History history = loaded.history();
      List<Regime> regimes = question.regimes(spec, view.regimes());
      List<Exposure> findings =
          regimes.stream()
              .flatMap(regime ->
                  Divestments.flagged(asked, regime, Exposures.under(regime, graph), history)
                      .stream())
              .toList();
      Dossiers.Material material =
          new Dossiers.Material(
              asked,
              graph.identities().ids(asked),
              moment,
              Exposures.under(regimes.getFirst(), graph),
              findings,
              view.mentioning(graph.identities().ids(asked)),
              new CaseBeliefs(caseFile, moment, graph.identities(), leftOut).about(asked),
              leftOut,
              view.lists(Optional.empty()));
      ClaimText claims = new ClaimText(view.captions(graph));
      Answer.write(
          options,
          spec.commandLine().getOut(),
          out -> Dossiers.write(material, claims, form(), out));
    }
    return 0;
  }

  private Dossiers.Form form() {
    String file = options.out.map(path -> path.toString()).orElse("");
    if (options.json || file.endsWith(".json")) {
      return Dossiers.Form.JSON;
    }
    return file.endsWith(".html") || file.endsWith(".htm")
        ? Dossiers.Form.PAGE
        : Dossiers.Form.TEXT;
  }
}
