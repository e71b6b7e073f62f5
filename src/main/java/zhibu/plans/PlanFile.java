package zhibu.plans;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.records.RecordFacts;

/**
 * A plan with everything that stands beside it.
 *
 * @param items in the order of the plan, those withdrawn too
 * @param approval the meeting that approved it, while its record stands
 * @param submitted whether it was ever approved, so that changes need a reason
 * @param confirmation none while the level above has not confirmed it
 * @param standing the branch's meetings by which it may be approved, latest first
 */
record PlanFile(Plan plan, List<PlannedItem> items, @Nullable RecordFacts approval, boolean submitted,
                @Nullable PlanConfirmation confirmation, Fulfilment fulfilment, List<RecordFacts> standing) {

    Optional<Progress> item(PlanItemId id) {
        return fulfilment.items().stream().filter(progress -> progress.item().id().equals(id)).findFirst();
    }
}
