package trasluz.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import trasluz.match.Lexicon.Form;

/// Reads the files of the lexicon: a line an entry, columns separated by tabs, alternatives by ` |
/// `, comments after `#` at the start of a line. A broken file is a broken build, so it throws.
final class LexiconReader {
  private final Map<String, Form> forms = new HashMap<>();
  private final Map<String, int[]> families = new HashMap<>();
  private final Map<String, int[]> kinds = new HashMap<>();
  private final Map<String, Integer> bands = new HashMap<>();
  private int nextFamily;

  private LexiconReader() {}

  static Lexicon readStandard() {
    LexiconReader reader = new LexiconReader();
    reader.readWords();
    reader.readLegalForms();
    reader.readFamilies("given-names.tsv");
    reader.readFamilies("surnames.tsv");
    reader.readFamilies("spellings.tsv");
    reader.readKinds();
    reader.readBands();
    return new Lexicon(reader.forms, reader.families, reader.kinds, reader.bands);
  }

  private void readLegalForms() {
    for (String[] row : rows("legal-forms.tsv", 3)) {
      for (String written : alternatives(row[2])) {
        boolean risky = written.startsWith("~");
        String form = risky ? written.substring(1) : written;
        forms.put(form, new Form(words(form), Role.LEGAL_FORM, row[0], risky));
      }
    }
  }

  private void readWords() {
    for (String[] row : rows("words.tsv", 3)) {
      Role role = role(row[0]);
      String canonical = row[1].replace(" ", "");
      forms.putIfAbsent(row[1], new Form(words(row[1]), role, canonical, false));
      for (String form : alternatives(row[2])) {
        forms.putIfAbsent(form, new Form(words(form), role, canonical, false));
      }
    }
  }

  private static Role role(String name) {
    return switch (name) {
      case "particle" -> Role.PARTICLE;
      case "patronymic" -> Role.DESCENT;
      case "title" -> Role.TITLE;
      case "number" -> Role.NUMBER;
      case "generic" -> Role.GENERIC;
      case "place", "demonym" -> Role.PLACE;
      default -> throw new IllegalStateException("words.tsv: there is no role '" + name + "'");
    };
  }

  private void readFamilies(String file) {
    for (String[] row : rows(file, 2)) {
      int family = nextFamily++;
      addToFamily(families, row[0], family);
      for (String variant : alternatives(row[1])) {
        addToFamily(families, variant, family);
      }
    }
  }

  private void readKinds() {
    for (String[] row : rows("kinds.tsv", 1)) {
      int kind = nextFamily++;
      for (String word : alternatives(row[0])) {
        Form form = forms.get(word);
        if (form == null || form.role() != Role.GENERIC) {
          throw new IllegalStateException("kinds.tsv: words.tsv has no generic '" + word + "'");
        }
        addToFamily(kinds, form.canonical(), kind);
      }
    }
  }

  private static void addToFamily(Map<String, int[]> families, String word, int family) {
    int[] before = families.getOrDefault(word, new int[0]);
    if (before.length == 0 || before[before.length - 1] != family) {
      int[] after = Arrays.copyOf(before, before.length + 1);
      after[before.length] = family;
      families.put(word, after);
    }
  }

  private void readBands() {
    for (String[] row : rows("common-names.tsv", 2)) {
      int band = Integer.parseInt(row[0]);
      for (String word : row[1].split(" ", -1)) {
        bands.merge(word, band, Math::min);
      }
    }
  }

  private static int words(String form) {
    return (int) form.chars().filter(c -> c == ' ').count() + 1;
  }

  private static List<String> alternatives(String cell) {
    return cell.isBlank()
        ? List.of()
        : Arrays.stream(cell.split("\\|", -1)).map(String::strip).toList();
  }

  private static List<String[]> rows(String file, int columns) {
    try (InputStream stream = LexiconReader.class.getResourceAsStream("lexicon/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("lexicon/" + file + " is missing from the match module");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> columns(file, line, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String[] columns(String file, String line, int wanted) {
    String[] cells = line.split("\t", -1);
    if (cells.length != wanted) {
      throw new IllegalStateException(
          "lexicon/%s: %d columns wanted, got %d: %s".formatted(file, wanted, cells.length, line));
    }
    return cells;
  }
}
