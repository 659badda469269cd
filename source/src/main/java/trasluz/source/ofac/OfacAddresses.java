package trasluz.source.ofac;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trasluz.source.Format;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.source.SourceReader;
import trasluz.source.ofac.OfacRows.Row;
import trasluz.statement.Schema;

/// OFAC's `add.csv` and `cons_add.csv`: addresses, one row each. Many rows are blank: OFAC gives
/// every party at least one; they are counted as such and say nothing.
public final class OfacAddresses implements SourceReader {

  private static final int COLUMNS = 6;
  private static final int STREET = 2;
  private static final int CITY = 3;
  private static final int COUNTRY = 4;
  private static final int REMARKS = 5;

  @Override
  public Format format() {
    return Format.OFAC_ADDRESSES;
  }

  @Override
  public void read(SourceInput input, SourceOutput output) throws IOException {
    OfacRows rows = new OfacRows(input, output, COLUMNS);
    for (Optional<Row> next = rows.next(); next.isPresent(); next = rows.next()) {
      Row row = next.get();
      Optional<SourceIssue> refusal = row.badEntry(input.file());
      if (refusal.isPresent()) {
        output.rowRead("address");
        output.issue(refusal.get());
      } else if (Stream.of(STREET, CITY, COUNTRY, REMARKS).allMatch(c -> row.cell(c).isEmpty())) {
        output.rowRead("blank address");
      } else {
        output.rowRead("address");
        address(row, input, output).speak();
        output.rowKept("address");
      }
    }
  }

  private static ListedParty address(Row row, SourceInput input, SourceOutput output) {
    ListedParty party = ListedParty.inRow(row, Schema.THING, input, output);
    party.sayAddress(List.of(row.cell(STREET), row.cell(CITY)), row.cell(COUNTRY));
    party.sayText("address-remark", row.cell(REMARKS));
    return party;
  }
}
