/** Anecdotes about branches and what the rules say of them. */
@NullMarked
package zhibu.assessment;

import org.jspecify.annotations.NullMarked;
