package zhibu.members;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.organization.GroupId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/**
 * What the rules ask about a member, with its history.
 *
 * @param joinedOn when the assembly admitted him as probationary 入党日期
 * @param fullOn when he became a full member 转正日期; none while probationary
 * @param leftOn the first day he no longer belongs to the branch
 */
public record MemberFacts(MemberId member, BranchId branch, String name, @Nullable GroupId group, LocalDate joinedOn,
                          @Nullable LocalDate fullOn, LocalDate arrivedOn, @Nullable LocalDate leftOn,
                          List<State> states) {

    public boolean belongsOn(LocalDate date) {
        return !arrivedOn.isAfter(date) && (leftOn == null || date.isBefore(leftOn));
    }

    /** 正式党员. */
    public boolean isFullOn(LocalDate date) {
        return fullOn != null && !fullOn.isAfter(date);
    }

    public boolean is(StateKind kind, LocalDate date) {
        return states.stream().anyMatch(state -> state.kind() == kind && state.heldOn(date));
    }

    /** A state that changes whether he counts or may vote, first and last day included. */
    public record State(StateKind kind, LocalDate from, @Nullable LocalDate until) {

        boolean heldOn(LocalDate date) {
            return !from.isAfter(date) && (until == null || !date.isAfter(until));
        }
    }
}
