/// Answers for people (text) and for programs (JSON). Nothing here decides anything.
@NullMarked
package trasluz.workbench.answer;

import org.jspecify.annotations.NullMarked;
