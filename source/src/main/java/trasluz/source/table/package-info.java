/// The CSV files with a header row that anyone can write: entities, interests, designations,
/// completeness, transfers, cargoes, sightings, and the sources they cite.
///
/// One class per file says which columns it has and what a row means; [trasluz.source.table.Row]
/// gives the cells as typed values, and [trasluz.source.table.TableReader] does the rest.
@NullMarked
package trasluz.source.table;

import org.jspecify.annotations.NullMarked;
