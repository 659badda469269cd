/// What sources say.
///
/// A [trasluz.statement.Claim] is what is said; a [trasluz.statement.Statement] is a claim with who
/// says it, where it can be read, how it is said and when it holds. Statements are immutable and
/// named by the hash of their content; two of them may contradict each other, and both are kept.
/// The words follow the Beneficial Ownership Data Standard ("each Statement represents a claim made
/// by a source at a particular point in time") and FollowTheMoney.
///
/// This package depends on nothing but the JDK and knows no file format, no database and no clock.
@NullMarked
package trasluz.statement;

import org.jspecify.annotations.NullMarked;
