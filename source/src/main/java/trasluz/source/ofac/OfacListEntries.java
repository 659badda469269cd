package trasluz.source.ofac;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.source.Format;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.source.SourceReader;
import trasluz.source.Speaker;
import trasluz.source.ofac.OfacRows.Row;

/// The `SanctionsEntry` elements of OFAC's advanced XML as CSV, one row for each measure of an
/// entry: since when a profile is on which of OFAC's lists.
///
/// An entry has one date and, in each list, all the programmes of its profile. The date of an entry
/// of the SDN list (1550) with one programme that blocks is that programme's and dates the listing
/// which the list itself leaves undated. Of several programmes the date is that of one of them, and
/// nothing says of which; on the other lists nothing says what the measures restrict. Such an entry
/// is kept as text.
public final class OfacListEntries implements SourceReader {

  static final List<String> HEADER =
      List.of(
          "ID",
          "ProfileID",
          "ListID",
          "EntryEventTypeID",
          "LegalBasisID",
          "Comment",
          "Year",
          "Month",
          "Day",
          "SanctionsMeasureID",
          "SanctionsTypeID",
          "SanctionsMeasureComment",
          "YearFixed",
          "MonthFixed",
          "DayFixed");

  private static final int PROFILE = 1;
  private static final int EVENT = 3;

  /// The profile came on the list.
  private static final String CREATED = "1";

  @Override
  public Format format() {
    return Format.OFAC_ENTRIES;
  }

  @Override
  public void read(SourceInput input, SourceOutput output) throws IOException {
    HeadedRows rows = new HeadedRows(input, output, HEADER);
    Map<ListEntry.Key, ListEntry> entries = new LinkedHashMap<>();
    for (Optional<Row> next = rows.next(); next.isPresent(); next = rows.next()) {
      Row row = next.get();
      output.rowRead("measure");
      Optional<SourceIssue> refusal = refusal(row, input.file());
      if (refusal.isPresent()) {
        output.issue(refusal.get());
      } else if (entries
          .computeIfAbsent(ListEntry.Key.of(row), key -> new ListEntry(key, row.line()))
          .add(row)) {
        output.rowKept("measure");
      } else {
        output.issue(
            new SourceIssue.DuplicateRow(
                input.file(), row.line(), "a measure of entry " + row.entry()));
      }
    }
    Speaker.Reading reading = new Speaker.Reading(input, output);
    entries.values().forEach(entry -> entry.say(reading));
  }

  private static Optional<SourceIssue> refusal(Row row, String file) {
    Optional<SourceIssue> badEntry = row.badEntry(file);
    if (badEntry.isPresent()) {
      return badEntry;
    }
    if (!OfacPrimary.isEntryNumber(row.cell(PROFILE))) {
      return Optional.of(
          new SourceIssue.BadValue(file, row.line(), "ProfileID", "must be 1 to 18 digits"));
    }
    if (!row.cell(EVENT).equals(CREATED)) {
      return Optional.of(
          new SourceIssue.UnknownCode(
              file, row.line(), "EntryEventTypeID", row.cell(EVENT), "1 (came on the list)"));
    }
    return ListEntry.dateOf(row).isPresent()
        ? Optional.empty()
        : Optional.of(
            new SourceIssue.BadValue(
                file,
                row.line(),
                "date",
                "%s-%s-%s does not exist"
                    .formatted(
                        row.cell(ListEntry.YEAR),
                        row.cell(ListEntry.MONTH),
                        row.cell(ListEntry.DAY))));
  }
}
