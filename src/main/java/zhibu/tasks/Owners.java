package zhibu.tasks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zhibu.members.MemberFacts;
import zhibu.members.Members;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** Who may answer for a part 责任人: the members of its branch; of a unit's part, the members of that unit's branches. */
@Component
class Owners {

    private final Organization organization;
    private final Members members;
    private final Clock clock;

    Owners(Organization organization, Members members, Clock clock) {
        this.organization = organization;
        this.members = members;
        this.clock = clock;
    }

    /** All of them, in pinyin order. */
    List<Candidate> of(Assignee assignee, Reader reader) {
        Map<BranchId, String> branches = organization.branches(reader).stream().filter(branch -> holds(assignee, branch))
                .collect(Collectors.toMap(BranchCard::id, BranchCard::name));
        LocalDate today = LocalDate.now(clock);
        List<MemberFacts> people = members.facts(branches.keySet()).stream().filter(member -> member.belongsOn(today)).toList();
        Map<String, Long> names = people.stream().collect(groupingBy(MemberFacts::name, counting()));
        return people.stream().map(member -> candidate(member, branches.getOrDefault(member.branch(), ""), names)).toList();
    }

    private static boolean holds(Assignee assignee, BranchCard branch) {
        return assignee.branch() == null ? branch.unit().equals(assignee.unit()) : branch.id().equals(assignee.branch());
    }

    private static Candidate candidate(MemberFacts member, String branch, Map<String, Long> names) {
        boolean alone = names.getOrDefault(member.name(), 1L) == 1;
        return new Candidate(member.member(), member.name(),
                alone ? member.name() : "%s（%s，编号 %s）".formatted(member.name(), branch, member.member()));
    }

    /**
     * The one that was typed.
     *
     * @throws RuleViolation if nobody such belongs there, or several do
     */
    MemberId named(String typed, Assignee assignee, Reader reader) {
        List<Candidate> candidates = of(assignee, reader);
        List<Candidate> meant = candidates.stream().filter(one -> one.isMeantBy(typed)).toList();
        if (meant.size() == 1) {
            return meant.get(0).member();
        }
        List<String> alike = candidates.stream().filter(one -> one.name().equals(typed)).map(Candidate::label).toList();
        throw new RuleViolation("owner", alike.isEmpty() ? "“%s”不是%s现有的党员，责任人要从%s的党员中指定".formatted(typed, assignee.name(),
                assignee.branch() == null ? "本单位各支部" : "本支部") : "有 %d 位%s，请写成其中一位：%s".formatted(alike.size(), typed,
                String.join("、", alike)));
    }

    /** Nothing typed is nobody. */
    Stream<MemberId> perhaps(String typed, Assignee assignee, Reader reader) {
        return typed.isEmpty() ? Stream.empty() : Stream.of(named(typed, assignee, reader));
    }
}
