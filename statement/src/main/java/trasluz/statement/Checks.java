package trasluz.statement;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// Shared refusals, so that every type words them alike: name, value, what is allowed.
final class Checks {
  /// Longest number read from a text; beyond it only an attack has digits.
  private static final int MAX_NUMBER_LENGTH = 120;

  private Checks() {}

  /// Text that says something, is not too long and survives being written as UTF-8: two texts that
  /// differ only in broken characters would otherwise get one hash.
  static String requireText(String name, String value, int maxLength) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank");
    }
    if (value.length() > maxLength) {
      throw new IllegalArgumentException(
          "%s must have at most %d characters, got %d".formatted(name, maxLength, value.length()));
    }
    int broken = unpairedSurrogate(value);
    if (broken >= 0) {
      throw new IllegalArgumentException(
          "%s must be well-formed Unicode, got half a character (U+%04X) at position %d"
              .formatted(name, (int) value.charAt(broken), broken));
    }
    return value;
  }

  /// A SHA-256 as it is written everywhere.
  static void requireSha256(String name, String hash) {
    if (!hash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          name + " must be 64 hexadecimal digits, got '" + hash + "'");
    }
  }

  /// As [#requireText] where a text is given: "not said" is an absent text, never an empty one.
  static void requireTextIfPresent(String name, Optional<String> value, int maxLength) {
    if (value.isPresent()) {
      requireText(name, value.get(), maxLength);
    }
  }

  private static int unpairedSurrogate(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean paired =
            Character.isHighSurrogate(c)
                && i + 1 < value.length()
                && Character.isLowSurrogate(value.charAt(i + 1));
        if (!paired) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /// Reads a decimal number of a length that a person would write.
  static BigDecimal number(String name, String text) {
    if (text.length() <= MAX_NUMBER_LENGTH) {
      try {
        return new BigDecimal(text);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "%s must be a decimal number, got '%s'".formatted(name, text), e);
      }
    }
    throw new IllegalArgumentException(
        "%s must be a decimal number of at most %d characters, got %d"
            .formatted(name, MAX_NUMBER_LENGTH, text.length()));
  }

  /// A number for a message; a monstrous one only by its size.
  static String shown(BigDecimal value) {
    return value.precision() <= 40
        ? value.toString()
        : "a number of " + value.precision() + " digits";
  }

  /// The code of a regime, such as `ofac`.
  static void requireRegime(String regime) {
    requireText("regime", regime, 100);
    if (!regime.equals(regime.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException("regime must be in lower case, got '" + regime + "'");
    }
  }
}
