/// Many questions at once: a file of customers screened row by row, a file of pairs of names
/// compared, and what a threshold costs and finds, measured.
///
/// Rows go through in the order of the file and in constant memory; what can't be used is written
/// to a file of rejects with its line, its reason and the row as it stands.
@NullMarked
package trasluz.workbench.batch;

import org.jspecify.annotations.NullMarked;
