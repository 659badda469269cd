package trasluz.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import trasluz.match.NamePair;
import trasluz.match.Query;
import trasluz.statement.EntityId;
import trasluz.statement.Name;
import trasluz.statement.Schema;
import trasluz.workbench.answer.ClaimText;
import trasluz.workbench.answer.CsvText;
import trasluz.workbench.answer.EvidenceText;
import trasluz.workbench.answer.Json;
import trasluz.workbench.batch.PairsFile;
import trasluz.workbench.batch.PairsFile.Compared;
import trasluz.workbench.batch.Quality;
import trasluz.workbench.batch.RejectsFile;

/// Compares names with each other, without any list.
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Compare two names with each other, or the pairs of a CSV file with columns schema,name1,name2:"
            + " score and is_match_predicted are added, all other columns and the order of rows are kept.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  trasluz compare \"Boris Borisov\" \"Borisof, Boris\" --schema Person",
      "  trasluz compare --pairs pairs.csv --out compared.csv"
    })
final class CompareCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Parameters(arity = "0..2", paramLabel = "NAME", description = "two names")
  private List<String> names = List.of();

  @Option(names = "--pairs", paramLabel = "CSV", description = "pairs of names in a file (.gz too)")
  private Optional<Path> pairs = Optional.empty();

  @Option(
      names = "--schema",
      paramLabel = "KIND",
      description = "what the names name, where a row does not say (default: Thing)")
  private Optional<String> schema = Optional.empty();

  @Option(
      names = "--threshold",
      paramLabel = "T",
      description = "from which score on two names are predicted to match (default: 0.70)")
  private double threshold = Query.ALERT;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description =
          "where rows go that can't be compared (default: NAME.rejects.csv beside --out, else"
              + " ./rejects.csv)")
  private Optional<Path> rejects = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (pairs.isPresent() != names.isEmpty() || (pairs.isEmpty() && names.size() != 2)) {
      throw Usage.bad(spec, "give two names, or --pairs");
    }
    if (!(threshold > 0 && threshold <= 1)) {
      throw Usage.bad(spec, "threshold must be above 0 and at most 1, got " + threshold);
    }
    Schema kind = Usage.schema(spec, schema).orElse(Schema.THING);
    if (pairs.isPresent()) {
      comparePairs(pairs.get(), kind);
    } else {
      compareTwo(name(names.get(0)), name(names.get(1)), kind);
    }
    return 0;
  }

  private Name name(String text) {
    Name name = Usage.valid(spec, () -> new Name(text));
    if (name.normalised().isEmpty()) {
      throw Usage.bad(spec, "a name to compare must have a letter or a digit, got '" + text + "'");
    }
    return name;
  }

  private void compareTwo(Name left, Name right, Schema kind) {
    NamePair pair = NamePair.of(left, right, kind);
    ClaimText claims = new ClaimText(EntityId::toString);
    boolean match = pair.score() >= threshold;
    Answer.write(
        options,
        spec.commandLine().getOut(),
        out -> {
          if (options.json) {
            out.println(
                Json.line(
                    Json.object()
                        .add("name1", left)
                        .add("name2", right)
                        .add("schema", kind.code())
                        .add("score", pair.score())
                        .add("threshold", threshold)
                        .add("is_match_predicted", match)
                        .add("evidence", Json.evidence(pair.explanation(), claims))));
          } else {
            out.printf(
                Locale.ROOT,
                "%.4f  \"%s\" and \"%s\", compared as %s: %s %s%n",
                pair.score(),
                left,
                right,
                kind.code(),
                match ? "a match at or above" : "no match, below",
                threshold);
            out.print(new EvidenceText(claims).render(pair.explanation(), 8));
          }
        });
  }

  private void comparePairs(Path file, Schema kind) throws IOException {
    Path rejected = Answer.rejectsPlace(rejects, options);
    Answer.requireApart(file, rejected, options);
    Answer.requirePlace(options);
    Answer.requirePlace(rejected);
    long size = Files.exists(file) ? Files.size(file) : 0;
    try (LongWork work = new LongWork();
        PairsFile in =
            PairsFile.open(file, kind, threshold, read -> work.advanced("comparing", read, size));
        RejectsFile refused = new RejectsFile(rejected, 0)) {
      Answer.writeTable(
          options,
          spec.commandLine().getOut(),
          out -> {
            try {
              Counts counts = write(in, refused, out);
              work.finish();
              tell(counts, in, refused, kind);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  /// What was counted.
  private record Counts(long rows, long remarked, Quality quality) {}

  private Counts write(PairsFile in, RejectsFile refused, PrintWriter out) throws IOException {
    if (!options.json) {
      out.print(CsvText.row(in.header()));
    }
    Counts counts = new Counts(0, 0, Quality.NONE);
    for (var next = in.next(); next.isPresent(); next = in.next()) {
      Compared pair = next.get();
      out.print(options.json ? Json.line(json(in.header(), pair)) + "\n" : CsvText.row(pair.row()));
      if (counts.rows() % 10_000 == 0 && out.checkError()) {
        throw new IOException("the answer can't be written any further");
      }
      if (pair.remark().isPresent()) {
        refused.append(
            CsvText.row(List.of(Long.toString(pair.line()), pair.remark().get(), pair.text())));
      }
      counts =
          new Counts(
              counts.rows() + 1,
              counts.remarked() + (pair.remark().isPresent() ? 1 : 0),
              counts.quality().with(pair.expected(), pair.isMatch()));
    }
    return counts;
  }

  private static Json.Fields json(List<String> header, Compared pair) {
    Json.Fields fields = Json.object();
    for (int i = 0; i < pair.cells().size(); i++) {
      fields.add(header.get(i), pair.cells().get(i));
    }
    return fields.add("score", pair.score()).add("is_match_predicted", pair.isMatch());
  }

  private void tell(Counts counts, PairsFile in, RejectsFile refused, Schema kind) {
    PrintWriter err = spec.commandLine().getErr();
    err.printf(Locale.ROOT, "%,d pairs compared%n", counts.rows());
    if (counts.remarked() > 0) {
      err.printf(
          Locale.ROOT,
          "%,d of them with a remark or not at all; see %s%n",
          counts.remarked(),
          refused.path());
    }
    if (in.wasSchemaMissed()) {
      err.printf("where no schema is given, names were compared as %s%n", kind.code());
    }
    if (counts.quality().pairs() > 0) {
      err.println(counts.quality());
    }
    err.flush();
  }
}
