package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trasluz.match.LinkedTo;
import trasluz.source.Format;
import trasluz.source.ImportSummary;
import trasluz.source.Intake;
import trasluz.source.IntakeOptions;
import trasluz.statement.Reliability;
import trasluz.statement.Source;
import trasluz.store.CaseFile;
import trasluz.store.ImportResult;
import trasluz.store.ImportSession;
import trasluz.workbench.answer.ImportText;
import trasluz.workbench.answer.Json;

/// Reads files into the case file, all or nothing.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description =
        "Read lists, registers and files into the case file. Formats are detected; .gz is read directly;"
            + " a folder means every file in it. An import is all or nothing, and doing it again adds nothing.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz import sdn.csv alt.csv add.csv sdn_comments.csv --date 2023-12-28",
      "  trasluz import ofac/ un.xml.gz",
      "  trasluz import owners.csv --as interests --source our-research --reliability B"
    })
final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private CaseOptions options = new CaseOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "files or folders")
  private List<Path> files = List.of();

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description =
          "do not detect the format: ofac-sdn, ofac-alt, ofac-add, ofac-comments, ofac-xml,"
              + " ofac-relations, ofac-entries, un-xml, ftm, bods, sources, entities, interests,"
              + " designations, licences, completeness, transfers, cargoes, sightings")
  private Optional<String> as = Optional.empty();

  @Option(
      names = "--source",
      paramLabel = "ID",
      description = "whose files these are (default for your own files: case)")
  private Optional<String> source = Optional.empty();

  @Option(
      names = "--reliability",
      paramLabel = "A..F",
      description = "how reliable that source is (default: F, can't be judged)")
  private Optional<String> reliability = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "D",
      description =
          "the day whose state the files show; otherwise taken from content, name or file time")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--examples",
      paramLabel = "N",
      defaultValue = "3",
      description = "how many examples of each kind of issue to show (default: 3)")
  private int examples = 3;

  ImportCommand() {
    spec = CommandSpec.create();
  }

  @Override
  public Integer call() throws IOException {
    IntakeOptions intakeOptions = intakeOptions();
    Answer.requirePlace(options);
    try (CaseForImport target = CaseForImport.in(options.folder)) {
      Imported imported = read(intakeOptions, target.file());
      target.keep();
      Answer.write(options, spec.commandLine().getOut(), out -> write(imported, out));
    }
    return 0;
  }

  /// What an import did.
  private record Imported(
      ImportSummary summary, ImportText.Stored stored, ImportText.Links links) {}

  private Imported read(IntakeOptions intakeOptions, CaseFile caseFile) throws IOException {
    try (LongWork work = new LongWork();
        ImportSession session = caseFile.beginImport(Instant.now())) {
      ImportSummary summary = new Intake(intakeOptions, work::advanced).read(files, session::add);
      ImportResult result = session.commit();
      ImportText.Stored stored =
          new ImportText.Stored(
              options.folder.toString(), result.newStatements(), result.knownStatements());
      return new Imported(summary, stored, ImportText.Links.of(links(caseFile, summary)));
    }
  }

  private void write(Imported imported, PrintWriter out) {
    if (options.json) {
      out.println(
          Json.line(ImportText.json(imported.summary(), imported.stored(), imported.links())));
    } else {
      ImportText.write(imported.summary(), imported.stored(), imported.links(), examples, out);
    }
  }

  /// Links are looked up over the whole case file, because a list may link to another list's
  /// entries.
  private static LinkedTo links(CaseFile caseFile, ImportSummary summary) {
    if (summary.linkedTo() == 0) {
      return new LinkedTo(List.of());
    }
    return LinkedTo.resolve(caseFile.statements(Set.of("named", "linked")));
  }

  private IntakeOptions intakeOptions() {
    Optional<Format> format =
        as.map(code ->
            Format.parseOptional(code)
                .orElseThrow(() -> Usage.bad(spec, "--as: there is no format '" + code + "'")));
    Optional<Reliability> graded =
        reliability.map(letter ->
            Reliability.parseOptional(letter)
                .orElseThrow(
                    () -> Usage.bad(spec, "--reliability must be A to F, got '" + letter + "'")));
    Optional<Source> named =
        source.map(id -> Usage.source(spec, id, Source.Kind.OTHER, graded.orElse(Reliability.F)));
    return new IntakeOptions(format, named, date, graded);
  }
}
