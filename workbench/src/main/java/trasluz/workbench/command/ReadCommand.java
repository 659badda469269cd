package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trasluz.report.NearCopies;
import trasluz.report.Reading;
import trasluz.report.ReportReader;
import trasluz.report.TextDocument;
import trasluz.statement.Statement;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.ReadingAnswer;
import trasluz.workbench.answer.ReadingMode;
import trasluz.workbench.answer.Shown;
import trasluz.workbench.review.Review;

/// Reads texts against the case: whom and where they name, and how they say it.
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Find whom and where a text names, and propose what it claims of them, with how it is told:"
            + " confirmed, asserted, reported, alleged, rumoured, speculated, no evidence, denied."
            + " No claim is taken into the case.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz read report.txt",
      "  trasluz read report.txt --date 2024-05-02    'on Monday' is counted from that day",
      "  trasluz read reports/ --json --out found/     one NAME.claims.json for each NAME.txt",
      "  trasluz read report.txt --keep               also keeps the text for 'trasluz review'"
    })
final class ReadCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Option(
      names = "--deep",
      description =
          "also parse English sentences (slower, 1.6 GB of memory, a module built with -Pdeep);"
              + " what only the parse finds carries the rule 'parse'")
  private boolean deep;

  @Parameters(
      arity = "1",
      paramLabel = "FILE|DIR",
      description =
          "a text in UTF-8, a web page, feed, PDF, Word file or mail that was saved, or a folder of them")
  private Path path = Path.of("");

  @Option(
      names = "--date",
      paramLabel = "D",
      description =
          "the day of the text or texts, against which 'yesterday' is read (default: that of the"
              + " dateline)")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--keep",
      description = "keep the text or texts in the case, for 'trasluz review' to decide about")
  private boolean keep;

  @Override
  public Integer call() throws IOException {
    List<Path> files = Reports.files(path);
    List<Statement> statements = statements();
    ReportReader light = Reports.reader(statements);
    ReportReader reader = deep ? DeepMode.of(light, spec.commandLine()) : light;
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.isDirectory(path)) {
      TextDocument document = TextDocument.read(path);
      keep(List.of(document), reader);
      Reading reading = reading(reader, document);
      Answer.write(options, out, to -> write(document, reading, document.sha256(), to));
      return 0;
    }
    List<TextDocument> documents = Reports.read(files, spec.commandLine().getErr());
    keep(documents, reader);
    readFolder(reader, documents);
    return documents.size() == files.size() ? 0 : 3;
  }

  private void keep(List<TextDocument> documents, ReportReader reader) {
    if (keep) {
      try (CaseFile caseFile = CaseFile.open(options.folder)) {
        Review review = new Review(caseFile, () -> reader, Clock.system(ZoneId.systemDefault()));
        Reports.keep(review, documents, date, spec.commandLine().getErr());
      }
    }
  }

  /// Reads a text, and says so where it is dated in the future: nobody can have reported then.
  private Reading reading(ReportReader reader, TextDocument document) {
    Reading reading = reader.read(document, date);
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    reading
        .stated()
        .filter(day -> day.isAfter(today))
        .ifPresent(day ->
            spec.commandLine()
                .getErr()
                .println(
                    document.name()
                        + " is dated "
                        + day
                        + ", which is in the future: check the date, or give the day with --date."));
    note(document, mode(reading), reading);
    return reading;
  }

  /// Says on standard error, too, where a document is read without the parse that was asked for: a
  /// folder's answers go to files.
  private void note(TextDocument document, ReadingMode mode, Reading reading) {
    if (mode == ReadingMode.NO_PARSER) {
      spec.commandLine()
          .getErr()
          .println(Shown.line(document.name()) + ": " + mode.sentence(reading.language()));
    }
  }

  private ReadingMode mode(Reading reading) {
    return ReadingMode.of(deep, reading.language());
  }

  /// What the case knows; nothing where there is no case yet at the usual place, since a text can
  /// be read without one. A case that was named must be there.
  private List<Statement> statements() {
    boolean named = spec.commandLine().getParseResult().hasMatchedOption("--case") || keep;
    if (!named && !Files.exists(options.folder)) {
      spec.commandLine()
          .getErr()
          .println("There is no case in " + options.folder + ": no name is compared with a list.");
      return List.of();
    }
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      return Reports.known(caseFile);
    }
  }

  private void write(TextDocument document, Reading reading, String origin, PrintWriter out) {
    if (options.json) {
      out.println(Json.line(ReadingAnswer.json(document, reading, origin, mode(reading))));
    } else {
      ReadingAnswer.write(document, reading, mode(reading), out);
    }
  }

  private void readFolder(ReportReader reader, List<TextDocument> documents) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<String> origins = NearCopies.origins(documents);
    if (options.out.isPresent()) {
      Files.createDirectories(options.out.get());
    }
    for (int i = 0; i < documents.size(); i++) {
      TextDocument document = documents.get(i);
      String origin = origins.get(i);
      Reading reading = reading(reader, document);
      if (options.out.isPresent()) {
        Answer.writeFile(
            options.out.get().resolve(Reports.stem(document.name()) + ".claims.json"),
            file ->
                file.println(
                    Json.line(ReadingAnswer.json(document, reading, origin, mode(reading)))));
      } else {
        write(document, reading, origin, out);
      }
    }
    out.flush();
  }
}
