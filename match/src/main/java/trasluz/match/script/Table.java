package trasluz.match.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the tables among the resources: one row a line, cells between tabs, `#` begins a remark.
final class Table {
  private Table() {}

  static List<String[]> rows(String resource) {
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The second cell of each row by its first.
  static Map<String, String> map(String resource) {
    Map<String, String> map = new HashMap<>();
    for (String[] row : rows(resource)) {
      if (map.put(row[0], row[1]) != null) {
        throw new IllegalStateException("%s lists %s twice".formatted(resource, row[0]));
      }
    }
    return Map.copyOf(map);
  }

  /// As [#map], for tables whose first cells are single characters.
  static Map<Integer, String> letters(String resource) {
    Map<Integer, String> letters = new HashMap<>();
    map(resource).forEach((letter, latin) -> letters.put(letter.codePointAt(0), latin));
    return Map.copyOf(letters);
  }
}
