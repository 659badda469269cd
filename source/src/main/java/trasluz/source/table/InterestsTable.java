package trasluz.source.table;

import java.util.List;
import trasluz.source.Format;
import trasluz.source.SourceIssue;
import trasluz.statement.Claim.Interest;
import trasluz.statement.EntityId;
import trasluz.statement.InterestKind;
import trasluz.statement.Share;
import trasluz.statement.Validity;

/// interests.csv: who holds what in whom. The subject is the owned party.
final class InterestsTable {
  static final TableFormat FORMAT =
      new TableFormat(
          Format.INTERESTS,
          "interest",
          List.of("owner", "owned", "kind"),
          List.of("min", "max", "min_open", "max_open", "from", "to"),
          InterestsTable::parse);

  private InterestsTable() {}

  private static void parse(Row row) throws RowRefused {
    EntityId owner = row.id("owner");
    EntityId owned = row.id("owned");
    InterestKind kind =
        row.code(
            "kind",
            InterestKind::parseOptional,
            "shares, votes, both, control, board, nominee, joint, reported_total");
    // A company can hold its own shares; it can't control itself or be its own nominee.
    if (owner.equals(owned) && !kind.isEquity()) {
      throw new RowRefused(new SourceIssue.SelfInterest(row.file(), row.line(), owner.toString()));
    }
    Share share = ShareCells.read(row, kind);
    Validity validity = row.validity(row.date("from"), "to");
    row.say(owned, new Interest(owner, kind, share), validity);
  }
}
