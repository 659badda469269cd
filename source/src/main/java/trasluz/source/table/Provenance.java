package trasluz.source.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.source.SourceInput;
import trasluz.statement.Citation;
import trasluz.statement.Credibility;
import trasluz.statement.Hedge;
import trasluz.statement.PartialDate;
import trasluz.statement.Reliability;
import trasluz.statement.Snapshot;
import trasluz.statement.Source;
import trasluz.statement.Telling;

/// Who says a row, when, how, and how good it is: the columns that every table takes.
///
/// Where nothing else is said, a row is asserted by the source of the file. Reliability is the
/// source's unless the row gives its own. Credibility can't be judged (6) unless the row gives it,
/// with one exception: an official list, register or document of reliability A speaks about its own
/// acts and counts as confirmed (1).
final class Provenance {

  /// `source` names a row of `sources.csv`; `published` is the day the source said it; rows with
  /// the same `origin` repeat one original and count once; `attributed_to` is whom the source
  /// cites.
  static final List<String> COLUMNS =
      List.of(
          "source",
          "published",
          "hedge",
          "origin",
          "reliability",
          "credibility",
          "attributed_to",
          "note");

  private final SourceInput input;
  private final Map<String, Source> declared;
  private final Map<Source, Snapshot> snapshots = new HashMap<>();

  Provenance(SourceInput input, Map<String, Source> declared) {
    this.input = input;
    this.declared = declared;
  }

  /// A row's telling and citation.
  record Said(Telling telling, Citation citation) {}

  Said of(TableRow row) throws RowRefused {
    Source source = source(row);
    Optional<PartialDate> published = row.date("published");
    Hedge hedge =
        row.optionalCode(
                "hedge",
                Hedge::parseOptional,
                "confirmed, asserted, reported, alleged, rumoured, speculated, no_evidence, denied")
            .orElse(Hedge.ASSERTED);
    Reliability reliability =
        row.optionalCode("reliability", Reliability::parseOptional, "A to F")
            .orElse(source.reliability());
    Credibility credibility =
        row.optionalCode("credibility", Credibility::parseOptional, "1 to 6")
            .orElse(usual(source, reliability));
    Telling telling =
        new Telling(
            hedge,
            row.text("attributed_to"),
            reliability,
            credibility,
            row.text("origin"),
            published);
    return new Said(telling, new Citation(snapshot(source), row.locator()));
  }

  private static Credibility usual(Source source, Reliability reliability) {
    return source.kind().isPrimary() && reliability == Reliability.A
        ? Credibility.CONFIRMED
        : Credibility.UNJUDGED;
  }

  private Source source(TableRow row) throws RowRefused {
    return row.optionalCode(
            "source", id -> Optional.ofNullable(declared.get(id)), "those of sources.csv")
        .orElse(input.snapshot().source());
  }

  private Snapshot snapshot(Source source) {
    Snapshot own = input.snapshot();
    return snapshots.computeIfAbsent(
        source, s -> new Snapshot(s, own.file(), own.date(), own.sha256()));
  }
}
