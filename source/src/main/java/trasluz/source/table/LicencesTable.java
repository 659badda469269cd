package trasluz.source.table;

import java.util.List;
import java.util.Optional;
import trasluz.source.Format;
import trasluz.statement.Claim.Licensed;
import trasluz.statement.EntityId;
import trasluz.statement.Validity;

/// licences.csv: what an authority permits in spite of a listing, for one party or for all that are
/// listed under a programme.
final class LicencesTable {
  static final TableFormat FORMAT =
      new TableFormat(
          Format.LICENCES,
          "licence",
          List.of("authority", "regime", "reference", "permits"),
          List.of("entity", "programme", "from", "to"),
          LicencesTable::parse);

  private LicencesTable() {}

  private static void parse(Row row) throws RowRefused {
    EntityId subject = subject(row);
    String authority = row.required("authority");
    String regime = DesignationsTable.regime(row);
    String reference = row.required("reference");
    String permits = row.required("permits");
    Validity validity = row.validity(row.date("from"), "to");
    Licensed claim =
        row.valid("permits", () -> new Licensed(authority, regime, reference, permits));
    row.say(subject, claim, validity);
  }

  /// A party or a programme, never both: a licence about a party is so whatever it is listed under.
  private static EntityId subject(Row row) throws RowRefused {
    Optional<String> programme = row.text("programme");
    if (programme.isPresent() == row.text("entity").isPresent()) {
      throw programme.isPresent()
          ? row.bad("programme", "must be empty where an entity is given")
          : row.missing("entity, nor programme");
    }
    if (programme.isPresent()) {
      return row.valid("programme", () -> Licensed.programme(programme.get()));
    }
    EntityId entity = row.id("entity");
    if (Licensed.isProgramme(entity)) {
      throw row.bad("entity", "is a programme, which belongs into the column programme");
    }
    return entity;
  }
}
