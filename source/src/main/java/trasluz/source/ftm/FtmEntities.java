package trasluz.source.ftm;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import trasluz.source.Format;
import trasluz.source.JsonValue.Fields;
import trasluz.source.SafeJson;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.source.SourceReader;
import trasluz.source.Speaker;
import trasluz.source.Speaker.Reading;
import trasluz.statement.Credibility;
import trasluz.statement.EntityId;
import trasluz.statement.Locator;
import trasluz.statement.Telling;

/// FollowTheMoney entity JSON: parties and things, and edges between them, which are entities of
/// their own there (`Ownership`, `Directorship`, `Sanction` and so on).
///
/// Nothing is lost: properties and schemata no rule knows are kept as text under `ftm-` and their
/// name. FollowTheMoney does not say how credible a value is; it counts as possibly true.
public final class FtmEntities implements SourceReader {

  @Override
  public Format format() {
    return Format.FTM;
  }

  @Override
  public void read(SourceInput input, SourceOutput output) throws IOException {
    Reading reading = new Reading(input, output);
    SafeJson.forEach(input, output, record -> record(record, reading));
  }

  private static void record(Fields record, Reading reading) {
    String schema = record.text("schema").orElse("");
    String kind = kind(schema);
    reading.output().rowRead(kind);
    Optional<SourceIssue> refusal = refusal(record, schema, reading.file());
    if (refusal.isPresent()) {
      reading.output().issue(refusal.get());
      return;
    }
    String text = record.text("id").orElseThrow();
    EntityId id = FtmRecord.id(text).orElseThrow();
    Speaker speaker =
        Speaker.about(
            id,
            Telling.asserted(
                reading.input().snapshot().source().reliability(), Credibility.POSSIBLE),
            reading,
            new Locator.Row(record.line()),
            record.line());
    FtmRecord entity = new FtmRecord(text, schema, record, speaker);
    boolean kept =
        switch (kind) {
          case "entity", "other" -> FtmThings.say(entity);
          default -> FtmEdges.say(entity, reading.input().snapshot().date());
        };
    if (kept) {
      reading.output().rowKept(kind);
    }
  }

  /// Edges count under their schema's name.
  private static String kind(String schema) {
    if (FtmEdges.SCHEMATA.contains(schema)) {
      return schema.toLowerCase(Locale.ROOT);
    }
    return FtmThings.isKnown(schema) ? "entity" : "other";
  }

  private static Optional<SourceIssue> refusal(Fields record, String schema, String file) {
    for (String member : List.of("id", "schema")) {
      if (record.text(member).isEmpty()) {
        return Optional.of(new SourceIssue.MissingValue(file, record.line(), member));
      }
    }
    if (FtmRecord.id(record.text("id").orElseThrow()).isEmpty()) {
      return Optional.of(
          new SourceIssue.BadValue(
              file, record.line(), "id", "must have at most 300 characters, none of control"));
    }
    return schema.length() <= 200
        ? Optional.empty()
        : Optional.of(
            new SourceIssue.BadValue(
                file, record.line(), "schema", "has more than 200 characters"));
  }
}
