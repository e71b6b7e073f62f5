/** The pages of suggestions. */
@NullMarked
package zhibu.suggestions.web;

import org.jspecify.annotations.NullMarked;
