package zhibu.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AssessmentYear;

/**
 * How far a trial of a draft 试算 is.
 *
 * @param revision the revision of the draft that is tried
 * @param year with the facts of which year
 * @param done how many branches of {@code all} are judged
 * @param result none while it goes on, or if it failed
 */
public record TrialView(int revision, AssessmentYear year, Instant begun, int done, int all, boolean failed, @Nullable TrialResult result) {

    public boolean running() {
        return result == null && !failed;
    }
}
