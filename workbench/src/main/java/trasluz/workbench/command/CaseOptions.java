package trasluz.workbench.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Options that every command has.
final class CaseOptions {

  @Option(
      names = "--case",
      paramLabel = "DIR",
      defaultValue = "case",
      description = "folder of the case file (default: ./case)")
  Path folder = Path.of("case");

  @Option(names = "--json", description = "answer in JSON; many rows are one object a line")
  boolean json;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "write the answer there instead of to standard output")
  Optional<Path> out = Optional.empty();
}
