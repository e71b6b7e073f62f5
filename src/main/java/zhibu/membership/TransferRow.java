package zhibu.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** A transfer as the database lists it; who reads it may not see the other branch, but may know its name. */
public record TransferRow(long number, BranchId from, String fromName, @Nullable BranchId to, String toName, MemberId member,
                          String name, String reason, String letter, LocalDate startedOn, LocalDate validUntil,
                          @Nullable LocalDate settledOn, @Nullable String voidReason) {

    /** Whether nobody has received him yet. */
    public boolean underWay() {
        return settledOn == null && voidReason == null;
    }

    /** Whether the letter has run out and still nobody has received him. */
    public boolean lateOn(LocalDate date) {
        return underWay() && date.isAfter(validUntil);
    }

    /** Whether it goes outside this system. */
    public boolean outward() {
        return to == null;
    }
}
