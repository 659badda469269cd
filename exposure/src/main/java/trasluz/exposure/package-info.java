/// What reaches whom.
///
/// [trasluz.exposure.Exposures] asks, for one [trasluz.exposure.Regime] and one graph, whom the
/// listings of that regime catch: listed themselves, caught by a government's definition, or owned
/// by caught parties. Every answer is YES, MAYBE, MAYBE_UNKNOWN or NO, carries its evidence down to
/// statements, a grade, and the route.
///
/// An answer says what a published rule makes of stated facts. It is not legal advice, and a NO is
/// not a clearance: rules on control, facilitation and sham transactions lie beside this one.
@NullMarked
package trasluz.exposure;

import org.jspecify.annotations.NullMarked;
