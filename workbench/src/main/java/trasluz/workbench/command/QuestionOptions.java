package trasluz.workbench.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import trasluz.exposure.Regime;
import trasluz.exposure.RegimeFile;
import trasluz.graph.Moment;
import trasluz.statement.InputException;
import trasluz.statement.Statement;
import trasluz.workbench.answer.LeftOut;

/// The dates, the rules and the evidence level of a question.
final class QuestionOptions {

  @Option(
      names = "--regime",
      paramLabel = "R",
      split = ",",
      description =
          "which rules: ofac, eu, uk, ch, or of --rules (default: those under which anybody is listed)")
  private List<String> regimes = List.of();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description =
          "rules of one more regime, written as docs/guide/regimes.md says; may be repeated")
  private List<Path> files = List.of();

  @Mixin private MomentOptions dates = new MomentOptions();

  @Option(
      names = "--min-grade",
      paramLabel = "G",
      defaultValue = "1",
      description = "leave out statements about holdings and listings below this grade, 1 to 5")
  private int minGrade = 1;

  Moment moment() {
    return dates.moment();
  }

  private int minGrade(CommandSpec spec) {
    if (minGrade < 1 || minGrade > 5) {
      throw Usage.bad(spec, "--min-grade must be within 1..5, got " + minGrade);
    }
    return minGrade;
  }

  /// What the answer is not given to go on.
  LeftOut leftOut(CommandSpec spec, List<Statement> without) {
    return new LeftOut(minGrade(spec), without);
  }

  /// The rules to ask.
  ///
  /// @param listedUnder the regimes under which the case has listings; where none of them has
  ///   rules, OFAC's are asked
  List<Regime> regimes(CommandSpec spec, Set<String> listedUnder) {
    List<Regime> known = known(spec);
    if (regimes.isEmpty()) {
      List<Regime> asked =
          known.stream()
              .filter(regime -> listedUnder.contains(regime.id()) || !isBuiltIn(regime))
              .toList();
      return asked.isEmpty() ? List.of(Regime.OFAC) : asked;
    }
    List<Regime> chosen = new ArrayList<>();
    for (String id : regimes) {
      chosen.add(
          known.stream()
              .filter(regime -> regime.id().equalsIgnoreCase(id.strip()))
              .findFirst()
              .orElseThrow(() ->
                  Usage.bad(
                      spec,
                      "--regime: there are no rules for '%s'; there are: %s"
                          .formatted(
                              id, String.join(", ", known.stream().map(Regime::id).toList())))));
    }
    return List.copyOf(chosen);
  }

  private static boolean isBuiltIn(Regime regime) {
    return Regime.builtIn().stream().anyMatch(known -> known.id().equals(regime.id()));
  }

  /// Those of the program and of `--rules`; a file can't replace a regime of the program.
  private List<Regime> known(CommandSpec spec) {
    List<Regime> known = new ArrayList<>(Regime.builtIn());
    for (Path file : files) {
      Regime read = read(file);
      if (known.stream().anyMatch(regime -> regime.id().equals(read.id()))) {
        throw Usage.bad(
            spec,
            "--rules: there are rules for '%s' already; give yours another id"
                .formatted(read.id()));
      }
      known.add(read);
    }
    return known;
  }

  private static Regime read(Path file) {
    try {
      return RegimeFile.read(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new InputException(
          file.toString(),
          "can't be read as text (" + e.getClass().getSimpleName() + ")",
          "give a file of UTF-8 text");
    }
  }
}
