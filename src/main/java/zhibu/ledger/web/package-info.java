/** The pages on which gatherings are recorded, corrected, looked up and printed. */
@NullMarked
package zhibu.ledger.web;

import org.jspecify.annotations.NullMarked;
