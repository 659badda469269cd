package trasluz.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import trasluz.statement.Citation;
import trasluz.statement.Claim;
import trasluz.statement.Credibility;
import trasluz.statement.DesignationKind;
import trasluz.statement.EntityId;
import trasluz.statement.Hedge;
import trasluz.statement.InterestKind;
import trasluz.statement.Locator;
import trasluz.statement.PartialDate;
import trasluz.statement.Reliability;
import trasluz.statement.Share;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.statement.Telling;
import trasluz.statement.Validity;

/// Statements for tests, told by whoever was set last.
final class World {

  final List<Statement> statements = new ArrayList<>();
  private String source = "register";
  private Source.Kind kind = Source.Kind.REGISTER;
  private Telling telling = Telling.OFFICIAL;
  private Validity validity = Validity.UNBOUNDED;
  private LocalDate copied = LocalDate.of(2000, 1, 1);
  private long row;

  static EntityId id(String name) {
    return new EntityId("t", name);
  }

  /// @param grade reliability and credibility, such as `B2`
  World told(String by, Source.Kind sort, String grade, Hedge hedge) {
    source = by;
    kind = sort;
    telling =
        new Telling(
            hedge,
            Optional.empty(),
            Reliability.valueOf(grade.substring(0, 1)),
            Credibility.parseOptional(grade.substring(1)).orElseThrow(),
            Optional.empty(),
            Optional.empty());
    return this;
  }

  World press(String by, String grade) {
    return told(by, Source.Kind.PRESS, grade, Hedge.ASSERTED);
  }

  World list() {
    return told("list", Source.Kind.OFFICIAL_LIST, "A1", Hedge.ASSERTED);
  }

  World said(String day) {
    telling =
        new Telling(
            telling.hedge(),
            telling.attributedTo(),
            telling.reliability(),
            telling.credibility(),
            telling.origin(),
            Optional.of(PartialDate.parse(day)));
    return this;
  }

  World copied(String day) {
    copied = LocalDate.parse(day);
    return this;
  }

  /// @param from and to, partial dates; empty for none
  World valid(String from, String to) {
    validity = new Validity(date(from), date(to));
    return this;
  }

  private static Optional<PartialDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text));
  }

  World holds(String holder, String share, String subject) {
    return add(subject, new Claim.Interest(id(holder), InterestKind.SHARES, Share.exactly(share)));
  }

  World listed(String party) {
    return add(
        party,
        new Claim.Designated(
            "OFAC", "ofac", "TEST", new DesignationKind.Block(), Optional.empty()));
  }

  World add(String subject, Claim claim) {
    Source by = new Source(source, "Source " + source, kind, Reliability.A);
    Snapshot snapshot = new Snapshot(by, "file.csv", copied, "0".repeat(64));
    statements.add(
        Statement.of(
            id(subject), claim, validity, telling, new Citation(snapshot, new Locator.Row(++row))));
    return this;
  }

  OwnershipGraph on(String asOf) {
    return at(Moment.inHindsight(LocalDate.parse(asOf)));
  }

  OwnershipGraph at(Moment moment) {
    return OwnershipGraph.build(statements, moment, Identities.none());
  }
}
