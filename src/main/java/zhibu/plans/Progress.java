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
    State state(LocalDate today) {
        if (!item.stands()) {
            return State.WITHDRAWN;
        }
        if (steps.stream().allMatch(Step::done)) {
            return State.DONE;
        }
        if (steps.stream().anyMatch(step -> !step.done() && step.dueBefore(today))) {
            return State.BEHIND;
        }
        boolean begun = steps.stream().anyMatch(step -> step.done() || !step.slot().period().first().isAfter(today));
        return begun ? State.UNDERWAY : State.AHEAD;
    }

    long done() {
        return steps.stream().filter(Step::done).count();
    }

    /** How far an item has come 进度. */
    public enum State {
        DONE("已完成", "done"), UNDERWAY("进行中", "due"), BEHIND("滞后", "overdue"), AHEAD("未到期", "open"), WITHDRAWN("已撤销", "void");

        private final String label;
        private final String tag;

        State(String label, String tag) {
            this.label = label;
            this.tag = tag;
        }

        /** Its Chinese name. */
        public String label() {
            return label;
        }

        /** The sort of tag that shows it. */
        public String tag() {
            return tag;
        }
    }
}
