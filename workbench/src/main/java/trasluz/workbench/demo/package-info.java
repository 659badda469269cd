/// The demonstration: loads the sample case and answers the five questions in less than 100 lines.
@NullMarked
package trasluz.workbench.demo;

import org.jspecify.annotations.NullMarked;
