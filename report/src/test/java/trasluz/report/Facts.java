package trasluz.report;

import java.time.LocalDate;
import java.util.Optional;
import trasluz.statement.Citation;
import trasluz.statement.Claim;
import trasluz.statement.Claim.Designated;
import trasluz.statement.Claim.Identified;
import trasluz.statement.Claim.KindIs;
import trasluz.statement.Claim.LinkKind;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;
import trasluz.statement.Identifier;
import trasluz.statement.Locator;
import trasluz.statement.Name;
import trasluz.statement.Reliability;
import trasluz.statement.Schema;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.statement.Telling;
import trasluz.statement.Validity;

/// Short ways to say things in tests.
final class Facts {
  private static final Source LIST =
      new Source("test-list", "Invented list", Source.Kind.OFFICIAL_LIST, Reliability.A);
  private static final Citation CITATION =
      new Citation(
          new Snapshot(LIST, "list.csv", LocalDate.of(2024, 5, 1), "0".repeat(64)),
          new Locator.Row(1));

  private Facts() {}

  static Statement said(String id, Claim claim) {
    return said(id, claim, Telling.OFFICIAL);
  }

  static Statement said(String id, Claim claim, Telling telling) {
    return Statement.of(EntityId.parse(id), claim, Validity.UNBOUNDED, telling, CITATION);
  }

  static Statement kind(String id, Schema schema) {
    return said(id, new KindIs(schema));
  }

  static Statement named(String id, String name) {
    return said(id, new Named(new Name(name), NameKind.PRIMARY));
  }

  static Statement alias(String id, String name) {
    return said(id, new Named(new Name(name), NameKind.ALIAS));
  }

  static Statement weakAlias(String id, String name) {
    return said(id, new Named(new Name(name), NameKind.WEAK_ALIAS));
  }

  static Statement identified(String id, String scheme, String value) {
    return said(id, new Identified(new Identifier(scheme, value, Optional.empty())));
  }

  static Statement blocked(String id) {
    return said(
        id,
        new Designated(
            "OFAC", "ofac", "TEST-PROGRAMME", new DesignationKind.Block(), Optional.empty()));
  }

  static Statement linkedTo(String id, String target) {
    return said(id, new Linked(LinkKind.LINKED_TO, new Name(target), Optional.empty()));
  }
}
