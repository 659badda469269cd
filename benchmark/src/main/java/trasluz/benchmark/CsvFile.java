package trasluz.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/// A labelled set: comma-separated values (RFC 4180) with a header, perhaps compressed. For files
/// that are known to be well-formed.
final class CsvFile {
  private CsvFile() {}

  /// The rows by the header's names; cells that a row lacks are empty.
  static List<Map<String, String>> read(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream bytes = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return read(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    }
  }

  static List<Map<String, String>> read(Reader text) throws IOException {
    BufferedReader in = new BufferedReader(text);
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> header = record(in);
    for (List<String> cells = record(in); !cells.isEmpty(); cells = record(in)) {
      Map<String, String> row = HashMap.newHashMap(header.size());
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), i < cells.size() ? cells.get(i) : "");
      }
      rows.add(row);
    }
    return rows;
  }

  /// The cells of the next record; none at the end.
  private static List<String> record(BufferedReader in) throws IOException {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '"') {
        quoted = !quoted;
        in.mark(1);
        boolean doubled = !quoted && in.read() == '"';
        if (doubled) {
          cell.append('"');
          quoted = true;
        } else if (!quoted) {
          in.reset();
        }
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\n' && !quoted) {
        cells.add(cell.toString());
        return cells;
      } else if (c != '\r' || quoted) {
        cell.append((char) c);
      }
    }
    if (!cells.isEmpty() || !cell.isEmpty()) {
      cells.add(cell.toString());
    }
    return cells;
  }
}
