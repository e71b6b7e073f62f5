package zhibu.sheets;

import java.time.LocalDate;
import zhibu.shared.AccountId;

/**
 * Something that happened to a self-check.
 *
 * @param kind where it led to: signed, returned, passed
 */
public record SelfCheckStep(SelfCheckState kind, LocalDate on, String note, AccountId by) {

    /** What was done. */
    public String title() {
        return switch (kind) {
            case SIGNED -> "签名报送";
            case RETURNED -> "退回";
            case PASSED -> "审核通过";
            case OPEN -> "填写";
        };
    }
}
