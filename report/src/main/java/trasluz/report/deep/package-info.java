/// The dependency parse of a sentence, as a parser outside this module gives it.
///
/// The parser is optional and found by [java.util.ServiceLoader]; nothing here needs a model.
@NullMarked
package trasluz.report.deep;

import org.jspecify.annotations.NullMarked;
