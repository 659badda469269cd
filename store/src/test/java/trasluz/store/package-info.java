@NullMarked
package trasluz.store;

import org.jspecify.annotations.NullMarked;
