package trasluz.statement;

import java.util.Locale;
import java.util.Optional;

/// A number or code that some registry, state or network gave an entity.
///
/// @param scheme lower-case words with hyphens, such as `passport`, `tax-id`, `bic`, `lei`, `imo`
/// @param value as published
/// @param country the issuing country as published, if said
public record Identifier(String scheme, String value, Optional<String> country) {

  public Identifier {
    Checks.requireText("identifier scheme", scheme, 100);
    Checks.requireText("identifier value", value, 500);
    Checks.requireTextIfPresent("country of an identifier", country, 300);
  }

  /// The form in which identifiers are compared: upper-case letters and digits only.
  public String comparable() {
    StringBuilder out = new StringBuilder(value.length());
    value.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString().toUpperCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return scheme + " " + value + country.map(c -> " (" + c + ")").orElse("");
  }
}
