package trasluz.source.ofac;

import java.io.IOException;
import java.util.Optional;
import trasluz.source.Format;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.source.SourceReader;
import trasluz.source.ofac.OfacRows.Row;
import trasluz.statement.Claim.NameKind;
import trasluz.statement.Claim.Named;
import trasluz.statement.Name;
import trasluz.statement.Schema;

/// OFAC's `alt.csv` and `cons_alt.csv`: further names, one row each.
public final class OfacAliases implements SourceReader {

  private static final int COLUMNS = 5;
  private static final int TYPE = 2;
  private static final int NAME = 3;
  private static final int REMARKS = 4;

  @Override
  public Format format() {
    return Format.OFAC_ALIASES;
  }

  @Override
  public void read(SourceInput input, SourceOutput output) throws IOException {
    OfacRows rows = new OfacRows(input, output, COLUMNS);
    for (Optional<Row> next = rows.next(); next.isPresent(); next = rows.next()) {
      Row row = next.get();
      output.rowRead("alias");
      Optional<SourceIssue> refusal = refusal(row, input.file());
      if (refusal.isPresent()) {
        output.issue(refusal.get());
        continue;
      }
      alias(row, input, output).speak();
      output.rowKept("alias");
    }
  }

  private static Optional<SourceIssue> refusal(Row row, String file) {
    Optional<SourceIssue> badEntry = row.badEntry(file);
    if (badEntry.isPresent()) {
      return badEntry;
    }
    if (row.cell(NAME).isEmpty()) {
      return Optional.of(new SourceIssue.MissingValue(file, row.line(), "name"));
    }
    return row.cell(NAME).length() > 2_000
        ? Optional.of(
            new SourceIssue.BadValue(file, row.line(), "name", "has more than 2,000 characters"))
        : Optional.empty();
  }

  private static ListedParty alias(Row row, SourceInput input, SourceOutput output) {
    ListedParty party = ListedParty.inRow(row, Schema.THING, input, output);
    Optional<NameKind> kind = OfacTypes.nameKind(row.cell(TYPE), false);
    if (kind.isEmpty()) {
      output.issue(
          new SourceIssue.Adjusted(input.file(), row.line(), "type", row.cell(TYPE), "alias"));
    }
    party.say(new Named(new Name(row.cell(NAME)), kind.orElse(NameKind.ALIAS)));
    party.sayText("alias-remark", row.cell(REMARKS));
    return party;
  }
}
