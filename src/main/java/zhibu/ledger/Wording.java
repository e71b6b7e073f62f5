package zhibu.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;

/** One entry of a record's history: which wording, why it replaced the one before, by whom, when. */
public record Wording(int revision, @Nullable String reason, AccountId by, Instant at) {
}
