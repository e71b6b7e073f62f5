package zhibu.records;

import org.jspecify.annotations.Nullable;
import zhibu.shared.AssessmentYear;

/**
 * What a branch has recorded in one year, and whether the year is archived.
 *
 * @param returned how many records were given back and wait for a correction
 * @param archived when and by whom it was archived; none while it is open
 * @param over whether the year is over
 */
public record YearBook(AssessmentYear year, long gatherings, long entries, long returned, @Nullable Archived archived, boolean over) {

    /** Whether it may be archived now. */
    public boolean archivable() {
        return over && archived == null;
    }
}
