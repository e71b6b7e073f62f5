package zhibu.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.records.RecordId;
import zhibu.shared.AccountId;
import zhibu.shared.MemberId;

/**
 * Something that happened to a problem.
 *
 * @param note the measure, the reason, or what was done; may be empty
 * @param member who answers for it from then on; only where a measure was settled
 * @param record which record of the branch proves something; only for proof
 * @param until the deadline from then on, or the day of the next look back 回头看
 * @param voidReason why it was taken back; none if it was not
 */
public record Step(long number, StepKind kind, LocalDate on, String note, @Nullable MemberId member, @Nullable RecordId record,
                   @Nullable LocalDate until, AccountId by, @Nullable String voidReason) {

    boolean counts() {
        return voidReason == null;
    }
}
