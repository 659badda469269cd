package trasluz.statement;

/// Whether something holds on a day: surely, perhaps (the dates or the telling leave it open), or
/// not.
public enum Holds {
  YES,
  PERHAPS,
  NO
}
