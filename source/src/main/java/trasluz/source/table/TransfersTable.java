package trasluz.source.table;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import trasluz.source.Format;
import trasluz.statement.Amount;
import trasluz.statement.Claim.Transferred;
import trasluz.statement.EntityId;
import trasluz.statement.PartialDate;
import trasluz.statement.Validity;

/// transfers.csv: value that moved. Where a party is not known its account stands for it. The time
/// is part of the claim; an event has no validity besides.
final class TransfersTable {
  static final TableFormat FORMAT =
      new TableFormat(
          Format.TRANSFERS,
          "transfer",
          List.of("id", "amount", "currency", "time"),
          List.of(
              "from_account",
              "to_account",
              "from_party",
              "to_party",
              "from_bank",
              "to_bank",
              "kind"),
          TransfersTable::parse);

  private TransfersTable() {}

  private static void parse(Row row) throws RowRefused {
    String id = row.required("id");
    Optional<EntityId> fromAccount = row.optionalId("from_account");
    Optional<EntityId> toAccount = row.optionalId("to_account");
    EntityId from = party(row, "from_party", fromAccount);
    EntityId to = party(row, "to_party", toAccount);
    Optional<EntityId> fromBank = row.optionalId("from_bank");
    Optional<EntityId> toBank = row.optionalId("to_bank");
    Amount amount = row.amount("amount", "currency");
    String time = time(row);
    String kind = row.text("kind").orElse("");
    Transferred claim =
        row.valid(
            "id",
            () ->
                new Transferred(
                    id, to, fromAccount, toAccount, fromBank, toBank, amount, time, kind));
    row.say(from, claim, Validity.UNBOUNDED);
  }

  private static EntityId party(Row row, String column, Optional<EntityId> account)
      throws RowRefused {
    Optional<EntityId> party = row.optionalId(column).or(() -> account);
    if (party.isEmpty()) {
      throw row.missing(column);
    }
    return party.get();
  }

  /// A day, a month, a year, or a moment with its offset from UTC; kept as it stands.
  private static String time(Row row) throws RowRefused {
    String time = row.required("time");
    if (time.length() <= Row.MAX_DATE && PartialDate.parseOptional(time).isPresent()) {
      return time;
    }
    try {
      OffsetDateTime.parse(time);
      return time;
    } catch (DateTimeException e) {
      throw row.bad(
          "time",
          "must be a date such as 2020-02-18 or a moment with its offset such as"
              + " 2020-02-18T09:30:00Z, got '"
              + Row.shown(time)
              + "'");
    }
  }
}
