package trasluz.source.table;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import trasluz.source.Format;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.source.SourceReader;
import trasluz.source.table.Header.TableColumns;
import trasluz.statement.Reliability;
import trasluz.statement.Source;

/// Reads sources.csv: who publishes what the other files of an import cite in their column
/// `source`. It makes no statements; what it declares is asked for with [#declared].
///
/// One instance reads every sources.csv of an import. A source that is declared again must be
/// declared alike.
public final class SourcesTable implements SourceReader {
  private static final List<String> COLUMNS = List.of("id", "title", "kind", "reliability");

  private final Map<String, Source> declared = new HashMap<>();

  /// The sources declared so far, by id; a view that grows with each file read.
  public Map<String, Source> declared() {
    return Collections.unmodifiableMap(declared);
  }

  @Override
  public Format format() {
    return Format.SOURCES;
  }

  @Override
  public void read(SourceInput input, SourceOutput output) throws IOException {
    TableColumns columns =
        new TableColumns(format().title(), List.of("id", "title", "kind"), COLUMNS);
    new TableRows(input, output, "source").forEach(columns, this::declare);
  }

  private void declare(Row row) throws RowRefused {
    String id = row.required("id");
    String title = row.required("title");
    Source.Kind kind =
        row.code(
            "kind",
            Source.Kind::parseOptional,
            "official_list, register, official_document, press, research, other");
    Reliability reliability =
        row.optionalCode("reliability", Reliability::parseOptional, "A, B, C, D, E, F")
            .orElse(Reliability.F);
    Source source = row.valid("id", () -> new Source(id, title, kind, reliability));
    Optional<Source> before = Optional.ofNullable(declared.putIfAbsent(id, source));
    if (before.isPresent()) {
      throw before.get().equals(source)
          ? new RowRefused(new SourceIssue.DuplicateRow(row.file(), row.line(), id))
          : row.bad("id", "'%s' is declared before as '%s'".formatted(id, before.get().title()));
    }
  }
}
