package trasluz.statement;

import java.util.Optional;

/// A place as published, with its country where the source separates it.
public record Place(String text, Optional<String> country) {

  public Place {
    Checks.requireText("place", text, 1_000);
  }

  public static Place of(String text) {
    return new Place(text, Optional.empty());
  }

  @Override
  public String toString() {
    return text + country.filter(c -> !text.equals(c)).map(c -> ", " + c).orElse("");
  }
}
