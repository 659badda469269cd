package trasluz.workbench.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trasluz.graph.Belief;
import trasluz.graph.Identities;
import trasluz.graph.Moment;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.BeliefAnswer;
import trasluz.workbench.answer.ClaimText;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.LeftOut;
import trasluz.workbench.review.CaseBeliefs;

/// Shows what a case believes: each claim with who says so and who says otherwise.
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    description =
        "What the case has to say, claim by claim: which version is best supported and since when, how many"
            + " independent origins tell it, and what contradicts it. Copies of one original count once; a"
            + " rumour stays a rumour however many repeat it; versions that exclude each other stand beside"
            + " each other.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz claims ofac:26503",
      "  trasluz claims \"Evrofinance Mosnarbank\" --known-by 2019-03-11",
      "  trasluz claims --all --contested --json"
    })
final class ClaimsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Mixin private MomentOptions dates = new MomentOptions();

  @Mixin private WithoutOption without = new WithoutOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "ENTITY",
      description = "an id such as ofac:26503, or a name as published")
  private Optional<String> entity = Optional.empty();

  @Option(names = "--all", description = "the claims about everybody")
  private boolean all;

  @Option(names = "--contested", description = "only claims that something contradicts")
  private boolean contested;

  @Override
  public Integer call() {
    Usage.requireOneOrAll(spec, entity, all);
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      CaseView view = new CaseView(caseFile);
      Moment moment = dates.moment();
      Identities identities = Identities.of(caseFile.judgements(), moment.knownBy());
      LeftOut leftOut = new LeftOut(1, without.statements(view));
      CaseBeliefs beliefs = new CaseBeliefs(caseFile, moment, identities, leftOut);
      ClaimText claims = new ClaimText(view.captions());
      BeliefAnswer answer = new BeliefAnswer(claims);
      List<Belief> found =
          answer.ordered(
              entity.map(view::resolve).map(beliefs::about).orElseGet(beliefs::all).stream()
                  .filter(belief -> !contested || belief.isContested())
                  .toList());
      Answer.write(
          options,
          spec.commandLine().getOut(),
          out -> {
            if (options.json) {
              found.forEach(
                  belief -> out.println(Json.line(leftOut.addTo(answer.json(belief), claims))));
            } else {
              out.printf("What is said, %s%n", moment);
              leftOut.write(claims, out);
              out.println();
              write(found, answer, out);
            }
          });
    }
    return 0;
  }

  private static void write(List<Belief> found, BeliefAnswer answer, PrintWriter out) {
    List<Belief> shown = found.stream().filter(BeliefAnswer::isWorthALine).toList();
    shown.forEach(belief -> answer.write(belief, out));
    out.printf(
        "%,d claims, %,d of them contested, %,d told by several independent origins.%n",
        found.size(),
        found.stream().filter(Belief::isContested).count(),
        found.stream().filter(belief -> belief.best().isCorroborated()).count());
    if (shown.size() < found.size()) {
      out.printf(
          "Not shown: %,d names, numbers and descriptions that one origin tells and nothing contradicts"
              + " (they are in --json).%n",
          found.size() - shown.size());
    }
  }
}
