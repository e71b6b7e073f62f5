/** The standards: what the shipped edition says, and what is refused. */
@NullMarked
package zhibu.standards;

import org.jspecify.annotations.NullMarked;
