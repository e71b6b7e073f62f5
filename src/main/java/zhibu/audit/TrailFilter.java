package zhibu.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;

/**
 * What of the trail somebody wants to see.
 *
 * @param deed a part of what was done; empty for anything
 * @param branch only what concerned this branch
 * @param from the first day
 * @param to the last day
 * @param before only entries older than the one of this number
 */
public record TrailFilter(String deed, @Nullable BranchId branch, @Nullable LocalDate from, @Nullable LocalDate to,
                          @Nullable Long before) {

    /** Whether it leaves anything out, apart from pages already turned. */
    public boolean narrows() {
        return !deed.isEmpty() || branch != null || from != null || to != null;
    }
}
