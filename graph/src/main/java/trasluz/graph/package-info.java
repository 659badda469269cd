/// What holds, as of a date.
///
/// [trasluz.graph.OwnershipGraph#build] turns statements into a graph of parties and what they hold
/// in each other, for one [trasluz.graph.Moment]: true when, known by when. Statements that tell
/// the same holding differently are reduced to one range, and every interest keeps the statements
/// behind it: those used, those that corroborate, those that contradict.
///
/// The graph draws no legal conclusion; that is the task of `exposure`. It knows no file format, no
/// database and no clock.
@NullMarked
package trasluz.graph;

import org.jspecify.annotations.NullMarked;
