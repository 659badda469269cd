package trasluz.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import trasluz.statement.Facts;
import trasluz.statement.Schema;
import trasluz.statement.Statement;

/// Names, kinds and "Linked To" remarks of OFAC's CSV lists, read just well enough for these tests.
final class OfacNames {
  private static final Pattern FIELD = Pattern.compile("\\G(\"(?:[^\"]|\"\")*\"|[^,]*)\\s*(?:,|$)");
  private static final Pattern LINKED = Pattern.compile("Linked To: ([^;]+?)\\s*(?:;|\\.?$)");
  private static final Map<String, Schema> KINDS =
      Map.of("individual", Schema.PERSON, "vessel", Schema.VESSEL, "aircraft", Schema.AIRPLANE);

  private OfacNames() {}

  static Path data() {
    return Path.of(System.getProperty("trasluz.root"), "..", "shared", "data").normalize();
  }

  /// The specially designated nationals as of 2023-12-28.
  static List<Statement> specially() {
    return read("ofac/2023-12-28/sdn.csv.gz", "ofac/2023-12-28/alt.csv.gz");
  }

  /// The consolidated list as of December 2025.
  static List<Statement> consolidated() {
    return read("ofac/consolidated/cons_prim.csv.gz", "ofac/consolidated/cons_alt.csv.gz");
  }

  private static List<Statement> read(String main, String aliases) {
    Assumptions.assumeTrue(Files.exists(data().resolve(main)), "skipped: shared data not present");
    List<Statement> statements = new ArrayList<>();
    for (List<String> row : rows(main)) {
      String id = "ofac:" + row.get(0);
      statements.add(Facts.named(id, row.get(1)));
      statements.add(Facts.kind(id, KINDS.getOrDefault(row.get(2), Schema.LEGAL_ENTITY)));
      for (Matcher link = LINKED.matcher(row.get(11)); link.find(); ) {
        statements.add(Facts.linkedTo(id, link.group(1)));
      }
    }
    for (List<String> row : rows(aliases)) {
      statements.add(Facts.alias("ofac:" + row.get(0), row.get(3)));
    }
    return statements;
  }

  private static List<List<String>> rows(String file) {
    List<List<String>> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(data().resolve(file))),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.length() > 1) {
          rows.add(fields(line));
        }
      }
    } catch (IOException e) {
      throw new AssertionError(file + " can't be read", e);
    }
    return rows;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    for (Matcher field = FIELD.matcher(line); field.find() && field.end() <= line.length(); ) {
      String text = field.group(1).strip();
      boolean quoted = text.startsWith("\"");
      fields.add(quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text);
      if (field.end() == line.length()) {
        break;
      }
    }
    return fields;
  }
}
