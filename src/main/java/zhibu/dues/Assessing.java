package zhibu.dues;

import java.math.BigDecimal;
import zhibu.shared.MemberId;

/**
 * What a member owes a month.
 *
 * @param group the code of his group of payers, as in standards/dues.yaml
 * @param rate the rate applied; empty for a fixed or reduced sum
 * @param monthly in yuan
 * @param reason the approval of a reduction, or why it changed within the year; empty for most
 */
public record Assessing(MemberId member, String group, String rate, BigDecimal monthly, String reason) {

    boolean sameAs(Assessing other) {
        return group.equals(other.group) && monthly.compareTo(other.monthly) == 0;
    }
}
