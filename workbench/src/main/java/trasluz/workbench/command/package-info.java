/// One class per command of the contract in the guide; each reads its options, asks the engine and
/// hands the result to `answer`.
@NullMarked
package trasluz.workbench.command;

import org.jspecify.annotations.NullMarked;
