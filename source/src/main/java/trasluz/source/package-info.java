/// Reading lists, registers and files that anyone can write into statements.
///
/// [trasluz.source.Intake] is the way in: it takes files or folders, detects each format, reads
/// them and hands statements to a sink. What can't be used becomes a [trasluz.source.SourceIssue]
/// with file, line and reason; nothing is skipped silently and nothing is guessed. One package or
/// class per format.
@NullMarked
package trasluz.source;

import org.jspecify.annotations.NullMarked;
