package trasluz.source.table;

import java.util.List;
import java.util.Optional;
import trasluz.source.Format;
import trasluz.statement.Claim.Completeness;
import trasluz.statement.Claim.OwnersKnown;
import trasluz.statement.EntityId;
import trasluz.statement.Validity;

/// completeness.csv: how completely a party's holders are known.
final class CompletenessTable {
  static final TableFormat FORMAT =
      new TableFormat(
          Format.COMPLETENESS,
          "completeness",
          List.of("entity", "owners"),
          List.of(),
          CompletenessTable::parse);

  private CompletenessTable() {}

  private static void parse(Row row) throws RowRefused {
    EntityId entity = row.id("entity");
    Completeness owners =
        row.code("owners", CompletenessTable::owners, "complete, others_clean, unknown");
    row.say(entity, new OwnersKnown(owners), Validity.UNBOUNDED);
  }

  private static Optional<Completeness> owners(String text) {
    for (Completeness completeness : Completeness.values()) {
      if (completeness.code().equalsIgnoreCase(text)) {
        return Optional.of(completeness);
      }
    }
    return Optional.empty();
  }
}
