/** The pages on which dues are assessed, collected and looked up. */
@NullMarked
package zhibu.dues.web;

import org.jspecify.annotations.NullMarked;
