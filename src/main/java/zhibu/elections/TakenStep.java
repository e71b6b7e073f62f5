package zhibu.elections;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;

/**
 * A step of an election as pages show it.
 *
 * @param term the number of the term that the election brings about
 * @param voidReason why it was taken back; none if it stands
 */
public record TakenStep(long number, int term, StepEntry entry, AccountId by, @Nullable Instant at, @Nullable String voidReason) {

    public boolean stands() {
        return voidReason == null;
    }
}
