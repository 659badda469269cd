package trasluz.workbench.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import trasluz.workbench.answer.Shown;

/// What a person types, or a program pipes in, line by line.
final class Typed {
  private final BufferedReader keys;
  private final PrintWriter out;

  private Typed(BufferedReader keys, PrintWriter out) {
    this.keys = keys;
    this.out = out;
  }

  static Typed onTerminal(PrintWriter out) {
    return new Typed(
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), out);
  }

  PrintWriter out() {
    return out;
  }

  /// The person leaves, or the input is at its end.
  static final class Left extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// The person takes the key back that led to a question.
  static final class Back extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// The next line, without blanks around it.
  ///
  /// @throws Left at the end of the input
  String line(String prompt) throws IOException {
    out.print(prompt);
    out.flush();
    String line = keys.readLine();
    if (line == null) {
      out.println();
      throw new Left();
    }
    return line.strip();
  }

  /// A value, asked for until it is one; the usual one where nothing is typed.
  ///
  /// @throws Back where `z` is typed
  <T> T value(String what, String usual, Function<String, Optional<T>> parse) throws IOException {
    while (true) {
      String text = line("  %s (Enter: %s): ".formatted(what, usual));
      if (text.equalsIgnoreCase("z")) {
        throw new Back();
      }
      Optional<T> value = parse.apply(text.isEmpty() ? usual : text.toUpperCase(Locale.ROOT));
      if (value.isPresent()) {
        return value.get();
      }
      out.printf("  got '%s': z goes back%n", Shown.quote(text));
    }
  }
}
