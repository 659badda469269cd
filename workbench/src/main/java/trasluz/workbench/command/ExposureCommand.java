package trasluz.workbench.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import trasluz.graph.Moment;
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
      "  trasluz exposure --all --unlisted      whom the rules reach beyond the lists",
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
      names = "--unlisted",
      description = "with --all: only whom the rules reach beyond the lists")
  private boolean unlisted;

  @Option(
      names = "--check",
      description =
          "replay the cited statements alone and drop each in turn; status 3 if the answer does not hold")
  private boolean check;

  @Option(names = "--fail-on-hit", description = "leave with status 1 unless every answer is NO")
  private boolean failOnHit;

  @Override
  public Integer call() {
    Usage.requireOneOrAll(spec, entity, all);
    if (unlisted && !all) {
      throw Usage.bad(spec, "--unlisted chooses among all: give --all too");
    }
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      CaseView view = new CaseView(caseFile);
      LeftOut leftOut = question.leftOut(spec, without.statements(view));
      Optional<EntityId> asked = entity.map(view::resolve);
      Moment moment = question.moment();
      CaseView.Material material =
          asked
              .map(party -> view.above(party, moment, leftOut))
              .orElseGet(() -> view.material(moment, leftOut));
      OwnershipGraph graph = material.graph();
      Words words = new Words(new ClaimText(view.captions(graph)), leftOut);
      History history = material.history();
      int[] status = {0};
      Answer.write(
          options,
          spec.commandLine().getOut(),
          out -> {
            for (Regime regime : question.regimes(spec, view.regimes())) {
              Asked each = new Asked(regime, Exposures.under(regime, graph), history);
              status[0] =
                  Math.max(
                      status[0],
                      asked
                          .map(id -> one(id, each, words, out))
                          .orElseGet(() -> everybody(each, view, words, out)));
            }
          });
      return status[0];
    }
  }

  /// What one regime is asked, with red flags of sales near listings, for which earlier days are
  /// looked at too.
  private record Asked(Regime regime, Exposures exposures, History history) {

    List<Exposure> about(EntityId id) {
      return Divestments.flagged(id, regime, exposures, history);
    }

    Stream<Exposure> everybody(boolean unlisted) {
      return Divestments.flagged(
          unlisted ? exposures.unlisted() : exposures.all(),
          regime,
          exposures.graph().moment().knownBy(),
          history);
    }
  }

  /// How claims are worded, and what the answer says it leaves out.
  private record Words(ClaimText claims, LeftOut leftOut) {

    Json.Fields json(Exposure exposure) {
      return leftOut.addTo(ExposureAnswer.json(exposure, claims), claims);
    }
  }

  private int one(EntityId id, Asked asked, Words words, PrintWriter out) {
    List<Exposure> found = asked.about(id);
    if (check) {
      return checked(id, found, asked.exposures, out);
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
    return faults.isEmpty() ? ExitStatus.DONE : ExitStatus.BAD_INPUT;
  }

  private int everybody(Asked asked, CaseView view, Words words, PrintWriter out) {
    Exposures exposures = asked.exposures;
    boolean[] any = {false};
    if (!options.json) {
      out.printf("%s, %s%n", exposures.rule().title(), exposures.graph().moment());
      words.leftOut.write(words.claims, out);
      out.println();
    }
    asked
        .everybody(unlisted)
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
      if (unlisted) {
        out.println(
            "Listed parties are counted but not shown, except for what reaches them besides.");
      }
      exposures.graph().issues().stream()
          .limit(20)
          .forEach(issue -> out.printf("note: %s%n", issue));
    }
    return hit(any[0]);
  }

  private static void writeLine(Exposure exposure, PrintWriter out) {
    String grade = ExposureAnswer.grade(exposure.deciding());
    out.printf(
        "%-13s %-27s %s%s%n",
        exposure.status(),
        ExposureAnswer.measure(exposure.kind()) + (grade.isEmpty() ? "" : " g" + grade),
        exposure.route().map(Object::toString).orElse(exposure.name()),
        exposure.flags().isEmpty() ? "" : "  " + flags(exposure));
  }

  /// The kinds of flags, each once; what they say in words is in the answer about the party.
  private static String flags(Exposure exposure) {
    return exposure.flags().stream()
        .map(flag -> flag.kind().name())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private int hit(boolean found) {
    return failOnHit && found ? ExitStatus.FOUND : ExitStatus.DONE;
  }
}
