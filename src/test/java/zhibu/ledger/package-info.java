@NullMarked
package zhibu.ledger;

import org.jspecify.annotations.NullMarked;
