package zhibu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.BranchId;
import zhibu.shared.Days;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** The groups 党小组 of branches: formed, changed and dissolved by decision of the branch itself. */
@Component
@Transactional
public class Groups {

    private final PartyGroups groups;
    private final Organization organization;
    private final People people;
    private final Chronicle chronicle;
    private final Clock clock;

    Groups(PartyGroups groups, Organization organization, People people, Chronicle chronicle, Clock clock) {
        this.groups = groups;
        this.organization = organization;
        this.people = people;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /** The groups the branch has, then those it had. */
    @Transactional(readOnly = true)
    public List<GroupView> groups(BranchId branch, Reader reader) {
        BranchCard card = organization.branch(branch, reader);
        List<Person> today = people.on(card.id(), LocalDate.now(clock));
        return groups.of(card.id()).stream().map(PartyGroup::facts).map(group -> view(group, today)).toList();
    }

    private static GroupView view(BranchFacts.Group group, List<Person> people) {
        String leader = people.stream().filter(person -> person.id().equals(group.leader())).map(Person::name).findFirst().orElse("");
        return new GroupView(group.id(), group.name(), group.leader(), leader,
                people.stream().filter(person -> group.id().equals(person.group())).count(), group.formedOn(), group.dissolvedOn());
    }

    /**
     * One group, for who keeps it.
     *
     * @throws NotFound if the branch has none such
     */
    @Transactional(readOnly = true)
    public GroupView group(BranchId branch, GroupId group, Reader reader) {
        organization.keptBranch(branch, reader);
        return groups(branch, reader).stream().filter(view -> view.id().equals(group)).findFirst().orElseThrow(NotFound::new);
    }

    /** Who may lead a group: the full members of today. */
    @Transactional(readOnly = true)
    public List<Person> leaders(BranchId branch, Reader reader) {
        return people.on(organization.keptBranch(branch, reader).id(), LocalDate.now(clock)).stream().filter(Person::full).toList();
    }

    /**
     * Forms a group.
     *
     * @throws RuleViolation if the name is taken, the day can't be, or the leader may not lead
     */
    public void form(BranchId branch, GroupEntry entry, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        check(card, null, entry.name(), entry.on()).raise();
        String text = describe(card, entry);
        groups.save(new PartyGroup(card.id(), entry));
        chronicle.write(card.id(), new PaperLine(Change.GROUP_FORMED, "", entry.on(), text), reader);
    }

    /**
     * Gives a group another name or leader from a day on.
     *
     * @throws RuleViolation if the name is taken, the day can't be, or the leader may not lead
     */
    public void change(BranchId branch, GroupId group, GroupEntry entry, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        PartyGroup changed = groups.findByIdAndBranchId(group.value(), card.id()).orElseThrow(NotFound::new);
        check(card, changed, entry.name(), entry.on()).raise();
        String text = "%s改为%s".formatted(changed.name(), describe(card, entry));
        if (differs(changed.facts(), entry)) {
            changed.change(entry);
            chronicle.write(card.id(), new PaperLine(Change.GROUP_CHANGED, "", entry.on(), text), reader);
        }
    }

    private static boolean differs(BranchFacts.Group now, GroupEntry entry) {
        return !now.name().equals(entry.name()) || !Objects.equals(now.leader(), entry.leader());
    }

    /**
     * Dissolves a group; its members stay in the branch.
     *
     * @throws RuleViolation if it is dissolved already, or the day can't be
     */
    public void dissolve(BranchId branch, GroupId group, LocalDate on, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        PartyGroup dissolved = groups.findByIdAndBranchId(group.value(), card.id()).orElseThrow(NotFound::new);
        check(card, dissolved, dissolved.name(), on).raise();
        dissolved.dissolve(on);
        chronicle.write(card.id(), new PaperLine(Change.GROUP_DISSOLVED, "", on, dissolved.name()), reader);
    }

    private Objections check(BranchCard card, @Nullable PartyGroup itself, String name, LocalDate on) {
        LocalDate begins = itself == null ? card.foundedOn() : itself.facts().formedOn();
        boolean taken = groups.of(card.id()).stream().filter(group -> group != itself).map(PartyGroup::facts)
                .anyMatch(group -> group.dissolvedOn() == null && group.name().equals(name));
        return new Objections().when(taken, "name", "本支部已有名为“%s”的党小组".formatted(name))
                .when(on.isBefore(begins), "on", "日期不能早于%s日期%s".formatted(itself == null ? "支部成立" : "党小组成立", Days.written(begins)))
                .when(on.isAfter(LocalDate.now(clock)), "on", "日期不能晚于今天");
    }

    /** The group in words, if its leader may lead it: a member that day, and no longer on probation (《党小组规则》). */
    private String describe(BranchCard card, GroupEntry entry) {
        MemberId leader = entry.leader();
        return leader == null ? "%s，组长空缺".formatted(entry.name()) : "%s，组长%s".formatted(entry.name(), leading(card, leader, entry.on()));
    }

    private String leading(BranchCard card, MemberId leader, LocalDate on) {
        Person person = people.on(card.id(), on).stream().filter(one -> one.id().equals(leader)).findFirst()
                .orElseThrow(() -> new RuleViolation("leader", "所选组长在%s不是本支部党员".formatted(Days.written(on))));
        new Objections().when(!person.full(), "leader", "%s在%s还是预备党员，预备党员不能担任组长".formatted(person.name(), Days.written(on))).raise();
        return person.name();
    }
}
