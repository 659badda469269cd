package trasluz.statement;

import java.util.Optional;

/// A place as published, with its country where the source separates it.
///
/// @param text at most 1,000 characters
/// @param country as published, name or code, at most 300 characters
public record Place(String text, Optional<String> country) {

  public Place {
    Checks.requireText("place", text, 1_000);
    Checks.requireTextIfPresent("country of a place", country, 300);
  }

  public static Place of(String text) {
    return new Place(text, Optional.empty());
  }

  @Override
  public String toString() {
    return text + country.filter(c -> !text.equals(c)).map(c -> ", " + c).orElse("");
  }
}
