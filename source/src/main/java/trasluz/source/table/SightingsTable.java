package trasluz.source.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import trasluz.source.Format;
import trasluz.statement.Claim.Sighted;
import trasluz.statement.EntityId;
import trasluz.statement.Place;
import trasluz.statement.Validity;

/// sightings.csv: who was seen where, when, doing what.
///
/// `who` is an entity's id, or a description such as `about 100 soldiers`, which then becomes the
/// local part of an id in the scope of the import, so that those seen need no row in entities.csv.
final class SightingsTable {
  static final TableFormat FORMAT =
      new TableFormat(
          Format.SIGHTINGS,
          "sighting",
          List.of("who", "doing"),
          List.of("place", "country", "from", "to"),
          SightingsTable::parse);

  /// A colon in a description has a blank behind it, in an id it has none.
  private static final Pattern ID = Pattern.compile("[^\\s:]+(?::\\S.*)?");

  private SightingsTable() {}

  private static void parse(Row row) throws RowRefused {
    String who = row.required("who");
    EntityId subject =
        row.valid(
            "who",
            () ->
                ID.matcher(who).matches()
                    ? EntityId.parse(who, row.scope())
                    : new EntityId(row.scope(), who));
    String doing = row.required("doing");
    Optional<Place> place = row.place("place", "country");
    if (place.isEmpty()) {
      throw row.missing("place");
    }
    Validity validity = row.validity(row.date("from"), "to");
    row.say(subject, row.valid("doing", () -> new Sighted(doing, place.get())), validity);
  }
}
