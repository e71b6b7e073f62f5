package zhibu.entries;

import zhibu.records.RecordId;
import zhibu.shared.BranchId;

/**
 * What the rules ask about one record of another ledger.
 *
 * @param kind the code of its kind, as in standards/entry-kinds.yaml
 */
public record EntryFacts(RecordId record, BranchId branch, String kind, Answers answers) {
}
