package trasluz.source.table;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trasluz.source.Format;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.source.SourceReader;
import trasluz.source.table.Header.TableColumns;
import trasluz.source.table.Provenance.Told;
import trasluz.source.table.Row.Said;
import trasluz.statement.Claim.Described;
import trasluz.statement.Source;
import trasluz.statement.Statement;
import trasluz.statement.StatementId;

/// Reads the CSV files with a header row that anyone can write.
///
/// A header with a column that is not the table's is refused with the whole file: a misspelt column
/// would otherwise be a fact lost in every row. A row that is wrong becomes one issue with its line
/// and the next row is read. A row that makes the same statement as an earlier row of the file is a
/// duplicate, however it is written. Memory grows by one id a row.
public final class TableReader implements SourceReader {

  private final TableFormat table;
  private final Map<String, Source> declaredSources;

  /// @param format one of the tables, not `SOURCES`
  /// @param declaredSources what the column `source` may name, by id; may fill up until reading
  public TableReader(Format format, Map<String, Source> declaredSources) {
    this.table = tableOf(format);
    this.declaredSources = Collections.unmodifiableMap(declaredSources);
  }

  private static TableFormat tableOf(Format format) {
    return switch (format) {
      case ENTITIES -> EntitiesTable.FORMAT;
      case INTERESTS -> InterestsTable.FORMAT;
      case DESIGNATIONS -> DesignationsTable.FORMAT;
      case LICENCES -> LicencesTable.FORMAT;
      case COMPLETENESS -> CompletenessTable.FORMAT;
      case TRANSFERS -> TransfersTable.FORMAT;
      case CARGOES -> CargoesTable.FORMAT;
      case SIGHTINGS -> SightingsTable.FORMAT;
      case OFAC_PRIMARY, OFAC_ALIASES, OFAC_ADDRESSES, OFAC_COMMENTS, OFAC_XML ->
          throw none(format);
      case OFAC_RELATIONS, OFAC_ENTRIES, UN_XML, FTM, BODS, SOURCES -> throw none(format);
    };
  }

  private static IllegalArgumentException none(Format format) {
    return new IllegalArgumentException(format.title() + " is not a table of statements");
  }

  @Override
  public Format format() {
    return table.format();
  }

  @Override
  public void read(SourceInput input, SourceOutput output) throws IOException {
    Provenance provenance = new Provenance(input, declaredSources, format());
    Set<StatementId> seen = new HashSet<>();
    TableColumns columns = new TableColumns(format().title(), table.required(), table.columns());
    new TableRows(input, output, table.rowKind())
        .forEach(
            columns,
            row -> {
              table.parser().parse(row);
              statements(row, provenance.of(row), seen).forEach(output::statement);
            });
  }

  private List<Statement> statements(Row row, Told told, Set<StatementId> seen) throws RowRefused {
    addNote(row);
    List<Statement> statements = row.said().stream().map(said -> statement(said, told)).toList();
    if (!seen.add(key(statements))) {
      String key = statements.getFirst().subject() + " " + statements.getFirst().claim();
      throw new RowRefused(new SourceIssue.DuplicateRow(row.file(), row.line(), Row.shown(key)));
    }
    return statements;
  }

  /// A note is kept as a description of the row's subject, cited at the same row.
  private static void addNote(Row row) throws RowRefused {
    if (row.text("note").isPresent()) {
      Said first = row.said().getFirst();
      Described note =
          row.valid("note", () -> new Described("note", row.text("note").orElseThrow()));
      row.say(first.subject(), note, first.validity());
    }
  }

  private static Statement statement(Said said, Told told) {
    return Statement.of(
        said.subject(), said.claim(), said.validity(), told.telling(), told.citation());
  }

  /// Rows of entities say several things, of which many may be said twice; any other row says one
  /// thing, which counts without its note.
  private StatementId key(List<Statement> statements) {
    if (format() != Format.ENTITIES) {
      return statements.getFirst().id();
    }
    long high = 0;
    long low = 0;
    for (Statement statement : statements) {
      high = 31 * high + statement.id().high();
      low = 31 * low + statement.id().low();
    }
    return new StatementId(high, low);
  }
}
