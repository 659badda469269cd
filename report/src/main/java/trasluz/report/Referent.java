package trasluz.report;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whom some words mean.
///
/// @param filled the words, where they do not name it: "he", "the mine"; absent where they do
record Referent(Hit.Meaning meaning, Optional<String> filled) {
  private static final Set<String> SEATS =
      Stream.of(
              "Moscow",
              "Washington",
              "Brussels",
              "Caracas",
              "Havana",
              "London",
              "Paris",
              "Berlin",
              "Beijing",
              "Tehran",
              "Ankara",
              "Kyiv",
              "Kiev",
              "Minsk",
              "Damascus",
              "Baghdad",
              "Tripoli",
              "Madrid",
              "Riyadh",
              "Pyongyang",
              "Tokyo",
              "Managua",
              "Bogota",
              "Bogotá",
              "Canberra",
              "Ottawa")
          .map(name -> "place " + name)
          .collect(Collectors.toUnmodifiableSet());

  static Referent of(Hit hit) {
    return new Referent(hit.meaning(), Optional.empty());
  }

  String key() {
    return meaning.key();
  }

  boolean isSameAs(Referent other) {
    return key().equals(other.key());
  }

  /// Whether the text has no name for it.
  boolean isDescribed() {
    return key().startsWith("described ");
  }

  EntityType type() {
    return meaning.type();
  }

  boolean isPlace() {
    return type().isPlace();
  }

  /// `Moscow lent`, `Washington has sanctioned`: the seat of a government, which stands for it.
  boolean isSeatOfGovernment() {
    return type() == EntityType.PLACE && SEATS.contains(key());
  }

  /// What it is where it acts: the seat of a government acts for its country.
  EntityType actingType() {
    return isSeatOfGovernment() ? EntityType.COUNTRY : type();
  }
}
