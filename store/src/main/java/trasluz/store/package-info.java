/// The case file on disk: everything one investigation has been told, kept for ever.
///
/// [trasluz.store.CaseFile] is the way in. A case is a folder with one SQLite database in WAL mode;
/// its SQL stays within what PostgreSQL understands as well, and what only SQLite has is in one
/// class. Statements, where they were seen and judgements are only ever added. What goes wrong with
/// the file becomes a [trasluz.statement.InputException] that names the file and what helps.
///
/// Not here: deciding who is who, what holds on a day, or which statements an answer may use.
@NullMarked
package trasluz.store;

import org.jspecify.annotations.NullMarked;
