package zhibu.dashboard.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.assessment.Duty;
import zhibu.assessment.Outlook;
import zhibu.elections.TermLine;
import zhibu.ledger.LatestGathering;
import zhibu.records.DraftView;
import zhibu.records.ReturnedRecord;
import zhibu.shared.Reminder;

/**
 * What a secretary finds on his desk for one branch.
 *
 * @param term that the term ends soon or is overdue; none while it is not
 * @param reminders what else is to be seen to, earliest first
 * @param pressing what is overdue or due this month
 * @param returned what was given back and waits for his correction
 * @param unfinished his own drafts
 * @param latest the latest gatherings, latest first
 */
record Desk(Outlook outlook, @Nullable TermLine term, List<Reminder> reminders, List<Duty> pressing, List<ReturnedRecord> returned,
            List<Unfinished> unfinished, List<Met> latest) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A draft, by the clock on the wall. */
    record Unfinished(DraftView draft, LocalDateTime savedAt) {

        static Unfinished of(DraftView draft) {
            return new Unfinished(draft, LocalDateTime.ofInstant(draft.savedAt(), ZONE));
        }
    }

    /** A gathering with the names of its kinds. */
    record Met(LatestGathering gathering, String kinds) {
    }

    /** How much more there is to do this year, after this month. */
    public int later() {
        return outlook.duties().size() - pressing.size();
    }
}
