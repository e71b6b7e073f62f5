package zhibu.ledger;

import java.util.List;
import zhibu.ledger.GatheringView.Counts;
import zhibu.ledger.GatheringView.Decision;
import zhibu.ledger.GatheringView.Line;

/** A gathering of a list with all that its standing wording says. */
public record GatheringInFull(GatheringRow row, GatheringEntry entry, Counts counts, List<Line> roll, List<Decision> decisions) {

    /** Those who were due and did not come, or were not counted. */
    public List<Line> away() {
        return roll.stream().filter(line -> !line.present()).toList();
    }
}
