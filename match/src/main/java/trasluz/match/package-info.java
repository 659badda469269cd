/// Who is who: names are looked up among all entities that statements speak of.
///
/// [trasluz.match.EntityDirectory] gathers the entities, [trasluz.match.Screening] finds those
/// whose name resembles a given one and explains each score token by token,
/// [trasluz.match.ExactNames] resolves a name that is published exactly as it stands elsewhere. A
/// match is a candidate for a person to judge; nothing here decides that two entities are one.
///
/// This package knows no file format, no database and no clock.
@NullMarked
package trasluz.match;

import org.jspecify.annotations.NullMarked;
