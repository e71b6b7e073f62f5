package zhibu.organization;

import java.time.LocalDate;
import zhibu.shared.Reader;

/**
 * One branch was merged into another of its unit 合并; whoever knows its people moves them.
 *
 * @param on the first day they belong to the other
 */
public record BranchMerged(BranchCard gone, BranchCard into, LocalDate on, Reader reader) {
}
