package zhibu.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to see to, said to whom it concerns: who keeps the branch, or the reader himself.
 *
 * @param branch the branch that should see to it; none where it is the reader's own business
 * @param sentence what, in few words
 * @param discreet the same without the name of any member, for what leaves the program: calendars and mail
 * @param why the article that asks for it; empty where there is none
 * @param by the day that matters
 * @param overdue whether that day has passed
 * @param href where it is seen to
 */
public record Reminder(@Nullable BranchId branch, String sentence, String discreet, String why, LocalDate by, boolean overdue,
                       String href) {

    /** One whose sentence names nobody, and that no article asks for. */
    public Reminder(@Nullable BranchId branch, String sentence, LocalDate by, boolean overdue, String href) {
        this(branch, sentence, sentence, "", by, overdue, href);
    }
}
