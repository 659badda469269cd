package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trasluz.match.EntityDirectory;
import trasluz.match.EntityProfile;
import trasluz.match.Match;
import trasluz.match.Particulars;
import trasluz.match.Query;
import trasluz.match.Screened;
import trasluz.match.Screening;
import trasluz.statement.Claim;
import trasluz.statement.Name;
import trasluz.statement.Schema;
import trasluz.statement.Snapshot;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.ClaimText;
import trasluz.workbench.answer.EvidenceText;
import trasluz.workbench.answer.Json;
import trasluz.workbench.batch.ScreeningOptions;
import trasluz.workbench.batch.ThresholdTable;

/// Asks whether a name is an entity of the case file.
@Command(
    name = "screen",
    mixinStandardHelpOptions = true,
    description =
        "Compare a name, or an identifier such as a BIC or passport number, with every entity;"
            + " or each customer of a CSV file.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz screen \"Evrofinans Mosnarbank\"",
      "  trasluz screen \"Maduro Moros, Nicolas\" --schema Person --json",
      "  trasluz screen EVRFRUMM --fail-on-hit      exit status 1 if something is found",
      "  trasluz screen --file customers.csv --out results.csv",
      "  trasluz screen --explain-thresholds"
    })
final class ScreenCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "the name or identifier to look up")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--schema",
      paramLabel = "KIND",
      description =
          "leave out what can't be of this kind: Person, Company, Organization, Vessel, ...")
  private Optional<String> schema = Optional.empty();

  @Option(
      names = "--list",
      paramLabel = "ID",
      description = "only entities that this source speaks of, such as ofac-sdn")
  private Optional<String> list = Optional.empty();

  @Option(
      names = "--threshold",
      paramLabel = "T",
      description = "lowest score shown, 0 to 1 (default: 0.70)")
  private double threshold = Query.ALERT;

  @Option(names = "--limit", paramLabel = "N", description = "most matches shown (default: 25)")
  private int limit = Query.USUAL_LIMIT;

  @Option(names = "--fail-on-hit", description = "leave with status 1 if there is a match")
  private boolean failOnHit;

  @Option(
      names = "--explain-thresholds",
      description = "say what a threshold means and measure what each would find and cost here")
  private boolean explainThresholds;

  @Mixin private CustomerFileOptions customers = new CustomerFileOptions();

  @Override
  public Integer call() throws IOException {
    int asked =
        (name.isPresent() ? 1 : 0)
            + (customers.file.isPresent() ? 1 : 0)
            + (explainThresholds ? 1 : 0);
    if (asked != 1) {
      throw Usage.bad(spec, "give one of NAME, --file and --explain-thresholds");
    }
    customers.requireFileFor(spec);
    if (explainThresholds) {
      return explainThresholds();
    }
    return customers.file.isPresent()
        ? screenFile(customers.file.get())
        : screenName(name.orElseThrow());
  }

  private int screenFile(Path file) throws IOException {
    ScreeningOptions screening =
        Usage.valid(
            spec,
            () ->
                new ScreeningOptions(
                    kind(),
                    list,
                    threshold,
                    limit,
                    options.json,
                    customers.evidence,
                    customers.raw,
                    customers.showJudged));
    boolean hit = new ScreenFile(spec, options, customers, screening).run(file);
    return failOnHit && hit ? ExitStatus.FOUND : ExitStatus.DONE;
  }

  private int explainThresholds() {
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      CaseView view = new CaseView(caseFile);
      ThresholdTable table = ThresholdTable.measure(view.directory(list));
      Answer.write(
          options,
          spec.commandLine().getOut(),
          out -> {
            if (options.json) {
              out.println(Json.line(table.json()));
            } else {
              table.write(CaseView.describe(view.lists(list)), out);
            }
          });
    }
    return 0;
  }

  private int screenName(String name) {
    Query query =
        Usage.valid(
            spec, () -> new Query(new Name(name), kind(), Particulars.NONE, threshold, limit));
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      CaseView view = new CaseView(caseFile);
      EntityDirectory directory = view.names(query, list);
      List<Snapshot> checked = view.lists(list);
      Screened screened = Screening.of(directory).screen(query);
      Answer.write(
          options,
          spec.commandLine().getOut(),
          out -> {
            if (options.json) {
              out.println(Json.line(json(screened, directory, checked, view)));
            } else {
              write(screened, directory, checked, view, out);
            }
          });
      return failOnHit && !screened.matches().isEmpty() ? ExitStatus.FOUND : ExitStatus.DONE;
    }
  }

  private Optional<Schema> kind() {
    return Usage.schema(spec, schema);
  }

  private void write(
      Screened screened,
      EntityDirectory directory,
      List<Snapshot> checked,
      CaseView view,
      PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "\"%s\": %s at or above %s, compared with %,d entities of %s%n",
        name.orElse(""),
        count(screened.matches().size()),
        threshold,
        directory.size(),
        CaseView.describe(checked));
    EvidenceText evidence = new EvidenceText(new ClaimText(view.captions(directory)));
    for (Match match : screened.matches()) {
      EntityProfile entity = view.profile(match.entity());
      out.printf(
          Locale.ROOT,
          "%n%.4f  %s (%s), %s%n",
          match.score(),
          entity.caption(),
          entity.id(),
          entity.schema().code());
      entity.claims(Claim.Designated.class).stream()
          .map(Claim.Designated::toString)
          .distinct()
          .forEach(designation -> out.printf("        listed: %s%n", designation));
      String dates =
          entity.claims(Claim.Dated.class).stream()
              .map(dated -> dated.kind().name().toLowerCase(Locale.ROOT) + " " + dated.date())
              .distinct()
              .limit(4)
              .collect(Collectors.joining(", "));
      if (!dates.isEmpty()) {
        out.printf("        %s%n", dates);
      }
      out.print(evidence.render(match.explanation(), 8));
    }
    screened.remarks().forEach(remark -> out.printf("note: %s%n", remark));
    if (screened.matches().isEmpty()) {
      out.println(
          "No match says only that no name in these files is that close; a lower --threshold looks wider.");
    }
  }

  private static String count(int matches) {
    return matches == 0 ? "no match" : matches == 1 ? "1 match" : matches + " matches";
  }

  private Json.Fields json(
      Screened screened, EntityDirectory directory, List<Snapshot> checked, CaseView view) {
    ClaimText claims = new ClaimText(view.captions(directory));
    return Json.object()
        .add("query", name)
        .add("threshold", threshold)
        .add("entities", directory.size())
        .add("checked", checked.stream().map(Json::snapshot).toList())
        .add(
            "matches",
            screened.matches().stream()
                .map(match ->
                    Json.object()
                        .add("entity", match.entity().id())
                        .add("caption", match.entity().caption())
                        .add("schema", view.profile(match.entity()).schema().code())
                        .add("score", match.score())
                        .add("matched", match.matchedText())
                        .add(
                            "designations",
                            view.profile(match.entity()).claims(Claim.Designated.class).stream()
                                .map(Json::designation)
                                .toList())
                        .add("evidence", Json.evidence(match.explanation(), claims)))
                .toList())
        .add("remarks", screened.remarks());
  }
}
