/** The embedded database under bad treatment. */
@NullMarked
package zhibu.setup;

import org.jspecify.annotations.NullMarked;
