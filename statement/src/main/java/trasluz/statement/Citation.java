package trasluz.statement;

/// Where a statement can be read: which copy of which source, and where in it.
public record Citation(Snapshot snapshot, Locator locator) {

  public Source source() {
    return snapshot.source();
  }

  /// `OFAC Specially Designated Nationals List (2023-12-28), sdn.csv.gz row 12`.
  @Override
  public String toString() {
    return "%s (%s), %s %s"
        .formatted(snapshot.source().title(), snapshot.date(), snapshot.file(), locator);
  }
}
