package zhibu.elections;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchCard;
import zhibu.organization.BranchFacts.Term;
import zhibu.shared.Reminder;

/**
 * A branch on the board of terms 任期一览.
 *
 * @param next the step of its election that is next; none before the first was taken
 */
public record TermLine(BranchCard branch, Term term, TermClock clock, LocalDate today, @Nullable Step next) {

    public TermClock.State state() {
        return clock.on(today);
    }

    /** What the branch is reminded of. */
    Reminder reminder() {
        String sentence = next == null ? "第%d届任期届满，请报换届请示；不能按期的，报请延期".formatted(term.number())
                : "换届正在办理，下一步：%s".formatted(next.label());
        return new Reminder(branch.id(), sentence, clock.lastDay(), state() == TermClock.State.OVERDUE,
                "/branches/%s/elections".formatted(branch.id()));
    }

    /** What people are told about it: 「逾期 112 天」, 「还有 40 天届满」. */
    public String sentence() {
        long days = clock.daysLeft(today);
        return days < 0 ? "逾期 %d 天".formatted(-days) : days == 0 ? "今天届满" : "还有 %d 天届满".formatted(days);
    }
}
