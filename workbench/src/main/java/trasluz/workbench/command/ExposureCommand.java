package trasluz.workbench.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trasluz.exposure.Divestments;
import trasluz.exposure.EvidenceCheck;
import trasluz.exposure.Exposure;
import trasluz.exposure.Exposures;
import trasluz.exposure.History;
import trasluz.exposure.Regime;
import trasluz.exposure.Status;
import trasluz.graph.OwnershipGraph;
import trasluz.statement.EntityId;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.ClaimText;
import trasluz.workbench.answer.ExposureAnswer;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.LeftOut;
import trasluz.workbench.dossier.Dossiers;

/// Asks which sanctions reach an entity, or whom they reach at all.
@Command(
    name = "exposure",
    mixinStandardHelpOptions = true,
    description =
        "Which sanctions reach an entity, surely or perhaps, by which route, on what evidence.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz exposure ofac:26503 --as-of 2022-02-25 --known-by 2022-02-25",
      "  trasluz exposure \"Evrofinance Mosnarbank\" --min-grade 4 --json",
      "  trasluz exposure --all --as-of 2020-03-31",
      "  trasluz exposure ofac:26503 --check     replay the cited statements alone",
      "  trasluz exposure ofac:26503 --without 3df24b14bf"
    })
final class ExposureCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Mixin private WithoutOption without = new WithoutOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "ENTITY",
      description = "an id such as ofac:26503, or a name as published")
  private Optional<String> entity = Optional.empty();

  @Option(names = "--all", description = "everybody who is caught, surely or perhaps")
  private boolean all;

  @Option(
      names = "--check",
      description =
          "replay the cited statements alone and drop each in turn; status 3 if the answer does not hold")
  private boolean check;

  @Option(names = "--fail-on-hit", description = "leave with status 1 unless every answer is NO")
  private boolean failOnHit;

  @Override
  public Integer call() {
    if (all == entity.isPresent()) {
      throw Usage.bad(spec, "name one entity, or give --all for everybody");
    }
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      CaseView view = new CaseView(caseFile);
      LeftOut leftOut = question.leftOut(spec, without.statements(view));
      CaseView.Material material = question.material(view, leftOut);
      OwnershipGraph graph = material.graph();
      Words words = new Words(new ClaimText(view.captions(graph)), leftOut);
      Optional<EntityId> asked = entity.map(text -> view.resolve(text, graph));
      Optional<History> history = asked.map(_ -> material.history());
      int[] status = {0};
      Answer.write(
          options,
          spec.commandLine().getOut(),
          out -> {
            for (Regime regime : question.regimes(spec, material.regimes())) {
              Exposures exposures = Exposures.under(regime, graph);
              status[0] =
                  Math.max(
                      status[0],
                      asked
                          .flatMap(id -> history.map(h -> new One(id, regime, exposures, h)))
                          .map(each -> one(each, words, out))
                          .orElseGet(() -> everybody(exposures, view, words, out)));
            }
          });
      return status[0];
    }
  }

  /// A question about one entity under one regime.
  private record One(EntityId id, Regime regime, Exposures exposures, History history) {

    /// With red flags of sales near listings, for which earlier days are looked at too.
    List<Exposure> answer() {
      return Divestments.flagged(
          exposures.of(id),
          Divestments.in(id, history, regime, exposures.graph().moment().knownBy()));
    }
  }

  /// How claims are worded, and what the answer says it leaves out.
  private record Words(ClaimText claims, LeftOut leftOut) {

    Json.Fields json(Exposure exposure) {
      return leftOut.addTo(ExposureAnswer.json(exposure, claims), claims);
    }
  }

  private int one(One asked, Words words, PrintWriter out) {
    Exposures exposures = asked.exposures;
    List<Exposure> found = asked.answer();
    if (check) {
      return checked(asked.id, found, exposures, out);
    }
    if (options.json) {
      found.forEach(exposure -> out.println(Json.line(words.json(exposure))));
    } else {
      Dossiers.writeFindings(found, words.claims, out);
      words.leftOut.write(words.claims, out);
    }
    return hit(found.stream().anyMatch(exposure -> exposure.status() != Status.NO));
  }

  private int checked(EntityId id, List<Exposure> found, Exposures exposures, PrintWriter out) {
    List<String> faults = new ArrayList<>();
    for (Exposure exposure : found) {
      faults.addAll(EvidenceCheck.faults(exposure, exposures.graph().identities()));
    }
    if (options.json) {
      out.println(
          Json.line(
              Json.object()
                  .add("entity", id)
                  .add("rule_version", exposures.rule().id())
                  .add("holds", faults.isEmpty())
                  .add("faults", faults)));
    } else if (faults.isEmpty()) {
      boolean reduced = found.stream().allMatch(EvidenceCheck::wasReduced);
      out.printf(
          "The cited statements alone give the same answer%s.%n",
          reduced
              ? ", and each that is cited as needed is needed"
              : "; they are too many to tell which of them could be left out");
    } else {
      faults.forEach(fault -> out.printf("%s%n", fault));
    }
    return faults.isEmpty() ? 0 : 3;
  }

  private int everybody(Exposures exposures, CaseView view, Words words, PrintWriter out) {
    boolean[] any = {false};
    if (!options.json) {
      out.printf("%s, %s%n", exposures.rule().title(), exposures.graph().moment());
      words.leftOut.write(words.claims, out);
      out.println();
    }
    exposures
        .all()
        .forEach(exposure -> {
          any[0] = true;
          if (options.json) {
            out.println(Json.line(words.json(exposure)));
          } else {
            writeLine(exposure, out);
          }
        });
    if (!options.json) {
      Exposures.Counts counts = exposures.counts();
      out.printf(
          Locale.ROOT,
          "%nBlocking: %,d yes, %,d maybe, %,d maybe through holders nobody identifies.%n"
              + "Not shown: %,d whose holders nobody identifies and who have no caught party above them,"
              + " %,d that nothing here catches.%nCompared with %s.%n",
          counts.yes(),
          counts.maybe(),
          counts.unknownBelowCaught(),
          counts.unknownOtherwise(),
          counts.no(),
          CaseView.describe(view.lists(Optional.empty())));
      exposures.graph().issues().stream()
          .limit(20)
          .forEach(issue -> out.printf("note: %s%n", issue));
    }
    return hit(any[0]);
  }

  private static void writeLine(Exposure exposure, PrintWriter out) {
    String grade = ExposureAnswer.grade(exposure.deciding());
    out.printf(
        "%-13s %-27s %s%n",
        exposure.status(),
        ExposureAnswer.measure(exposure.kind()) + (grade.isEmpty() ? "" : " g" + grade),
        exposure.route().map(Object::toString).orElse(exposure.name()));
  }

  private int hit(boolean found) {
    return failOnHit && found ? 1 : 0;
  }
}
