/// Reading reports: which loaded entities and places a text names, and how surely each sentence is
/// told.
///
/// A reading proposes; a person accepts. Nothing here becomes a statement of a case, no relation
/// between two parties is guessed, and a text that gives orders is only a text. All offsets are
/// counted in Unicode code points from the start of the text, ends excluded.
@NullMarked
package trasluz.report;

import org.jspecify.annotations.NullMarked;
