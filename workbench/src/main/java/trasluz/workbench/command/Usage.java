package trasluz.workbench.command;

import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import trasluz.statement.Schema;

/// Refuses a command line in one sentence; [trasluz.workbench.Main] adds where the help is.
final class Usage {
  private Usage() {}

  static ParameterException bad(CommandSpec spec, String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  /// A value made of options, whose constructor says what is wrong with them.
  static <T> T valid(CommandSpec spec, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw bad(spec, String.valueOf(e.getMessage()));
    }
  }

  /// The kind that `--schema` names.
  static Optional<Schema> schema(CommandSpec spec, Optional<String> code) {
    return code.map(text ->
        Schema.parseOptional(text)
            .orElseThrow(() -> bad(spec, "there is no schema '" + text + "'")));
  }
}
