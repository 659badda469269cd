package trasluz.workbench;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/// One command as a user gives it, with what it printed and how it ended.
record Run(int status, String out, String err) {

  static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Run(status, out.toString(), err.toString());
  }

  static Run of(List<String> arguments) {
    return of(arguments.toArray(String[]::new));
  }

  /// Arguments, and more of them.
  static List<String> with(List<String> start, String... more) {
    List<String> all = new ArrayList<>(start);
    all.addAll(List.of(more));
    return all;
  }

  /// What a wrong way of asking gives: one sentence, and where the help is.
  static Run badUsage(String command, String sentence) {
    return new Run(
        2,
        "",
        "trasluz: %s%nSee 'trasluz %s--help'.%n"
            .formatted(sentence, command.isEmpty() ? "" : command + " ")
            .replace(System.lineSeparator(), "\n"));
  }
}
