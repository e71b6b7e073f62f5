package zhibu.ledger;

import java.time.LocalDate;
import zhibu.records.RecordId;
import zhibu.shared.BranchId;

/**
 * That an item of some kind 议题类别 was on the agenda of a gathering.
 *
 * @param kind its code, as in standards/agenda-kinds.yaml
 */
public record TopicFacts(RecordId gathering, BranchId branch, LocalDate heldOn, String kind) {
}
