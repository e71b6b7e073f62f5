package zhibu.plans;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zhibu.records.RecordFacts;

/**
 * A plan with everything that stands beside it.
 *
 * @param items in the order of the plan, those withdrawn too
 * @param approval the meeting that approved it, while its record stands
 * @param submitted whether it was ever approved, so that changes need a reason
 * @param confirmation none while the level above has not confirmed it
 * @param records the year's that count, oldest first
 * @param decisions what the secretary said, at most one for a record and an item
 * @param meetings the branch's meetings by which it may be approved, latest first
 */
record PlanFile(Plan plan, List<PlannedItem> items, @Nullable RecordFacts approval, boolean submitted,
                @Nullable PlanConfirmation confirmation, List<RecordFacts> records, List<Decision> decisions, Fulfilment fulfilment,
                List<RecordFacts> meetings) {

    /** @param asked whether the level above is to confirm it */
    PlanState state(boolean asked) {
        if (approval == null) {
            return PlanState.DRAFT;
        }
        return asked && confirmation == null ? PlanState.AWAITING : PlanState.APPROVED;
    }

    /** How it would be fulfilled if one more record were there. */
    Fulfilment with(RecordFacts coming) {
        List<RecordFacts> all = Stream.concat(records.stream().filter(record -> !record.equals(coming)), Stream.of(coming))
                .sorted(Comparator.comparing(RecordFacts::happenedOn).thenComparing(record -> record.record().value())).toList();
        return new Fulfilment(plan.year(), items, all, decisions);
    }

    Optional<Progress> item(PlanItemId id) {
        return fulfilment.items().stream().filter(progress -> progress.item().id().equals(id)).findFirst();
    }
}
