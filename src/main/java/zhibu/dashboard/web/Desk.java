package zhibu.dashboard.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import zhibu.assessment.Outlook;
import zhibu.ledger.LatestGathering;
import zhibu.records.DraftView;
import zhibu.reminders.Matter;

/**
 * What a secretary finds on his desk for one branch.
 *
 * @param pressing what is to be seen to: overdue, due this month, or brought up by itself
 * @param later how many matters are left for later
 * @param unfinished his own drafts
 * @param latest the latest gatherings, latest first
 */
record Desk(Outlook outlook, List<Matter> pressing, long later, List<Unfinished> unfinished, List<Met> latest) {

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
}
