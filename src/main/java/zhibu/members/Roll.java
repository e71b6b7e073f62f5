package zhibu.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zhibu.organization.BranchFacts;
import zhibu.organization.GroupId;
import zhibu.shared.MemberId;
import zhibu.standards.Kind;

/**
 * Who is 应到 at a meeting on a date, and who of them may vote, in pinyin order.
 *
 * <p>Full members vote; probationary members, members under 留党察看 and members whose rights are suspended do not.
 * Somebody left out of 应到 with approval is listed, so that the record shows why he was not counted. Anybody else who
 * stays away, whatever his reason, still counts as due (支部工作条例第十一条; 党章第七条).
 */
public record Roll(List<Line> lines) {

    /**
     * One person of the roll.
     *
     * @param due whether he counts as 应到
     * @param rated whether attendance rates count him: nothing is asked of the old, frail and seriously ill
     */
    public record Line(MemberId member, String name, boolean due, boolean mayVote, boolean rated) {
    }

    /** Calls the roll of {@code body} from the facts of a branch. */
    static Roll call(BranchFacts branch, List<MemberFacts> members, Kind.Due body, @Nullable GroupId group,
                     LocalDate date) {
        return new Roll(members.stream()
                .filter(member -> member.belongsOn(date))
                .filter(within(body, branch, group, date))
                .map(member -> line(member, date))
                .toList());
    }

    private static Predicate<MemberFacts> within(Kind.Due body, BranchFacts branch, @Nullable GroupId group,
                                                 LocalDate date) {
        return switch (body) {
            case MEMBERS -> member -> true;
            case COMMITTEE -> {
                Set<MemberId> committee = committee(branch, date);
                yield member -> committee.contains(member.member());
            }
            case GROUP -> member -> group != null && group.equals(member.group());
        };
    }

    private static Set<MemberId> committee(BranchFacts branch, LocalDate date) {
        return branch.postsOn(date).stream().map(BranchFacts.Post::holder).collect(Collectors.toSet());
    }

    private static Line line(MemberFacts member, LocalDate date) {
        boolean due = !member.is(StateKind.EXCUSED, date) && !member.is(StateKind.STOPPED, date);
        boolean mayVote = due && member.isFullOn(date)
                && !member.is(StateKind.OBSERVED, date) && !member.is(StateKind.SUSPENDED, date);
        return new Line(member.member(), member.name(), due, mayVote, due && !member.is(StateKind.EXEMPT, date));
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
