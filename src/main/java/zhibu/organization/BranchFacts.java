package zhibu.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.UnitId;

/**
 * What the rules ask about a branch's organization, with its history.
 *
 * @param offices how many offices it covers: 1, or more for a joint branch 联合党支部
 * @param approved whether its founding was approved 成立批复
 * @param sizeApproved whether a size above the general limit was agreed
 * @param groupsWaived whether having no groups was explained
 * @param terms its committee terms 届, oldest first
 */
public record BranchFacts(BranchId branch, UnitId unit, String name, LocalDate foundedOn, @Nullable LocalDate dissolvedOn,
                          boolean temporary, int offices, boolean approved, boolean sizeApproved, boolean groupsWaived,
                          List<Group> groups, List<Term> terms, List<Post> posts) {

    /** The latest term that had begun by {@code date}; it stands, overdue or not, until the next begins. */
    public Optional<Term> termOn(LocalDate date) {
        return terms.stream().filter(term -> !term.startsOn().isAfter(date)).reduce((earlier, later) -> later);
    }

    /** The posts held on {@code date}. */
    public List<Post> postsOn(LocalDate date) {
        return posts.stream().filter(post -> post.heldOn(date)).toList();
    }

    /** The groups existing on {@code date}. */
    public List<Group> groupsOn(LocalDate date) {
        return groups.stream().filter(group -> group.existedOn(date)).toList();
    }

    /** A group 党小组. */
    public record Group(GroupId id, String name, @Nullable MemberId leader, LocalDate formedOn,
                        @Nullable LocalDate dissolvedOn) {

        public boolean existedOn(LocalDate date) {
            return !formedOn.isAfter(date) && (dissolvedOn == null || date.isBefore(dissolvedOn));
        }
    }

    /**
     * A committee term 届.
     *
     * @param committee whether a committee 支委会 was set up, or only a secretary
     * @param endsOn the last day
     * @param extendedUntil the last day of an approved extension
     * @param requestedOn when the next election was applied for 换届请示
     */
    public record Term(int number, boolean committee, LocalDate startsOn, LocalDate endsOn,
                       @Nullable LocalDate extendedUntil, @Nullable LocalDate requestedOn, @Nullable Election election) {
    }

    /** How the term's committee was elected: head counts of the electing assembly, nominees and seats. */
    public record Election(int dueVoters, int presentVoters, int nominees, int seats) {
    }

    /**
     * A post and who held it from when to when, both days included.
     *
     * @param approved whether it was approved (secretary, deputy) or filed (members) with the level above
     * @param headsOffice whether the holder heads the office, as a secretary should
     * @param headWaived whether it was explained why he does not
     */
    public record Post(MemberId holder, Duty duty, LocalDate from, @Nullable LocalDate until, boolean approved,
                       boolean headsOffice, boolean headWaived) {

        public boolean heldOn(LocalDate date) {
            return !from.isAfter(date) && (until == null || !date.isAfter(until));
        }
    }
}
