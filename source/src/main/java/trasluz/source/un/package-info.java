/// The consolidated list of the United Nations Security Council, in the XML the UN publishes.
@NullMarked
package trasluz.source.un;

import org.jspecify.annotations.NullMarked;
