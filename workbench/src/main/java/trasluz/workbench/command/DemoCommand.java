package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import trasluz.exposure.Exposures;
import trasluz.exposure.Regime;
import trasluz.graph.Moment;
import trasluz.graph.OwnershipGraph;
import trasluz.report.Reading;
import trasluz.report.TextDocument;
import trasluz.source.ImportSummary;
import trasluz.source.Intake;
import trasluz.source.IntakeOptions;
import trasluz.statement.EntityId;
import trasluz.statement.InputException;
import trasluz.statement.Snapshot;
import trasluz.statement.Statement;
import trasluz.store.CaseFile;
import trasluz.store.ImportSession;
import trasluz.workbench.answer.ClaimText;
import trasluz.workbench.answer.ExposureAnswer;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.LeftOut;
import trasluz.workbench.answer.ReadingMode;
import trasluz.workbench.demo.Demo;
import trasluz.workbench.demo.DemoCase;
import trasluz.workbench.dossier.Dossiers;
import trasluz.workbench.reading.ReadingPage;
import trasluz.workbench.review.CaseBeliefs;

/// Builds the sample case and answers the five questions.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Build the sample case and answer the five questions: who is this, what reaches it, by which route,"
            + " what do reports say, how good is the evidence.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz demo",
      "  trasluz demo --lists ofac/           the same against full lists",
      "  trasluz demo --json                  what reaches whom, one object a line"
    })
final class DemoCommand implements Callable<Integer> {

  /// The day on which the sample was put together; rows without a date of their own count as of
  /// then.
  private static final LocalDate SAMPLE_DATE = LocalDate.of(2022, 12, 31);

  private static final Path SAMPLE = Path.of("samples", "venezuela-russia");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--case",
      paramLabel = "DIR",
      description = "folder of the case file (default: ./demo-case, built anew each time)")
  private Optional<Path> chosen = Optional.empty();

  private Path folder = Path.of("demo-case");

  @Option(
      names = "--lists",
      paramLabel = "DIR",
      description = "folder of official lists to load besides the sample")
  private Optional<Path> lists = Optional.empty();

  @Option(names = "--json", description = "what reaches whom on the three days, one object a line")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path sample = sample();
    if (chosen.isPresent()) {
      folder = chosen.get();
    } else {
      Files.deleteIfExists(folder.resolve(CaseFile.FILE_NAME));
    }
    try (CaseFile caseFile = CaseFile.openOrCreate(folder)) {
      String loaded = load(caseFile, sample);
      List<Statement> statements = new ArrayList<>();
      caseFile.forEachStatement(statements::add);
      DemoCase demo = new DemoCase(statements);
      if (json) {
        demo.exposures()
            .forEach(
                exposure -> out.println(Json.line(ExposureAnswer.json(exposure, demo.claims()))));
      } else {
        out.println("Trasluz demo: Venezuela and Russia, from public facts and attributed reports");
        out.println(loaded);
        TextDocument report = TextDocument.read(sample.resolve("field-report.txt"));
        new Demo(demo, out).run(report);
        Path page = folder.resolve("evrofinance.html");
        writePage(caseFile, page);
        Path read = folder.resolve("field-report.html");
        writeReading(caseFile, report, read);
        out.printf("   Open %s for the whole dossier with a picture,%n", page);
        out.printf("   and %s for the report with its claims, or ask further:%n", read);
        String option = folder.equals(Path.of("case")) ? "" : " --case " + folder;
        out.printf(
            "     trasluz exposure%s --all --as-of 2022-02-25 --known-by 2022-02-25%n", option);
        out.printf("     trasluz screen%s \"Rosneft Trading\"%n", option);
        out.println("Computed from the files above, as of the dates shown; lawyers decide.");
      }
      out.flush();
    }
    return 0;
  }

  private static Path sample() {
    String home = System.getProperty("trasluz.home", ".");
    Path sample = Path.of(home).resolve(SAMPLE);
    if (!Files.isDirectory(sample)) {
      throw new InputException(
          sample.toString(),
          "the sample case is not there",
          "run ./trasluz from a checkout of Trasluz");
    }
    return sample;
  }

  private String load(CaseFile caseFile, Path sample) throws IOException {
    try (LongWork work = new LongWork();
        ImportSession session = caseFile.beginImport(Instant.now())) {
      List<Path> tables;
      try (Stream<Path> files = Files.list(sample)) {
        tables = files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
      }
      IntakeOptions options =
          new IntakeOptions(
              Optional.empty(), Optional.empty(), Optional.of(SAMPLE_DATE), Optional.empty());
      ImportSummary summary = new Intake(options, work::advanced).read(tables, session::add);
      String loaded =
          "%,d rows of %d files kept, %,d left out"
              .formatted(summary.rowsKept(), summary.files().size(), summary.rejected());
      if (lists.isPresent()) {
        ImportSummary official =
            new Intake(IntakeOptions.DETECT, work::advanced)
                .read(List.of(lists.get()), session::add);
        loaded +=
            String.format(
                Locale.ROOT,
                "; lists: %,d rows of %d files kept, %,d left out",
                official.rowsKept(),
                official.files().size(),
                official.rejected());
      }
      session.commit();
      return loaded + "; case file in " + folder;
    }
  }

  private static void writeReading(CaseFile caseFile, TextDocument report, Path page) {
    Reading reading = Reports.reader(Reports.known(caseFile)).read(report);
    ReadingMode mode = ReadingMode.of(false, reading.language());
    List<Snapshot> lists = new CaseView(caseFile).lists(Optional.empty());
    Answer.writeFile(page, out -> ReadingPage.write(report, reading, mode, lists, out));
  }

  private static void writePage(CaseFile caseFile, Path page) {
    Moment moment = Moment.on(DemoCase.LAST_DATE);
    EntityId bank = DemoCase.BANK;
    CaseView view = new CaseView(caseFile);
    OwnershipGraph graph = view.above(bank, moment, LeftOut.NOTHING).graph();
    Exposures exposures = Exposures.under(Regime.OFAC, graph);
    Dossiers.Material material =
        new Dossiers.Material(
            bank,
            Set.of(bank),
            moment,
            exposures,
            exposures.of(bank),
            caseFile.mentioning(bank),
            new CaseBeliefs(caseFile, moment, graph.identities(), LeftOut.NOTHING).about(bank),
            LeftOut.NOTHING,
            view.lists(Optional.empty()));
    ClaimText claims = new ClaimText(view.captions(graph));
    Answer.writeFile(page, out -> Dossiers.write(material, claims, Dossiers.Form.PAGE, out));
  }
}
