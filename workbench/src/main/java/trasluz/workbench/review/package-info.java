/// Confirming what texts were read to say: the queue of proposals, a person's decisions about them,
/// and the statements that accepted ones become. Nothing becomes a statement without a person.
@NullMarked
package trasluz.workbench.review;

import org.jspecify.annotations.NullMarked;
