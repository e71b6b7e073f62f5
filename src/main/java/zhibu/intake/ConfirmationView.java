package zhibu.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;

/**
 * What one confirmation did, counted.
 *
 * @param undoReason why it was taken back; none if it wasn't
 */
public record ConfirmationView(int enrolled, int changed, int unchanged, int refused, Instant at, AccountId by,
                               @Nullable String undoReason, @Nullable Instant undoneAt, @Nullable AccountId undoneBy) {

    public boolean undone() {
        return undoReason != null;
    }
}
