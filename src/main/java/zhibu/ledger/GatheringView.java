package zhibu.ledger;

import java.util.List;
import zhibu.records.RecordView;
import zhibu.shared.MemberId;

/**
 * One wording of a gathering's record as its page shows it.
 *
 * @param missingElements how many of the elements of a record 记录要素 are missing
 */
public record GatheringView(RecordView record, GatheringEntry entry, Counts counts, List<Line> roll, List<Decision> decisions,
                            int missingElements) {

    /** Those who came. */
    public List<Line> came() {
        return roll.stream().filter(Line::present).toList();
    }

    /** Those who did not come, or were not counted. */
    public List<Line> away() {
        return roll.stream().filter(line -> !line.present()).toList();
    }

    /** Head counts: 应到, 实到, and those of them who may vote. */
    public record Counts(int due, int present, int dueVoters, int presentVoters) {
    }

    /** One person of the roll. */
    public record Line(MemberId member, String name, boolean due, boolean present, boolean mayVote, String reason) {
    }

    /** A motion, its votes and what the rule of the day said of them. */
    public record Decision(GatheringEntry.Vote vote, boolean quorate, boolean carried, String ruling) {
    }
}
