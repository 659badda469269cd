package trasluz.workbench.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import trasluz.store.CaseFile;
import trasluz.store.Verification;
import trasluz.workbench.answer.Json;

/// Checks that the case file is whole and that no statement was altered.
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Check the case file: its structure, and that every statement is still what its id says.",
    footerHeading = "%nExamples:%n",
    footer = {"  trasluz verify --case my-case", "  trasluz verify --json"})
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private CaseOptions options = new CaseOptions();

  @Override
  public Integer call() {
    try (CaseFile caseFile = CaseFile.open(options.folder)) {
      Verification report = caseFile.verify();
      Answer.write(
          options,
          spec.commandLine().getOut(),
          out -> {
            if (options.json) {
              out.println(
                  Json.line(
                      Json.object()
                          .add("case", options.folder.toString())
                          .add("statements", report.statements())
                          .add("snapshots", report.snapshots())
                          .add("judgements", report.judgements())
                          .add("texts", report.texts())
                          .add("problems", report.problems())));
            } else {
              out.printf(
                  Locale.ROOT,
                  "%s: %,d statements from %,d copies of files%s checked, %s%n",
                  options.folder,
                  report.statements(),
                  report.snapshots(),
                  others(report),
                  report.problems().isEmpty()
                      ? "nothing was altered"
                      : report.problems().size() + " problems");
              report.problems().forEach(problem -> out.printf("  %s%n", problem));
            }
          });
      return report.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.BAD_INPUT;
    }
  }

  private static String others(Verification report) {
    String judgements = String.format(Locale.ROOT, "%,d judgements", report.judgements());
    return report.texts() == 0
        ? " and " + judgements
        : String.format(Locale.ROOT, ", %s and %,d kept texts", judgements, report.texts());
  }
}
