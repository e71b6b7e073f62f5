package zhibu.elections;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchCard;
import zhibu.organization.BranchFacts.Term;

/**
 * A branch on the board of terms 任期一览.
 *
 * @param next the step of its election that is next; none before the first was taken
 */
public record TermLine(BranchCard branch, Term term, TermClock clock, LocalDate today, @Nullable Step next) {

    public TermClock.State state() {
        return clock.on(today);
    }

    /** What people are told about it: 「逾期 112 天」, 「还有 40 天届满」. */
    public String sentence() {
        long days = clock.daysLeft(today);
        return days < 0 ? "逾期 %d 天".formatted(-days) : days == 0 ? "今天届满" : "还有 %d 天届满".formatted(days);
    }
}
