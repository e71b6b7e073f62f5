/** The pages of the rule book. */
@NullMarked
package zhibu.regulations.web;

import org.jspecify.annotations.NullMarked;
