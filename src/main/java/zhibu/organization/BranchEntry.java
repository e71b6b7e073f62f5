package zhibu.organization;

import java.time.LocalDate;
import java.util.List;
import zhibu.shared.UnitId;

/**
 * What somebody wrote down about a branch that was founded 成立.
 *
 * @param approval the number of the document that founded it 批复文号
 * @param offices the offices a joint branch covers; none for a branch of one office
 */
public record BranchEntry(UnitId unit, String name, LocalDate foundedOn, String approval, boolean temporary, List<String> offices) {

    public BranchEntry {
        offices = List.copyOf(offices);
    }
}
