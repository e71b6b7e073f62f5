package zhibu.standards;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published edition as lists show it.
 *
 * @param publisher who published it; none for one that came with a release
 * @param withdrawn why it judges nothing; none if it does
 */
public record PublishedView(Edition edition, Instant at, @Nullable String publisher, @Nullable Withdrawn withdrawn) {

    /** Whether it may still be withdrawn on that day. */
    public boolean withdrawable(LocalDate today) {
        return withdrawn == null && publisher != null && today.isBefore(edition.effectiveFrom());
    }
}
