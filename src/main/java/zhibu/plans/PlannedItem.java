package zhibu.plans;

import org.jspecify.annotations.Nullable;

/**
 * An item of a plan as it stands.
 *
 * @param withdrawn why it was withdrawn 撤销; none while it stands
 */
record PlannedItem(PlanItemId id, Intent intent, @Nullable String withdrawn) {

    boolean stands() {
        return withdrawn == null;
    }
}
