package trasluz.statement;

import java.time.LocalDate;
import java.util.Optional;
import trasluz.statement.Claim.Designated;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;

/// Short ways to say things in tests, as an invented official list would say them: all in one row
/// of one file, without bounds in time.
public final class Facts {
  private static final Source LIST =
      new Source("test-list", "Invented list", Source.Kind.OFFICIAL_LIST, Reliability.A);
  private static final Citation CITATION =
      new Citation(
          new Snapshot(LIST, "list.csv", LocalDate.of(2024, 5, 1), "0".repeat(64)),
          new Locator.Row(1));

  private Facts() {}

  public static Statement said(String id, Claim claim) {
    return said(id, claim, Telling.OFFICIAL);
  }

  public static Statement said(String id, Claim claim, Telling telling) {
    return Statement.of(EntityId.parse(id), claim, Validity.UNBOUNDED, telling, CITATION);
  }

  public static Statement kind(String id, Schema schema) {
    return said(id, new KindIs(schema));
  }

  public static Statement named(String id, String name) {
    return said(id, new Named(new Name(name), NameKind.PRIMARY));
  }

  public static Statement alias(String id, String name) {
    return said(id, new Named(new Name(name), NameKind.ALIAS));
  }

  public static Statement weakAlias(String id, String name) {
    return said(id, new Named(new Name(name), NameKind.WEAK_ALIAS));
  }

  public static Statement identified(String id, String scheme, String value) {
    return said(id, new Identified(new Identifier(scheme, value, Optional.empty())));
  }

  public static Statement blocked(String id) {
    return said(
        id,
        new Designated(
            "OFAC", "ofac", "TEST-PROGRAMME", new DesignationKind.Block(), Optional.empty()));
  }

  public static Statement linkedTo(String id, String target) {
    return said(id, new Linked(LinkKind.LINKED_TO, new Name(target), Optional.empty()));
  }
}
