/** The pages of draws. */
@NullMarked
package zhibu.draws.web;

import org.jspecify.annotations.NullMarked;
