package zhibu.plans;

import zhibu.records.RecordId;

/** That the secretary said of a record whether it does an item. */
record Decision(RecordId record, PlanItemId item, boolean fulfils) {
}
