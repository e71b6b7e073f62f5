package zhibu.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A payment for one month.
 *
 * @param amount in yuan
 */
public record Paid(long number, Month month, BigDecimal amount, LocalDate paidOn, String note, @Nullable String voidReason) {
}
