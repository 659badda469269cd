package trasluz.source.table;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import trasluz.source.Format;
import trasluz.source.SourceInput;
import trasluz.source.SourceIssue;
import trasluz.source.SourceOutput;
import trasluz.source.SourceReader;
import trasluz.statement.Reliability;
import trasluz.statement.Source;

/// Reads `sources.csv`: who the sources of the other tables are. It gives no statements; what it
/// declares is asked for when it has been read.
public final class SourcesTable implements SourceReader {
  private final Map<String, Source> declared = new LinkedHashMap<>();

  @Override
  public Format format() {
    return Format.SOURCES;
  }

  @Override
  public void read(SourceInput input, SourceOutput output) throws IOException {
    new Table(input, Columns.of(Format.SOURCES))
        .forEachRow(
            "source",
            output,
            row -> {
              Source source = source(row);
              Optional<Source> earlier =
                  Optional.ofNullable(declared.putIfAbsent(source.id(), source));
              if (earlier.isPresent() && !earlier.get().equals(source)) {
                throw row.badValue("id", source.id() + " is declared twice, and differently");
              }
              if (earlier.isPresent()) {
                throw row.refused(
                    where -> new SourceIssue.DuplicateRow(where.file(), where.line(), source.id()));
              }
            });
  }

  private static Source source(TableRow row) throws RowRefused {
    String id = row.required("id");
    String title = row.required("title");
    Source.Kind kind =
        row.code(
            "kind",
            Source.Kind::parseOptional,
            "official_list, register, official_document, press, research, other");
    Reliability reliability = row.code("reliability", Reliability::parseOptional, "A to F");
    return row.valid("id", () -> new Source(id, title, kind, reliability));
  }

  /// The sources declared so far, by id.
  public Map<String, Source> declared() {
    return Map.copyOf(declared);
  }
}
