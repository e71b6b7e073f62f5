package zhibu.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;
import zhibu.shared.Voiding;

/**
 * What one confirmation did, counted.
 *
 * @param undoing that it was taken back 撤销; none if it wasn't
 */
public record ConfirmationView(int enrolled, int changed, int unchanged, int refused, Instant at, AccountId by,
                               @Nullable Voiding undoing) {

    public boolean undone() {
        return undoing != null;
    }
}
