package trasluz.source;

import java.io.IOException;

/// Reads one format. A reader is a pure function of its input: it keeps no state between files,
/// knows no clock and opens nothing by itself.
public interface SourceReader {

  Format format();

  /// Reads the whole input. What is wrong with one row becomes an issue and the next row is read;
  /// only input that is broken as a whole is refused.
  ///
  /// @throws trasluz.statement.InputException when the file as a whole can't be used
  void read(SourceInput input, SourceOutput output) throws IOException;
}
