package trasluz.workbench.answer;

import java.util.List;
import java.util.stream.Collectors;

/// Rows of a CSV file by RFC 4180.
public final class CsvText {
  private CsvText() {}

  /// One row with its line break.
  public static String row(List<String> cells) {
    return cells.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", "\n"));
  }

  private static String quoted(String cell) {
    boolean plain =
        cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
            && !cell.startsWith(" ")
            && !cell.endsWith(" ");
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /// The cell so that no spreadsheet takes it for a formula (CWE-1236): an apostrophe is put in
  /// front of `=`, `+`, `-`, `@`, tab and carriage return.
  public static String guarded(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
