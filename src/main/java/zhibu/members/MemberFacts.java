package zhibu.members;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zhibu.organization.GroupId;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;

/**
 * What the rules ask about a member of a branch, with its history.
 *
 * @param joinedOn when the assembly admitted him as probationary 入党日期
 * @param fullOn when he became a full member 转正日期; none while probationary
 * @param official whether he is an official 党员领导干部
 * @param blanks how many of the particulars every roster is to say are missing
 * @param stays when he belonged to the branch, earliest first; never none
 */
public record MemberFacts(MemberId member, BranchId branch, String name, @Nullable GroupId group, LocalDate joinedOn,
                          @Nullable LocalDate fullOn, boolean official, int blanks, List<Stay> stays, List<State> states) {

    /**
     * One who came once, no official, of whom the roster says everything.
     *
     * @param leftOn the first day he no longer belongs to the branch
     */
    public MemberFacts(MemberId member, BranchId branch, String name, @Nullable GroupId group, LocalDate joinedOn,
                       @Nullable LocalDate fullOn, LocalDate arrivedOn, @Nullable LocalDate leftOn, List<State> states) {
        this(member, branch, name, group, joinedOn, fullOn, false, 0, List.of(new Stay(arrivedOn, leftOn)), states);
    }

    public boolean belongsOn(LocalDate date) {
        return stays.stream().anyMatch(stay -> stay.holds(date));
    }

    /** Whether he belonged to the branch on any day from {@code first} to {@code last}. */
    public boolean belongsWithin(LocalDate first, LocalDate last) {
        return stays.stream().anyMatch(stay -> stay.meets(first, last));
    }

    /** When he came, the last time. */
    public LocalDate arrivedOn() {
        return latest().arrivedOn();
    }

    /** The first day he no longer belongs to the branch; none while he does. */
    public @Nullable LocalDate leftOn() {
        return latest().leftOn();
    }

    private Stay latest() {
        return stays.get(stays.size() - 1);
    }

    /** 正式党员. */
    public boolean isFullOn(LocalDate date) {
        return fullOn != null && !fullOn.isAfter(date);
    }

    public boolean is(StateKind kind, LocalDate date) {
        return states.stream().anyMatch(state -> state.kind() == kind && state.heldOn(date));
    }

    /**
     * The time from his arrival in the branch to his leaving it.
     *
     * @param leftOn the first day he no longer belongs to it
     */
    public record Stay(LocalDate arrivedOn, @Nullable LocalDate leftOn) {

        boolean holds(LocalDate date) {
            return meets(date, date);
        }

        boolean meets(LocalDate first, LocalDate last) {
            return !arrivedOn.isAfter(last) && (leftOn == null || (leftOn.isAfter(first) && leftOn.isAfter(arrivedOn)));
        }
    }

    /** A state that changes whether he counts or may vote, first and last day included. */
    public record State(StateKind kind, LocalDate from, @Nullable LocalDate until) {

        public boolean heldOn(LocalDate date) {
            return !from.isAfter(date) && (until == null || !date.isAfter(until));
        }
    }
}
