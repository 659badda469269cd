package trasluz.source.ofac;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import trasluz.source.Format;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.source.SourceReader;
import trasluz.source.Speaker;
import trasluz.source.ofac.OfacRows.Row;
import trasluz.statement.Claim;
import trasluz.statement.Claim.Described;
import trasluz.statement.Claim.Interest;
import trasluz.statement.Claim.Linked;
import trasluz.statement.Credibility;
import trasluz.statement.EntityId;
import trasluz.statement.InterestKind;
import trasluz.statement.Locator;
import trasluz.statement.Name;
import trasluz.statement.PartialDate;
import trasluz.statement.Schema;
import trasluz.statement.Share;
import trasluz.statement.Telling;
import trasluz.statement.Validity;

/// The `ProfileRelationship` elements of OFAC's advanced XML as CSV: who OFAC says stands in what
/// relation to whom, by the numbers of the lists.
///
/// "Owned or Controlled By" names no percentage and none is made up: it is read as control, which
/// under OFAC's rule blocks nobody (FAQ 398). It stays a link where it can't be control of a party:
/// where the party is a person, where no file of the import says what the party is, and where the
/// quality of the relation is another than 1, for what the other qualities mean is not known.
public final class OfacRelations implements SourceReader {

  private static final List<String> HEADER =
      List.of(
          "ID",
          "From-ProfileID",
          "To-ProfileID",
          "RelationTypeID",
          "RelationQualityID",
          "Former",
          "SanctionsEntryID");

  private static final int FROM = 1;
  private static final int TO = 2;
  private static final int TYPE = 3;
  private static final int QUALITY = 4;
  private static final int FORMER = 5;
  private static final String USUAL_QUALITY = "1";

  private final Map<EntityId, Schema> kinds;

  /// What two rows must not both say.
  private record Said(EntityId subject, Claim claim, Validity validity) {}

  /// @param kinds what the import says the parties are; may fill up until reading
  public OfacRelations(Map<EntityId, Schema> kinds) {
    this.kinds = Collections.unmodifiableMap(kinds);
  }

  @Override
  public Format format() {
    return Format.OFAC_RELATIONS;
  }

  @Override
  public void read(SourceInput input, SourceOutput output) throws IOException {
    Speaker.Reading reading = new Speaker.Reading(input, output);
    HeadedRows rows = new HeadedRows(input, output, HEADER);
    Set<Said> seen = new HashSet<>();
    for (Optional<Row> next = rows.next(); next.isPresent(); next = rows.next()) {
      Row row = next.get();
      output.rowRead("relation");
      Optional<SourceIssue> refusal = refusal(row, input.file());
      if (refusal.isPresent()) {
        output.issue(refusal.get());
      } else {
        relation(row, reading, seen);
      }
    }
  }

  private static Optional<SourceIssue> refusal(Row row, String file) {
    for (int column : List.of(FROM, TO)) {
      if (!OfacPrimary.isEntryNumber(row.cell(column))) {
        return Optional.of(
            new SourceIssue.BadValue(
                file, row.line(), HEADER.get(column), "must be 1 to 18 digits"));
      }
    }
    if (row.cell(FROM).equals(row.cell(TO))) {
      return Optional.of(new SourceIssue.SelfInterest(file, row.line(), id(row, FROM).toString()));
    }
    if (RelationType.parseOptional(row.cell(TYPE)).isEmpty()) {
      return Optional.of(unknown(row, file, TYPE, RelationType.known()));
    }
    boolean known = row.cell(FORMER).equals("true") || row.cell(FORMER).equals("false");
    return known ? Optional.empty() : Optional.of(unknown(row, file, FORMER, "true, false"));
  }

  private static SourceIssue unknown(Row row, String file, int column, String allowed) {
    return new SourceIssue.UnknownCode(
        file, row.line(), HEADER.get(column), row.cell(column), allowed);
  }

  private static EntityId id(Row row, int column) {
    return new EntityId(ListedParty.SCOPE, row.cell(column));
  }

  private void relation(Row row, Speaker.Reading reading, Set<Said> seen) {
    RelationType type = RelationType.parseOptional(row.cell(TYPE)).orElseThrow();
    EntityId to = id(row, TO);
    Optional<String> obstacle = obstacle(row, type);
    Claim claim =
        type == RelationType.OWNED_OR_CONTROLLED && obstacle.isEmpty()
            ? new Interest(to, InterestKind.CONTROL, Share.unknown())
            : new Linked(type.link(), new Name(to.local()), Optional.of(to));
    Speaker speaker = speaker(row, reading);
    if (!seen.add(new Said(speaker.subject(), claim, speaker.validity()))) {
      String key = "%s %s %s".formatted(speaker.subject(), type.words(), to);
      speaker.issue(new SourceIssue.DuplicateRow(reading.file(), row.line(), key));
      return;
    }
    speaker.say(claim);
    if (!isUsual(row) || !type.isExact()) {
      String quality = isUsual(row) ? "" : " (relation quality " + row.cell(QUALITY) + ")";
      String words = "%s %s%s".formatted(type.words(), to, quality);
      speaker.say("RelationQualityID", () -> new Described("ofac-relation", words));
    }
    obstacle.ifPresent(reason ->
        speaker.issue(
            new SourceIssue.NotRead(
                reading.file(), row.line(), "%s, kept as a link".formatted(reason))));
    reading.output().rowKept("relation");
  }

  private static boolean isUsual(Row row) {
    return row.cell(QUALITY).equals(USUAL_QUALITY);
  }

  /// What keeps a row from being read as all that its type says.
  private Optional<String> obstacle(Row row, RelationType type) {
    if (!isUsual(row)) {
      return Optional.of(
          "relation quality '%s', whose meaning is not known".formatted(row.cell(QUALITY)));
    }
    if (type != RelationType.OWNED_OR_CONTROLLED) {
      return Optional.empty();
    }
    EntityId owned = id(row, FROM);
    Schema kind = kinds.get(owned);
    if (kind == null) {
      return Optional.of(
          "control of %s, for no file of this import says whether it is a person (import it together with sdn.csv)"
              .formatted(owned));
    }
    return kind == Schema.PERSON
        ? Optional.of("control of %s, for it is a person".formatted(owned))
        : Optional.empty();
  }

  /// A former relation ended on an unknown day, not later than that of the copy.
  private static Speaker speaker(Row row, Speaker.Reading reading) {
    Telling telling =
        Telling.asserted(reading.input().snapshot().source().reliability(), Credibility.PROBABLE);
    PartialDate copied = PartialDate.notLaterThan(reading.input().snapshot().date());
    Validity validity =
        row.cell(FORMER).equals("true")
            ? new Validity(Optional.empty(), Optional.of(copied))
            : Validity.UNBOUNDED;
    return Speaker.about(id(row, FROM), telling, reading, new Locator.Row(row.line()), row.line())
        .withValidity(validity);
  }
}
