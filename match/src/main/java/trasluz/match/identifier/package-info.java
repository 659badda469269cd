/// What the form of a number or code tells about it: whether its check digits are right, and
/// whether an entity can have only one of its kind.
///
/// [trasluz.match.identifier.IdentifierRule] has the schemes. A value that breaks its rule is still
/// a value: lists misprint, and people mistype.
@NullMarked
package trasluz.match.identifier;

import org.jspecify.annotations.NullMarked;
