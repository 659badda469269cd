package trasluz.source.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import trasluz.source.Format;
import trasluz.source.SourceInput;
import trasluz.statement.Citation;
import trasluz.statement.Credibility;
import trasluz.statement.Hedge;
import trasluz.statement.Locator;
import trasluz.statement.PartialDate;
import trasluz.statement.Reliability;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Telling;

/// Who says what a row says, how, and how good it is: the columns every file may have.
///
/// What a row leaves open is taken from its source. Reliability is that of the source. Credibility
/// is not judged (6), except that what a completely reliable primary source publishes is probable
/// (2), and that its own act, a designation or a licence, is confirmed by the publication (1).
final class Provenance {

  /// How one row is told and where it can be read.
  record Told(Telling telling, Citation citation) {}

  private final SourceInput input;
  private final Map<String, Source> declared;
  private final Format format;
  private final Map<String, Snapshot> copies = new HashMap<>();

  /// @param declared the sources of the import by id
  Provenance(SourceInput input, Map<String, Source> declared, Format format) {
    this.input = input;
    this.declared = declared;
    this.format = format;
  }

  Told of(Row row) throws RowRefused {
    Source source = row.optionalCode("source", this::source, known()).orElse(fileSource());
    Optional<PartialDate> published = row.date("published");
    Hedge hedge =
        row.optionalCode(
                "hedge",
                Hedge::parseOptional,
                "confirmed, asserted, reported, alleged, rumoured, speculated, no_evidence, denied")
            .orElse(Hedge.ASSERTED);
    Reliability reliability =
        row.optionalCode("reliability", Reliability::parseOptional, "A, B, C, D, E, F")
            .orElse(source.reliability());
    Credibility credibility =
        row.optionalCode("credibility", Credibility::parseOptional, "1, 2, 3, 4, 5, 6")
            .orElse(credibilityOf(source));
    Telling telling =
        row.valid(
            "attributed_to",
            () ->
                new Telling(
                    hedge,
                    row.text("attributed_to"),
                    reliability,
                    credibility,
                    row.text("origin"),
                    published));
    Snapshot copy = row.text("source").isEmpty() ? input.snapshot() : copy(source);
    return new Told(telling, new Citation(copy, new Locator.Row(row.line())));
  }

  private Source fileSource() {
    return input.snapshot().source();
  }

  private Optional<Source> source(String id) {
    return id.equals(fileSource().id())
        ? Optional.of(fileSource())
        : Optional.ofNullable(declared.get(id));
  }

  private String known() {
    return declared.isEmpty()
        ? fileSource().id() + " (a sources.csv in the same import declares others)"
        : String.join(", ", declared.keySet().stream().sorted().limit(30).toList())
            + " (as sources.csv declares them)";
  }

  private Credibility credibilityOf(Source source) {
    if (!source.kind().isPrimary() || source.reliability() != Reliability.A) {
      return Credibility.UNJUDGED;
    }
    return format == Format.DESIGNATIONS || format == Format.LICENCES
        ? Credibility.CONFIRMED
        : Credibility.PROBABLE;
  }

  /// The same file, as a copy of what another source says. Its date is the file's: when the source
  /// said a row is told by the row.
  private Snapshot copy(Source source) {
    Snapshot file = input.snapshot();
    return copies.computeIfAbsent(
        source.id(), _ -> new Snapshot(source, file.file(), file.date(), file.sha256()));
  }
}
