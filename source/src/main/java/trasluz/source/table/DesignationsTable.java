package trasluz.source.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import trasluz.source.Format;
import trasluz.statement.Claim.Designated;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;
import trasluz.statement.PartialDate;
import trasluz.statement.Validity;

/// designations.csv: who is listed. A listing holds from `from`, or from the day of listing where
/// no other effective day is given.
final class DesignationsTable {
  static final TableFormat FORMAT =
      new TableFormat(
          Format.DESIGNATIONS,
          "designation",
          List.of("entity", "authority", "regime", "programme", "kind"),
          List.of("listed", "from", "to"),
          DesignationsTable::parse);

  private DesignationsTable() {}

  private static void parse(Row row) throws RowRefused {
    EntityId entity = row.id("entity");
    String authority = row.required("authority");
    String regime = regime(row);
    String programme = row.required("programme");
    DesignationKind kind =
        row.code("kind", DesignationKind::parseOptional, "block, sectoral:DIRECTIVE, government");
    Optional<PartialDate> listed = row.date("listed");
    Validity validity = row.validity(row.date("from").or(() -> listed), "to");
    Designated claim =
        row.valid("programme", () -> new Designated(authority, regime, programme, kind, listed));
    row.say(entity, claim, validity);
  }

  /// The code of a regime.
  static String regime(Row row) throws RowRefused {
    return row.code(
        "regime", DesignationsTable::regime, "lower-case words such as ofac, eu, uk, ch, un");
  }

  private static Optional<String> regime(String text) {
    String regime = text.toLowerCase(Locale.ROOT);
    return regime.matches("[a-z][a-z0-9-]{0,39}") ? Optional.of(regime) : Optional.empty();
  }
}
