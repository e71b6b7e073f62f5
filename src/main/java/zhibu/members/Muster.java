package zhibu.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchCard;
import zhibu.organization.BranchFacts;
import zhibu.organization.Duty;
import zhibu.organization.GroupId;
import zhibu.shared.MemberId;
import zhibu.standards.Kind;

/** A branch with its people on one day: from it the roll of any of its meetings is called. */
public record Muster(BranchCard branch, BranchFacts facts, List<MemberFacts> people, LocalDate date) {

    /** Keeps those who belong to the branch that day. */
    public Muster {
        people = people.stream().filter(member -> member.belongsOn(date)).toList();
    }

    /**
     * Who is due at a meeting of {@code body}, and who of them may vote.
     *
     * @param group the group that meets; only for a meeting of a group
     */
    public Roll roll(Kind.Due body, @Nullable GroupId group) {
        return Roll.call(facts, people, body, group, date);
    }

    /** The groups 党小组 that exist that day. */
    public List<BranchFacts.Group> groups() {
        return facts.groupsOn(date);
    }

    /** Who is secretary 书记 that day. */
    public Optional<MemberId> secretary() {
        return facts.postsOn(date).stream().filter(post -> post.duty() == Duty.SECRETARY)
                .map(BranchFacts.Post::holder).findFirst();
    }
}
