package zhibu.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;

/**
 * A draft as its owner finds it again.
 *
 * @param gathering the record it corrects; none for a new one
 * @param form the form as JSON
 */
public record DraftView(UUID submission, BranchId branch, @Nullable Long gathering, String form, Instant savedAt) {
}
