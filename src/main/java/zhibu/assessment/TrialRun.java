package zhibu.assessment;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import zhibu.shared.AssessmentYear;

/** A trial going on or done, as several threads see it. */
final class TrialRun {

    private final int revision;
    private final AssessmentYear year;
    private final Instant begun;
    private final int all;
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean failed;
    private volatile @Nullable TrialResult result;

    TrialRun(int revision, AssessmentYear year, Instant begun, int all) {
        this.revision = revision;
        this.year = year;
        this.begun = begun;
        this.all = all;
    }

    void judged(int more) {
        done.addAndGet(more);
    }

    void ended(TrialResult found) {
        result = found;
    }

    void broke() {
        failed = true;
    }

    TrialView view() {
        return new TrialView(revision, year, begun, done.get(), all, failed, result);
    }
}
