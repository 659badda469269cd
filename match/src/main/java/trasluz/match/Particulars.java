package trasluz.match;

import java.util.List;
import java.util.Optional;
import trasluz.statement.Identifier;
import trasluz.statement.PartialDate;

/// What is known of somebody besides the name. Each adds to a score where it agrees with the entity
/// on file and takes from it where it does not; what one side does not know counts for nothing.
///
/// @param births when the person was born, each as far as known
/// @param countries of nationality, residence, birth or registration, as published: names or codes
/// @param identifiers numbers and codes
public record Particulars(
    List<PartialDate> births,
    List<String> countries,
    Optional<Gender> gender,
    List<Identifier> identifiers) {

  /// Nothing but the name is known.
  public static final Particulars NONE =
      new Particulars(List.of(), List.of(), Optional.empty(), List.of());

  public Particulars {
    births = List.copyOf(births);
    countries = List.copyOf(countries);
    identifiers = List.copyOf(identifiers);
  }
}
