package zhibu.ledger;

import java.time.LocalDate;
import java.util.List;
import zhibu.shared.BranchId;

/**
 * One of a branch's latest gatherings, as overviews name it.
 *
 * @param kindCodes the codes of its kinds, joined by commas
 */
public record LatestGathering(BranchId branch, long number, LocalDate heldOn, String kindCodes, String topic) {

    public List<String> kinds() {
        return List.of(kindCodes.split(","));
    }
}
