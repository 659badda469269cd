package trasluz.workbench.batch;

import java.time.LocalDate;
import trasluz.statement.Citation;
import trasluz.statement.Claim;
import trasluz.statement.EntityId;
import trasluz.statement.Locator;
import trasluz.statement.Name;
import trasluz.statement.Reliability;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.statement.Telling;
import trasluz.statement.Validity;

/// A list of one invented entry.
final class Samples {
  private Samples() {}

  static Statement named(String id, String name) {
    Source source = new Source("list", "A list", Source.Kind.OFFICIAL_LIST, Reliability.A);
    Snapshot copy = new Snapshot(source, "list.csv", LocalDate.of(2024, 1, 1), "0".repeat(64));
    return Statement.of(
        EntityId.parse(id),
        new Claim.Named(new Name(name), Claim.NameKind.PRIMARY),
        Validity.UNBOUNDED,
        Telling.OFFICIAL,
        new Citation(copy, new Locator.Row(1)));
  }
}
