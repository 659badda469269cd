package trasluz.match;

import java.util.Locale;
import java.util.Optional;

/// The gender a source gives a person, as far as it serves to tell people apart.
public enum Gender {
  FEMALE,
  MALE;

  /// Reads `male`, `M`, `Female`, `f` and the like; empty for anything else, which is no evidence.
  public static Optional<Gender> parseOptional(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "f", "female", "woman", "femenino", "женский" -> Optional.of(FEMALE);
      case "m", "male", "man", "masculino", "мужской" -> Optional.of(MALE);
      default -> Optional.empty();
    };
  }
}
