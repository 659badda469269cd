/// The written answer about one entity as of one date: as text, as JSON, and as a page that needs
/// nothing but itself.
@NullMarked
package trasluz.workbench.dossier;

import org.jspecify.annotations.NullMarked;
