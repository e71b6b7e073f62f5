/** The pages that say where a branch stands and what it still owes. */
@NullMarked
package zhibu.assessment.web;

import org.jspecify.annotations.NullMarked;
