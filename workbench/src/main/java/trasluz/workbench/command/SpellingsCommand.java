package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import trasluz.match.EntityDirectory;
import trasluz.match.Spellings;
import trasluz.source.Intake;
import trasluz.source.IntakeOptions;
import trasluz.statement.Claim;
import trasluz.statement.Statement;
import trasluz.store.CaseFile;
import trasluz.workbench.answer.Json;
import trasluz.workbench.answer.SpellingsAnswer;

/// Finds out how lists spell one word in several ways, for a person to read.
@Command(
    name = "spellings",
    mixinStandardHelpOptions = true,
    description =
        "List the words that names and aliases of one person are spelt with in turn, as a table"
            + " separated by tabs: how many entities, the two words, how like they are thought now, and"
            + " examples. It is for a person to read; nothing is taken over by itself.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz spellings --out spellings.tsv            of all that the case holds",
      "  trasluz spellings --lists ofac/ --fewest 3 --out spellings.tsv"
    })
final class SpellingsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Option(
      names = "--lists",
      paramLabel = "DIR",
      description = "read the lists of this folder, or this file, instead of the case")
  private Optional<Path> lists = Optional.empty();

  @Option(
      names = "--fewest",
      paramLabel = "N",
      description = "leave out what fewer entities have (default: 2)")
  private int fewest = 2;

  @Override
  public Integer call() throws IOException {
    Usage.requireAtLeastOne(spec, "--fewest", fewest);
    Answer.requirePlace(options);
    EntityDirectory directory = lists.isPresent() ? read(lists.get()) : inCase();
    List<Spellings.Pair> pairs = Spellings.mine(directory, fewest);
    Answer.write(options, spec.commandLine().getOut(), out -> write(pairs, out));
    PrintWriter err = spec.commandLine().getErr();
    err.printf(
        Locale.ROOT,
        "%,d pairs of words that %,d or more entities have, mined from %,d names of %,d entities%n",
        pairs.size(),
        fewest,
        directory.names().size(),
        directory.size());
    err.flush();
    return 0;
  }

  private EntityDirectory inCase() {
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      return EntityDirectory.of(caseFile.statements(Set.of("kind", "named")));
    }
  }

  private static EntityDirectory read(Path folder) {
    List<Statement> statements = new ArrayList<>();
    try (LongWork work = new LongWork()) {
      new Intake(IntakeOptions.DETECT, work::advanced)
          .read(
              List.of(folder),
              statement -> {
                if (statement.claim() instanceof Claim.KindIs
                    || statement.claim() instanceof Claim.Named) {
                  statements.add(statement);
                }
              });
    }
    return EntityDirectory.of(statements);
  }

  private void write(List<Spellings.Pair> pairs, PrintWriter out) {
    if (options.json) {
      pairs.forEach(pair -> out.println(Json.line(SpellingsAnswer.json(pair))));
    } else {
      SpellingsAnswer.write(pairs, out);
    }
  }
}
