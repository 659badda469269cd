package trasluz.statement;

import java.util.Optional;

/// How credible one piece of information is, judged apart from its source (NATO STANAG 2511,
/// AJP-2.1).
public enum Credibility {
  /// Confirmed by another, independent source.
  CONFIRMED(1, 5),
  /// Probably true.
  PROBABLE(2, 4),
  /// Possibly true.
  POSSIBLE(3, 3),
  /// Doubtful.
  DOUBTFUL(4, 2),
  /// Improbable.
  IMPROBABLE(5, 1),
  /// Can't be judged: unknown, not worst.
  UNJUDGED(6, 2);

  private final int number;
  private final int level;

  Credibility(int number, int level) {
    this.number = number;
    this.level = level;
  }

  int level() {
    return level;
  }

  /// The Admiralty number, 1 to 6.
  public int number() {
    return number;
  }

  /// Reads the Admiralty number, `1` to `6`.
  public static Optional<Credibility> parseOptional(String text) {
    String number = text.strip();
    for (Credibility credibility : values()) {
      if (number.equals(String.valueOf(credibility.number()))) {
        return Optional.of(credibility);
      }
    }
    return Optional.empty();
  }
}
