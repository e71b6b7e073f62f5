/** The pages on which other ledgers are kept, looked up and printed. */
@NullMarked
package zhibu.entries.web;

import org.jspecify.annotations.NullMarked;
