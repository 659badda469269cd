package trasluz.source;

import java.time.LocalDate;
import java.util.Optional;
import trasluz.statement.Reliability;
import trasluz.statement.Source;

/// What the caller knows better than the files.
///
/// @param as the format of every file; otherwise each is detected from its content
/// @param source whose files they are, for formats that don't say: user files belong to the source
///   `case` otherwise. For OFAC files the id `ofac-sdn` or `ofac-consolidated` says which of the
///   two lists it is; the lists' own source is used
/// @param date the day whose state the files show; otherwise taken from content, name or file time
/// @param reliability of the source, instead of the one it would have
public record IntakeOptions(
    Optional<Format> as,
    Optional<Source> source,
    Optional<LocalDate> date,
    Optional<Reliability> reliability) {

  /// Detect everything.
  public static final IntakeOptions DETECT =
      new IntakeOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
