package trasluz.workbench.command;

import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import trasluz.statement.EntityId;
import trasluz.statement.Reliability;
import trasluz.statement.Schema;
import trasluz.statement.Source;

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

  /// An option that counts.
  static void requireAtLeastOne(CommandSpec spec, String option, int count) {
    if (count < 1) {
      throw bad(spec, option + " must be at least 1, got " + count);
    }
  }

  /// Either one entity or `--all`.
  static void requireOneOrAll(CommandSpec spec, Optional<String> entity, boolean all) {
    if (all == entity.isPresent()) {
      throw bad(spec, "name one entity, or give --all for everybody");
    }
  }

  /// The id that an option or parameter gives.
  static EntityId entityId(CommandSpec spec, String option, String text) {
    return EntityId.parseOptional(text)
        .orElseThrow(
            () -> bad(spec, option + " must be an id such as ofac:26367, got '" + text + "'"));
  }

  /// The source that `--source` names, under its id as title.
  static Source source(CommandSpec spec, String id, Source.Kind kind, Reliability reliability) {
    try {
      return new Source(id, id, kind, reliability);
    } catch (IllegalArgumentException e) {
      throw bad(spec, "--source: " + e.getMessage());
    }
  }

  /// The kind that `--schema` names.
  static Optional<Schema> schema(CommandSpec spec, Optional<String> code) {
    return code.map(text ->
        Schema.parseOptional(text)
            .orElseThrow(() -> bad(spec, "there is no schema '" + text + "'")));
  }
}
