package zhibu.entries;

import zhibu.records.RecordId;
import zhibu.shared.BranchId;

/**
 * What the rules ask about one record of another ledger.
 *
 * @param kind the code of its kind, as in standards/entry-kinds.yaml
 * @param answers those it gives, of long ones only how they begin
 */
public record EntryFacts(RecordId record, BranchId branch, String kind, Answers answers) {
}
