/// What all pages share: one file that needs nothing but itself, runs nothing and fetches nothing.
@NullMarked
package trasluz.workbench.page;

import org.jspecify.annotations.NullMarked;
