package trasluz.report;

import java.time.LocalDate;
import java.util.Optional;

/// What was taken out of a file.
///
/// @param stated the day that the file gives for its text outside of it
/// @param outlet that the file names as its own
record TakenText(String text, Optional<LocalDate> stated, Optional<String> outlet) {
  /// Of a file that says nothing of itself.
  static TakenText bare(String text) {
    return new TakenText(text, Optional.empty(), Optional.empty());
  }
}
