package trasluz.source.bods;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import trasluz.source.Format;
import trasluz.source.JsonValue.Fields;
import trasluz.source.SafeJson;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.source.SourceReader;
import trasluz.source.Speaker.Reading;
import trasluz.statement.EntityId;

/// BODS statements: who exists, and who holds what interests in whom. Ids are the `recordId` of
/// version 0.4 and the `statementID` of 0.2 and 0.3.
///
/// A statement is published on its `statementDate`, unless it tells of an end after that day: some
/// converters keep the first date when they close a record, and nobody knew the end then.
public final class BodsStatements implements SourceReader {

  @Override
  public Format format() {
    return Format.BODS;
  }

  @Override
  public void read(SourceInput input, SourceOutput output) throws IOException {
    Reading reading = new Reading(input, output);
    Set<EntityId> arrangements = new HashSet<>();
    SafeJson.forEach(input, output, statement -> statement(statement, reading, arrangements));
  }

  /// @param arrangements described so far: trusts, nominations and the like, few in any file
  private static void statement(Fields envelope, Reading reading, Set<EntityId> arrangements) {
    String kind = BodsRecord.kindOf(envelope);
    reading.output().rowRead(kind);
    Optional<SourceIssue> refusal = refusal(envelope, kind, reading.file());
    if (refusal.isPresent()) {
      reading.output().issue(refusal.get());
      return;
    }
    EntityId id = BodsRecord.keyOf(envelope).flatMap(BodsRecord::id).orElseThrow();
    BodsRecord record = BodsRecord.of(id, envelope, reading);
    if (record.isArrangement()) {
      arrangements.add(id);
    }
    boolean kept =
        kind.equals("relationship")
            ? BodsRelationship.say(record, arrangements)
            : BodsParty.say(record);
    if (kept) {
      reading.output().rowKept(kind);
    }
  }

  private static Optional<SourceIssue> refusal(Fields envelope, String kind, String file) {
    long line = envelope.line();
    if (kind.equals("statement")) {
      return Optional.of(
          new SourceIssue.UnknownCode(
              file,
              line,
              "recordType",
              envelope.text("recordType").or(() -> envelope.text("statementType")).orElse(""),
              "entity, person, relationship"));
    }
    if (envelope.text("recordType").isPresent() && envelope.object("recordDetails").isEmpty()) {
      return Optional.of(new SourceIssue.MissingValue(file, line, "recordDetails"));
    }
    Optional<String> key = BodsRecord.keyOf(envelope);
    if (key.isEmpty()) {
      return Optional.of(new SourceIssue.MissingValue(file, line, "recordId or statementID"));
    }
    return key.flatMap(BodsRecord::id).isEmpty()
        ? Optional.of(
            new SourceIssue.BadValue(
                file, line, "recordId", "must have at most 300 characters, none of control"))
        : Optional.empty();
  }
}
