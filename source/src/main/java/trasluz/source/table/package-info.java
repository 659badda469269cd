/// The CSV files that anyone can write: entities, interests, designations, completeness, transfers,
/// cargoes, sightings, and the sources they come from.
///
/// A header row in any order, UTF-8, RFC 4180. Every format takes the provenance columns of
/// [trasluz.source.table.Provenance] besides its own, so that each row can say who said it, when
/// and how. A column nobody knows is refused, because a misspelt one would be lost silently.
@NullMarked
package trasluz.source.table;

import org.jspecify.annotations.NullMarked;
