package trasluz.source.table;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trasluz.source.Format;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.source.SourceReader;
import trasluz.statement.Claim.Described;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.statement.StatementId;
import trasluz.statement.Validity;

/// Reads the tables that give statements. A row's `note` is kept as a statement of its own about
/// the same subject, cited from the same row.
public final class TableReader implements SourceReader {
  private final Format format;
  private final Map<String, Source> declared;

  /// @param format one of the tables
  /// @param declaredSources by id, as `sources.csv` of the same import declares them
  public TableReader(Format format, Map<String, Source> declaredSources) {
    Columns.of(format);
    this.format = format;
    this.declared = Map.copyOf(declaredSources);
  }

  @Override
  public Format format() {
    return format;
  }

  @Override
  public void read(SourceInput input, SourceOutput output) throws IOException {
    RowReader rows = RowReader.of(format);
    Provenance provenance = new Provenance(input, declared);
    Set<StatementId> seen = new HashSet<>();
    new Table(input, Columns.of(format))
        .forEachRow(
            rows.kind(),
            output,
            row -> {
              Provenance.Said said = provenance.of(row);
              List<RowReader.Told> told = rows.read(row);
              List<Statement> statements = told.stream().map(one -> statement(one, said)).toList();
              Statement main = statements.getFirst();
              if (!seen.add(main.id())) {
                throw row.refused(where ->
                    new SourceIssue.DuplicateRow(
                        where.file(), where.line(), "about " + main.subject()));
              }
              List<Statement> notes = notes(row, main, said);
              statements.forEach(output::statement);
              notes.forEach(output::statement);
            });
  }

  private static Statement statement(RowReader.Told told, Provenance.Said said) {
    return Statement.of(
        told.subject(), told.claim(), told.validity(), said.telling(), said.citation());
  }

  private static List<Statement> notes(TableRow row, Statement main, Provenance.Said said)
      throws RowRefused {
    var note = row.text("note");
    if (note.isEmpty()) {
      return List.of();
    }
    Described described = row.valid("note", () -> new Described("note", note.get()));
    return List.of(
        Statement.of(
            main.subject(), described, Validity.UNBOUNDED, said.telling(), said.citation()));
  }
}
