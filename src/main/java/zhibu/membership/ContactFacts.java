package zhibu.membership;

import java.time.LocalDate;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/** That a branch was in touch, on a day, with a member who is away. */
public record ContactFacts(BranchId branch, MemberId member, LocalDate on) {
}
