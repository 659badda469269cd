package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import trasluz.report.NearCopies;
import trasluz.report.Reading;
import trasluz.report.ReportReader;
import trasluz.report.TextDocument;
import trasluz.statement.Snapshot;
import trasluz.statement.Statement;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.ReadingAnswer;
import trasluz.workbench.answer.ReadingMode;
import trasluz.workbench.answer.Shown;
import trasluz.workbench.reading.ReadingIndex;
import trasluz.workbench.reading.ReadingPage;
import trasluz.workbench.review.Review;

/// Reads texts against the case: whom and where they name, and how they say it.
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Find whom and where a text names, and propose what it claims of them, with how it is told:"
            + " confirmed, asserted, reported, alleged, rumoured, speculated, no evidence, denied."
            + " No claim is taken into the case. With --out FILE.html the answer is a page, with"
            + " names and words of doubt marked in the text.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz read report.txt",
      "  trasluz read report.txt --date 2024-05-02    'on Monday' is counted from that day",
      "  trasluz read report.txt --out report.html    a page: names, claims and the text, marked",
      "  trasluz read reports/ --json --out found/     one NAME.claims.json for each NAME.txt",
      "  trasluz read reports/ --html --out found/     one page for each, and index.html",
      "  trasluz read informe.txt --encoding windows-1252",
      "  trasluz read report.txt --keep               also keeps the text for 'trasluz review'"
    })
final class ReadCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Mixin private EncodingOption encoding = new EncodingOption();

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
          "a text, a web page, feed, PDF, Word file or mail that was saved, or a folder of them")
  private Path path = Path.of("");

  @Option(
      names = "--date",
      paramLabel = "D",
      description =
          "the day of the text or texts, against which 'yesterday' is read (default: that of the"
              + " dateline)")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--html",
      description =
          "write pages: NAME.html for each document of a folder, and index.html, into the folder"
              + " --out")
  private boolean html;

  @Option(
      names = "--keep",
      description = "keep the text or texts in the case, for 'trasluz review' to decide about")
  private boolean keep;

  /// Whether a sentence was not read for a defect.
  private boolean defect;

  @Override
  public Integer call() throws IOException {
    boolean folder = Files.isDirectory(path);
    requireOut(folder);
    Optional<Charset> charset = encoding.charset(spec);
    List<Path> files = Reports.files(path, spec.commandLine().getErr());
    Known known = known();
    ReportReader light = Reports.reader(known.statements());
    ReportReader reader = deep ? DeepMode.of(light, spec.commandLine()) : light;
    PrintWriter out = spec.commandLine().getOut();
    if (!folder) {
      TextDocument document = TextDocument.read(path, charset);
      keep(keep ? TextDocument.readAll(path, charset) : List.of(), reader);
      Read read = new Read(document, reading(reader, document), document.sha256());
      Answer.write(options, out, to -> write(read, known.lists(), formOfOne(), to));
      return status(true);
    }
    Reports.Texts texts = Reports.read(files, charset, spec.commandLine().getErr());
    keep(texts.documents(), reader);
    readFolder(reader, texts.documents(), known.lists());
    return status(texts.whole());
  }

  private int status(boolean all) {
    if (defect) {
      return ExitStatus.DEFECT;
    }
    return all ? ExitStatus.DONE : ExitStatus.BAD_INPUT;
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
    reading
        .unread()
        .forEach(unread ->
            spec.commandLine()
                .getErr()
                .println(Shown.line(document.name()) + ": " + ReadingAnswer.unreadLine(unread)));
    defect |= !reading.unread().isEmpty();
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

  /// A document as it was read.
  ///
  /// @param origin key of the original that near-copies repeat
  private record Read(TextDocument document, Reading reading, String origin) {}

  /// What the case knows, and from which lists.
  private record Known(List<Statement> statements, List<Snapshot> lists) {}

  /// Nothing where there is no case yet at the usual place, since a text can be read without one. A
  /// case that was named must be there.
  private Known known() {
    boolean named = spec.commandLine().getParseResult().hasMatchedOption("--case") || keep;
    if (!named && !Files.exists(options.folder)) {
      spec.commandLine()
          .getErr()
          .println("There is no case in " + options.folder + ": no name is compared with a list.");
      return new Known(List.of(), List.of());
    }
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      return new Known(Reports.known(caseFile), new CaseView(caseFile).lists(Optional.empty()));
    }
  }

  /// Refuses what can't be written before anything is read or kept.
  private void requireOut(boolean folder) throws IOException {
    if (html && options.json) {
      throw Usage.bad(spec, "--html and --json are two forms of one answer: give one of them");
    }
    if (html && folder && options.out.isEmpty()) {
      throw Usage.bad(spec, "--html writes a page for each document: give --out DIR");
    }
    if (options.out.isEmpty()) {
      return;
    }
    Path out = options.out.get();
    if (!folder) {
      Answer.requirePlace(options);
      Answer.requireApart(path, options);
    } else if (Files.exists(out) && !Files.isDirectory(out)) {
      throw Answer.cannotWrite(out, "it is a file, and a folder's answers are several");
    } else if (isPageName(out)) {
      throw Usage.bad(spec, "a folder's pages go into a folder: give --html --out DIR");
    } else if (html && Answer.place(out).equals(Answer.place(path))) {
      throw Usage.bad(
          spec, "pages beside the texts would be read as texts: give another --out DIR");
    }
  }

  private enum Form {
    TEXT,
    JSON,
    PAGE
  }

  private Form form(boolean json) {
    if (html) {
      return Form.PAGE;
    }
    return json ? Form.JSON : Form.TEXT;
  }

  /// The form of the answer about one document, as that of a dossier, by the ending of its file.
  private Form formOfOne() {
    if (!options.json && options.out.filter(ReadCommand::isPageName).isPresent()) {
      return Form.PAGE;
    }
    return form(options.json || options.out.filter(out -> ends(out, ".json")).isPresent());
  }

  private static boolean isPageName(Path file) {
    return ends(file, ".html") || ends(file, ".htm");
  }

  private static boolean ends(Path file, String ending) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private void write(Read read, List<Snapshot> lists, Form form, PrintWriter out) {
    TextDocument document = read.document();
    Reading reading = read.reading();
    ReadingMode mode = mode(reading);
    switch (form) {
      case TEXT -> ReadingAnswer.write(document, reading, mode, CaseView.describe(lists), out);
      case JSON -> Json.println(ReadingAnswer.json(document, reading, read.origin(), mode), out);
      case PAGE -> ReadingPage.write(document, reading, mode, lists, out);
    }
  }

  private void readFolder(ReportReader reader, List<TextDocument> documents, List<Snapshot> lists)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<String> origins = NearCopies.origins(documents);
    if (options.out.isPresent()) {
      Files.createDirectories(options.out.get());
    }
    List<String> files = Reports.outputs(documents, html ? ".html" : ".claims.json");
    List<ReadingIndex.Entry> pages = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      TextDocument document = documents.get(i);
      Read read = new Read(document, reading(reader, document), origins.get(i));
      pages.add(ReadingIndex.Entry.of(files.get(i), document, read.reading()));
      if (options.out.isEmpty()) {
        write(read, lists, form(options.json), out);
      } else {
        Path file = options.out.get().resolve(files.get(i));
        Answer.writeFile(file, to -> write(read, lists, form(true), to));
      }
    }
    if (html) {
      String title = String.valueOf(path.toAbsolutePath().normalize().getFileName());
      Answer.writeFile(
          options.out.orElseThrow().resolve(Reports.INDEX),
          to -> ReadingIndex.write(title, pages, to));
    }
    out.flush();
  }
}
