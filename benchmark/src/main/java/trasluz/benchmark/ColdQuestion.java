package trasluz.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import trasluz.statement.Citation;
import trasluz.statement.Claim;
import trasluz.statement.Locator;
import trasluz.statement.Name;
import trasluz.statement.Reliability;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.statement.Telling;
import trasluz.statement.Validity;
import trasluz.store.CaseFile;
import trasluz.store.ImportSession;

/// How long one question takes from cold, as somebody at a terminal waits for it: `benchmark/run
/// cold`.
///
/// The case holds an invented register ([SyntheticOwnership]) of 100,000 holdings. Each question is
/// a `./trasluz exposure` of its own, about another company each time; `./trasluz --version`, which
/// only starts, runs beside it in turn, so that both see the same load of the machine.
public final class ColdQuestion {
  private static final int PARTIES = 115_000;
  private static final int HOLDINGS = 100_000;
  private static final int LISTED = 2_500;
  private static final SyntheticOwnership WORLD =
      new SyntheticOwnership(PARTIES, HOLDINGS, LISTED, 7);
  private static final Snapshot NAMES =
      new Snapshot(
          new Source("names", "Names of an invented world", Source.Kind.REGISTER, Reliability.B),
          "names.csv",
          SyntheticOwnership.day(),
          "1".repeat(64));
  private static final int QUESTIONS = 25;

  private ColdQuestion() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Locale.setDefault(Locale.ROOT);
    RunOptions options = RunOptions.parse(arguments);
    ResultFile result = new ResultFile("ColdQuestion");
    Path folder = Files.createTempDirectory("cold");
    try {
      long statements = fill(folder);
      result.line(
          "A case of %,d parties, %,d holdings, %,d listed, %,d statements; %d companies asked about."
              .formatted(PARTIES, HOLDINGS, LISTED, statements, QUESTIONS));
      result.line("Wall time of the whole command in milliseconds; target 1,000.");
      measure(folder, options.quick() ? 2 : QUESTIONS, result);
    } finally {
      Folders.delete(folder);
    }
    if (!options.quick()) {
      result.keep();
    }
  }

  private static long fill(Path folder) {
    long[] count = {0};
    try (CaseFile file = CaseFile.openOrCreate(folder);
        ImportSession session = file.beginImport(Instant.EPOCH)) {
      WORLD.forEachStatement(statement -> {
        session.add(statement);
        count[0]++;
      });
      for (int party = 0; party < PARTIES; party++) {
        session.add(named(party));
        count[0]++;
      }
      session.commit();
    }
    return count[0];
  }

  private static Statement named(int party) {
    return Statement.of(
        WORLD.id(party),
        new Claim.Named(new Name(name(party)), Claim.NameKind.PRIMARY),
        Validity.UNBOUNDED,
        Telling.OFFICIAL,
        new Citation(NAMES, new Locator.Row(party + 2)));
  }

  private static String name(int party) {
    return "Invented Party " + party + " Ltd";
  }

  private static void measure(Path folder, int questions, ResultFile result)
      throws IOException, InterruptedException {
    List<Long> started = new ArrayList<>();
    List<Long> byId = new ArrayList<>();
    List<Long> byName = new ArrayList<>();
    String program = SharedData.root().resolve("trasluz").toAbsolutePath().normalize().toString();
    String day = SyntheticOwnership.day().toString();
    List<String> rest = List.of("--case", folder.toString(), "--as-of", day);
    millis(program, List.of("--version"));
    for (int i = 0; i < questions; i++) {
      int company = (int) ((long) i * WORLD.companies() / questions);
      String id = WORLD.id(company).toString();
      started.add(millis(program, List.of("--version")));
      byId.add(millis(program, with("exposure", id, rest)));
      byName.add(millis(program, with("exposure", name(company), rest)));
    }
    result.blank();
    result.line("%-26s%10s%10s%10s".formatted("", "best", "median", "worst"));
    result.line(row("only starting", started));
    result.line(row("a question by id", byId));
    result.line(row("a question by name", byName));
  }

  private static List<String> with(String command, String entity, List<String> rest) {
    return Stream.concat(Stream.of(command, entity), rest.stream()).toList();
  }

  private static String row(String what, List<Long> millis) {
    List<Long> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return "%-26s%,10d%,10d%,10d"
        .formatted(what, sorted.getFirst(), sorted.get(sorted.size() / 2), sorted.getLast());
  }

  private static long millis(String program, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(arguments);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", arguments) + " ended with " + process.exitValue());
    }
    return (System.nanoTime() - start) / 1_000_000;
  }
}
