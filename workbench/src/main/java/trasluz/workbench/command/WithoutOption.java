package trasluz.workbench.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;
import trasluz.statement.Statement;

/// Statements that a question is asked without.
final class WithoutOption {

  @Option(
      names = "--without",
      paramLabel = "STATEMENT",
      split = ",",
      description = "a statement, by the beginning of its id, is left out; may be repeated")
  private List<String> without = List.of();

  /// Those named, each once.
  ///
  /// @throws trasluz.statement.InputException where an id begins no statement, or several
  List<Statement> statements(CaseView view) {
    Set<Statement> found = new LinkedHashSet<>();
    without.forEach(id -> found.add(view.statement(id.strip())));
    return List.copyOf(found);
  }
}
