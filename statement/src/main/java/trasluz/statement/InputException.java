package trasluz.statement;

import java.util.Optional;

/// Input that can't be used, told in one sentence: which file, which line, what is wrong, what
/// helps. The command line prints the message and leaves with status 3; nothing has been stored.
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Something is wrong with a file as a whole.
  public InputException(String file, String problem, String remedy) {
    super(sentence(file, Optional.empty(), problem, remedy));
  }

  /// Something is wrong at a line of a file, counted from 1.
  public InputException(String file, long line, String problem, String remedy) {
    super(sentence(file, Optional.of(line), problem, remedy));
  }

  private static String sentence(String file, Optional<Long> line, String problem, String remedy) {
    return "%s%s: %s; %s.".formatted(file, line.map(n -> " line " + n).orElse(""), problem, remedy);
  }
}
