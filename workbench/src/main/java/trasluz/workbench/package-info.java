/// The program people run: command line, answers as text and JSON, dossiers.
///
/// Everything is wired by hand in [trasluz.workbench.Main]; the engine modules know nothing of
/// files, databases or clocks, this one does.
@NullMarked
package trasluz.workbench;

import org.jspecify.annotations.NullMarked;
