package zhibu.members;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchCard;
import zhibu.shared.MemberId;

/**
 * What is known of a member.
 *
 * @param said what the roster says of him, his secrets masked
 * @param leftOn the first day he no longer belongs to the branch; none while he does
 * @param states standing and voided ones, latest first
 * @param history what was changed, latest first, secrets masked
 */
public record MemberFile(BranchCard branch, MemberId id, Particulars said, @Nullable LocalDate leftOn, List<StateView> states,
                         List<Past> history) {

    /**
     * A change of what the roster says.
     *
     * @param since from which day on it was so; none where it had been wrong from the beginning
     */
    public record Past(Change change, @Nullable LocalDate since, Instant recordedAt) {
    }

    public String name() {
        return said.get(Particular.NAME);
    }
}
