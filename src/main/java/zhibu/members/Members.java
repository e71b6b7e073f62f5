package zhibu.members;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;

/** The rosters of branches, on any date. */
@Component
@Transactional(readOnly = true)
public class Members {

    private final Roster roster;
    private final RosterFacts facts;
    private final Organization organization;
    private final Clock clock;

    Members(Roster roster, RosterFacts facts, Organization organization, Clock clock) {
        this.roster = roster;
        this.facts = facts;
        this.organization = organization;
        this.clock = clock;
    }

    /** The members of a branch on a date, in pinyin order and as they were that day. */
    public List<MemberCard> roster(BranchId branch, LocalDate date, Reader reader) {
        BranchId asked = organization.branch(branch, reader).id();
        Map<MemberId, List<MemberChange>> later = date.isBefore(LocalDate.now(clock))
                ? roster.changesAfter(asked, date).stream().collect(groupingBy(MemberChange::member)) : Map.of();
        return roster.members(List.of(asked)).stream().filter(member -> member.belongsTo(asked, date))
                .map(member -> member.card(before(later.getOrDefault(member.id(), List.of()), member.masked()))).toList();
    }

    /** What a roster said before these changes, latest first. Secrets stay masked as they are now. */
    private static Particulars before(List<MemberChange> changes, Particulars now) {
        return changes.stream().filter(change -> !change.particular().secret())
                .reduce(now, (said, change) -> said.with(change.undone()), (one, other) -> other);
    }

    /** The branch with its people on a date. */
    public Muster muster(BranchId branch, LocalDate date, Reader reader) {
        BranchCard card = organization.branch(branch, reader);
        return new Muster(card, organization.facts(List.of(branch)).get(0), facts(List.of(branch)), date);
    }

    /** What the rules ask about the members of these branches, in one statement however many they are; in pinyin order. */
    public List<MemberFacts> facts(Collection<BranchId> branches) {
        return facts.of(branches);
    }

    /** How many members each of these branches has now. */
    public Map<BranchId, Integer> sizes(Collection<BranchId> branches) {
        return roster.sizes(branches).stream()
                .collect(toMap(row -> (BranchId) row[0], row -> Math.toIntExact((long) row[1])));
    }

    /**
     * Those within the reader's sight who have this in their name, in pinyin order.
     *
     * @param count at most so many
     */
    public List<NamedMember> named(String part, int count, Reader reader) {
        return roster.named(part.toLowerCase(Locale.ROOT), reader.reads(), Limit.of(count));
    }

    /** The branch a member belongs to, or did last. */
    public Optional<BranchId> branchOf(MemberId member) {
        return roster.findById(member.value()).map(Member::branch);
    }

    /** The names of these members. */
    public Map<MemberId, String> names(Collection<MemberId> members) {
        return roster.names(members.stream().map(MemberId::value).toList()).stream()
                .collect(toMap(row -> new MemberId((long) row[0]), row -> (String) row[1]));
    }
}
