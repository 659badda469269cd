package trasluz.source;

import java.util.List;
import trasluz.statement.Snapshot;

/// A file whose format and citation are known and that waits to be read.
///
/// @param notes what the summary should say about it
record PlannedFile(InputFile file, Format format, Snapshot snapshot, List<String> notes) {}
