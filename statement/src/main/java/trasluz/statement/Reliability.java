package trasluz.statement;

import java.util.Locale;
import java.util.Optional;

/// How reliable a source is, judged apart from what it says (NATO STANAG 2511, AJP-2.1).
public enum Reliability {
  /// Completely reliable.
  A(5),
  /// Usually reliable.
  B(4),
  /// Fairly reliable.
  C(3),
  /// Not usually reliable.
  D(2),
  /// Unreliable.
  E(1),
  /// Can't be judged: unknown, not worst.
  F(2);

  private final int level;

  Reliability(int level) {
    this.level = level;
  }

  int level() {
    return level;
  }

  public static Optional<Reliability> parseOptional(String text) {
    return switch (text.strip().toUpperCase(Locale.ROOT)) {
      case "A" -> Optional.of(A);
      case "B" -> Optional.of(B);
      case "C" -> Optional.of(C);
      case "D" -> Optional.of(D);
      case "E" -> Optional.of(E);
      case "F" -> Optional.of(F);
      default -> Optional.empty();
    };
  }
}
