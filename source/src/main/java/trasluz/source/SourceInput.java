package trasluz.source;

import java.io.InputStream;
import java.io.Reader;
import trasluz.statement.Citation;
import trasluz.statement.Locator;
import trasluz.statement.Snapshot;

/// One opened file, decompressed and guarded.
///
/// @param snapshot what is cited
/// @param entityScope the scope of ids that carry none of their own
public record SourceInput(Snapshot snapshot, String entityScope, GuardedStream stream) {

  public Citation cite(Locator locator) {
    return new Citation(snapshot, locator);
  }

  public String file() {
    return snapshot.file();
  }

  /// The bytes of the file, counted against decompression bombs.
  public InputStream bytes() {
    return stream;
  }

  /// The text of the file in UTF-8 (a byte order mark is skipped), with bounded lines.
  ///
  /// Reading throws an [trasluz.statement.InputException] that names file and line at a byte
  /// sequence that is not UTF-8 and at a line over [GuardedReader#MAX_LINE] characters.
  public Reader text() {
    return new GuardedReader(stream, file());
  }
}
