package zhibu.audit;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AccountId;
import zhibu.shared.BranchId;

/** One line of the trail as its page shows it. */
public record TrailRow(long number, Instant at, String actor, String deed, String subject, @Nullable BranchId branch) {

    private static final String ACCOUNT = "account/";

    /** The account concerned, where it is an account that was changed. */
    public Optional<AccountId> account() {
        return subject.startsWith(ACCOUNT) ? Optional.of(AccountId.valueOf(subject.substring(ACCOUNT.length())))
                : Optional.empty();
    }
}
