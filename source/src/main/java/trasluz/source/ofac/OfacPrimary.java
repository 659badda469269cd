package trasluz.source.ofac;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import trasluz.source.Format;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.source.SourceReader;
import trasluz.source.ofac.OfacRows.Row;
import trasluz.statement.Locator;
import trasluz.statement.Schema;

/// OFAC's `sdn.csv` and `cons_prim.csv`: one row per listed party, with most of what is known about
/// it in the remarks.
public final class OfacPrimary implements SourceReader {

  private static final int COLUMNS = 12;
  private static final int NAME = 1;
  private static final int TYPE = 2;
  private static final int PROGRAMMES = 3;
  private static final int TITLE = 4;
  private static final int CALL_SIGN = 5;
  private static final int VESSEL_TYPE = 6;
  private static final int TONNAGE = 7;
  private static final int GROSS_TONNAGE = 8;
  private static final int FLAG = 9;
  private static final int OWNER = 10;
  private static final int REMARKS = 11;

  private static final int MAX_NAME = 2_000;

  private final OfacComments comments;

  /// @param comments has read the comments file of the same day, or nothing where there is none
  public OfacPrimary(OfacComments comments) {
    this.comments = comments;
  }

  @Override
  public Format format() {
    return Format.OFAC_PRIMARY;
  }

  @Override
  public void read(SourceInput input, SourceOutput output) throws IOException {
    OfacList list = OfacList.ofSource(input.snapshot().source().id()).orElse(OfacList.SDN);
    Set<String> seen = new HashSet<>();
    OfacRows rows = new OfacRows(input, output, COLUMNS);
    for (Optional<Row> next = rows.next(); next.isPresent(); next = rows.next()) {
      Row row = next.get();
      String kind = row.cell(TYPE).isEmpty() ? "entity" : row.cell(TYPE);
      output.rowRead(kind);
      Optional<SourceIssue> refusal = refusal(row, input.file(), seen);
      if (refusal.isPresent()) {
        output.issue(refusal.get());
        continue;
      }
      party(row, list, input, output).speak();
      output.rowKept(kind);
    }
    comments.reportLeftOver(output);
  }

  private static Optional<SourceIssue> refusal(Row row, String file, Set<String> seen) {
    String number = row.entry();
    if (!isEntryNumber(number)) {
      return Optional.of(
          new SourceIssue.BadValue(
              file, row.line(), "entry number", "must be 1 to 18 digits, got '" + number + "'"));
    }
    String name = row.cell(NAME);
    if (name.isEmpty()) {
      return Optional.of(new SourceIssue.MissingValue(file, row.line(), "name"));
    }
    if (name.length() > MAX_NAME) {
      return Optional.of(
          new SourceIssue.BadValue(
              file, row.line(), "name", "has more than %,d characters".formatted(MAX_NAME)));
    }
    return seen.add(number)
        ? Optional.empty()
        : Optional.of(new SourceIssue.DuplicateRow(file, row.line(), "entry " + number));
  }

  static boolean isEntryNumber(String text) {
    return !text.isEmpty()
        && text.length() <= 18
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private ListedParty party(Row row, OfacList list, SourceInput input, SourceOutput output) {
    ListedParty party = ListedParty.inRow(row, schema(row, input.file(), output), input, output);
    party.listedAs(row.cell(NAME));
    cells(row, party);
    Remarks.read(row.cells().get(REMARKS), comments.take(row.entry()), row.cell(TITLE), party);
    party.citeFrom(input.cite(new Locator.Row(row.line())));
    party.listedUnder(list, Listings.programmes(row.cell(PROGRAMMES)));
    return party;
  }

  /// A blank type is OFAC's way to write "entity". An unknown one loses no listed party.
  private static Schema schema(Row row, String file, SourceOutput output) {
    String type = row.cell(TYPE);
    Optional<Schema> schema = OfacTypes.schema(type);
    if (schema.isEmpty()) {
      output.issue(new SourceIssue.Adjusted(file, row.line(), "type", type, "thing"));
    }
    return schema.orElse(Schema.THING);
  }

  private static void cells(Row row, ListedParty party) {
    party.sayText("title", row.cell(TITLE));
    party.sayCallSign(row.cell(CALL_SIGN));
    party.sayText("vessel-type", row.cell(VESSEL_TYPE));
    party.sayText("tonnage", row.cell(TONNAGE));
    party.sayText("gross-registered-tonnage", row.cell(GROSS_TONNAGE));
    party.sayFlag(row.cell(FLAG));
    party.sayOwner(row.cell(OWNER));
  }
}
