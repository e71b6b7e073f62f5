package zhibu.development;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;

/**
 * A step 环节 that was taken.
 *
 * @param number its own number; a later one was recorded later
 * @param recordedAt when it was written down
 * @param voidReason why it was voided 作废; none if it stands
 */
public record Taken(long number, StepEntry entry, AccountId recordedBy, Instant recordedAt, @Nullable String voidReason) {

    public String step() {
        return entry.step();
    }

    public LocalDate on() {
        return entry.on();
    }

    public boolean standing() {
        return voidReason == null;
    }
}
