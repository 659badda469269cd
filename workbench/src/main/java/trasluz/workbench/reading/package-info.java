/// A text held up against the light, as a page: whom it names, what it claims and how surely, each
/// beside the words that say so.
@NullMarked
package trasluz.workbench.reading;

import org.jspecify.annotations.NullMarked;
