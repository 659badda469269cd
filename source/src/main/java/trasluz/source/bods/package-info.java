/// The Beneficial Ownership Data Standard (BODS) of Open Ownership, versions 0.2 to 0.4, in JSON
/// (<https://standard.openownership.org>).
@NullMarked
package trasluz.source.bods;

import org.jspecify.annotations.NullMarked;
