package trasluz.statement;

/// Shared refusals, so that every type words them alike: name, value, what is allowed.
final class Checks {
  private Checks() {}

  static String requireText(String name, String value, int maxLength) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank");
    }
    if (value.length() > maxLength) {
      throw new IllegalArgumentException(
          "%s must have at most %d characters, got %d".formatted(name, maxLength, value.length()));
    }
    return value;
  }
}
