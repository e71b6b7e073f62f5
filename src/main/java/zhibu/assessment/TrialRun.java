package zhibu.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AssessmentYear;

/** A trial going on or done, as several threads see it. */
final class TrialRun {

    private final int revision;
    private final AssessmentYear year;
    private final Instant begun;
    private final int all;
    private volatile int done;
    private volatile boolean failed;
    private volatile @Nullable TrialResult result;

    TrialRun(int revision, AssessmentYear year, Instant begun, int all) {
        this.revision = revision;
        this.year = year;
        this.begun = begun;
        this.all = all;
    }

    void reached(int count) {
        done = count;
    }

    void ended(TrialResult found) {
        result = found;
    }

    void broke() {
        failed = true;
    }

    TrialView view() {
        return new TrialView(revision, year, begun, done, all, failed, result);
    }
}
