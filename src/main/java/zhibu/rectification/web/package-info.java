/** The pages on which problems are raised, mended, taken off the list and looked up. */
@NullMarked
package zhibu.rectification.web;

import org.jspecify.annotations.NullMarked;
