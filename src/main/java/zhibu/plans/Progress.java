package zhibu.plans;

import java.time.LocalDate;
import java.util.List;
import zhibu.records.RecordFacts;

/**
 * What has become of one item.
 *
 * @param steps every time it was to be done, earliest first; none if it was withdrawn
 * @param more what was done beyond that
 */
record Progress(PlannedItem item, List<Step> steps, List<RecordFacts> more) {

    /** How far an item has come. */
    ItemState state(LocalDate today) {
        if (!item.stands()) {
            return ItemState.WITHDRAWN;
        }
        if (steps.stream().allMatch(Step::done)) {
            return ItemState.DONE;
        }
        if (steps.stream().anyMatch(step -> !step.done() && step.dueBefore(today))) {
            return ItemState.BEHIND;
        }
        boolean begun = steps.stream().anyMatch(step -> step.done() || !step.slot().period().first().isAfter(today));
        return begun ? ItemState.UNDERWAY : ItemState.AHEAD;
    }

    long done() {
        return steps.stream().filter(Step::done).count();
    }
}
