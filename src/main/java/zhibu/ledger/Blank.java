package zhibu.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import zhibu.members.Muster;
import zhibu.members.Roll;
import zhibu.organization.GroupId;
import zhibu.shared.MemberId;
import zhibu.standards.Edition;
import zhibu.standards.Item;
import zhibu.standards.Kind;
import zhibu.standards.VotingRule;

/**
 * A form for a gathering before anything is typed, with everything the record already knows.
 *
 * @param last how it was last time
 * @param lastSteps the steps 环节 it had last time, of each kind that has any and was held before
 * @param ordinals the number in the year 第几次 of each kind
 */
public record Blank(Muster muster, List<Kind> kinds, Roll roll, @Nullable GroupId group, Optional<LastTime> last,
                    Map<String, List<String>> lastSteps, Map<String, Integer> ordinals, Edition edition) {

    /** The sorts of matter that such a gathering may put to the vote. */
    public List<VotingRule> matters() {
        return kinds.stream().flatMap(kind -> kind.voting().stream()).distinct().map(edition::voting).toList();
    }

    /** The scored items that its record will prove. */
    public List<Item> proves() {
        return edition.provedBy(kinds.stream().map(Kind::code).toList());
    }

    /** Whether it could decide anything if these people came, with rule and article; empty where nothing is voted on. */
    public Optional<Ruling> quorum(Collection<MemberId> present) {
        return matters().stream().findFirst().map(VoteRule::new).map(rule -> rule.attendance(
                Tally.attendance(voters(line -> true), voters(line -> present.contains(line.member())))));
    }

    private int voters(Predicate<Roll.Line> counted) {
        return (int) roll.lines().stream().filter(Roll.Line::mayVote).filter(counted).count();
    }
}
