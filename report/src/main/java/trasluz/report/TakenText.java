package trasluz.report;

import java.time.LocalDate;
import java.util.Optional;

/// What was taken out of a file.
///
/// @param stated the day that the file gives for its text outside of it
record TakenText(String text, Optional<LocalDate> stated) {}
