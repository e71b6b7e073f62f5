package zhibu.tasks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.records.RecordId;
import zhibu.shared.AccountId;
import zhibu.shared.MemberId;

/**
 * Something that happened to a part of a key task.
 *
 * @param note why, or what was done; may be empty
 * @param member who was made to answer for it; only where somebody was
 * @param record which record of the branch belongs to it; only for links
 * @param visit which inspection it answers; only for answers
 * @param voidReason why it was taken back; none if it was not
 */
public record Step(long number, StepKind kind, LocalDate on, String note, @Nullable MemberId member, @Nullable RecordId record,
                   @Nullable Long visit, AccountId by, @Nullable String voidReason) {

    boolean counts() {
        return voidReason == null;
    }

    Course.Turn turn() {
        return new Course.Turn(kind, on);
    }
}
