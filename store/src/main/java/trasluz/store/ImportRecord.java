package trasluz.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// An import on file: when it was made, and of what.
///
/// @param newStatements statements it added
/// @param knownStatements statements it met that were on file
public record ImportRecord(
    Instant at, int newStatements, int knownStatements, List<ImportedFile> files) {

  public ImportRecord {
    files = List.copyOf(files);
  }

  /// A copy that the import read.
  ///
  /// @param source the id of its source
  /// @param file its name without folders
  /// @param date the day whose state it shows
  /// @param sha256 of its bytes
  /// @param statements how many statements were read from it
  public record ImportedFile(
      String source, String file, LocalDate date, String sha256, int statements) {}
}
