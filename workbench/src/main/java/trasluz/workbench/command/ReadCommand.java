package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import trasluz.match.EntityDirectory;
import trasluz.report.Reading;
import trasluz.report.ReportReader;
import trasluz.report.TextDocument;
import trasluz.statement.InputException;
import trasluz.statement.Statement;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.ReadingAnswer;

/// Reads texts against the case: whom and where they name, and how they say it.
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Find whom and where a text names, and propose what it claims of them, with how it is told:"
            + " confirmed, asserted, reported, alleged, rumoured, speculated, no evidence, denied."
            + " Nothing is taken into the case.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz read report.txt",
      "  trasluz read reports/ --json --out found/     one NAME.claims.json for each NAME.txt"
    })
final class ReadCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Parameters(
      arity = "1",
      paramLabel = "FILE|DIR",
      description = "a text in UTF-8, or a folder of .txt")
  private Path path = Path.of("");

  @Override
  public Integer call() throws IOException {
    List<Statement> statements = statements();
    ReportReader reader = ReportReader.of(EntityDirectory.of(statements), statements);
    if (Files.isDirectory(path)) {
      readFolder(reader);
    } else {
      TextDocument document = TextDocument.read(path);
      Reading reading = reader.read(document);
      Answer.write(options, spec.commandLine().getOut(), out -> write(document, reading, out));
    }
    return 0;
  }

  /// What the case knows; nothing where there is no case yet at the usual place, since a text can
  /// be read without one. A case that was named must be there.
  private List<Statement> statements() {
    boolean named = spec.commandLine().getParseResult().hasMatchedOption("--case");
    if (!named && !Files.exists(options.folder)) {
      spec.commandLine()
          .getErr()
          .println("There is no case in " + options.folder + ": no name is compared with a list.");
      return List.of();
    }
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      return caseFile.statements(
          Set.of(
              "kind",
              "named",
              "identified",
              "dated",
              "placed",
              "designated",
              "sighted",
              "shipped"));
    }
  }

  private void write(TextDocument document, Reading reading, PrintWriter out) {
    if (options.json) {
      out.println(Json.line(ReadingAnswer.json(document, reading)));
    } else {
      ReadingAnswer.write(document, reading, out);
    }
  }

  private void readFolder(ReportReader reader) throws IOException {
    List<Path> texts;
    try (Stream<Path> files = Files.list(path)) {
      texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    if (texts.isEmpty()) {
      throw new InputException(
          path.toString(), "holds no .txt file", "name a text, or put texts into the folder");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (options.out.isPresent()) {
      Files.createDirectories(options.out.get());
    }
    for (Path text : texts) {
      TextDocument document = TextDocument.read(text);
      Reading reading = reader.read(document);
      if (options.out.isPresent()) {
        String name = document.name().replaceFirst("\\.txt$", "");
        Answer.writeFile(
            options.out.get().resolve(name + ".claims.json"),
            file -> file.println(Json.line(ReadingAnswer.json(document, reading))));
      } else {
        write(document, reading, out);
      }
    }
    out.flush();
  }
}
