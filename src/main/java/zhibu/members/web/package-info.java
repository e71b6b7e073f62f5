/** The page on which the roster of a branch is looked up and printed. */
@NullMarked
package zhibu.members.web;

import org.jspecify.annotations.NullMarked;
