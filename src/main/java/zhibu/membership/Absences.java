package zhibu.membership;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.members.MemberFacts;
import zhibu.members.Members;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Reminder;
import zhibu.shared.Reminding;
import zhibu.shared.RuleViolation;
import zhibu.standards.Standards;

/** The members of a branch who are away 流动、出国（境）、失去联系, and the contact kept with them. */
@Component
@Transactional
public class Absences implements Reminding {

    private final MemberContacts contacts;
    private final Members members;
    private final Organization organization;
    private final Standards standards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(MemberContacts contacts, Members members, Organization organization, Standards standards, ApplicationEventPublisher events,
             Clock clock) {
        this.contacts = contacts;
        this.members = members;
        this.organization = organization;
        this.standards = standards;
        this.events = events;
        this.clock = clock;
    }

    /** Who is away today, in pinyin order. */
    @Transactional(readOnly = true)
    public List<Away> away(BranchId branch, Reader reader) {
        return away(Set.of(organization.managedBranch(branch, reader).id()), LocalDate.now(clock)).toList();
    }

    private Stream<Away> away(Set<BranchId> branches, LocalDate today) {
        AwayRules rules = new AwayRules(standards.edition(AssessmentYear.of(today)).parameters());
        Map<MemberId, List<ContactView>> told = contacts.of(branches).stream()
                .collect(groupingBy(MemberContact::member, mapping(MemberContact::view, toList())));
        return members.facts(branches).stream().filter(member -> member.belongsOn(today))
                .flatMap(member -> away(member, told.getOrDefault(member.member(), List.of()), rules, today));
    }

    /** When these branches were in touch with members who are away, in one statement. */
    @Transactional(readOnly = true)
    public List<ContactFacts> facts(Collection<BranchId> branches) {
        return contacts.facts(branches);
    }

    /** The days that matter soon or have passed. */
    @Override
    @Transactional(readOnly = true)
    public List<Reminder> reminders(Set<BranchId> branches, LocalDate today, Reader reader) {
        return branches.isEmpty() ? List.of() : away(branches, today).flatMap(away -> away.deadlines().stream()
                .filter(deadline -> deadline.nearOn(today)).map(deadline -> reminder(away, deadline, today))).toList();
    }

    private static Reminder reminder(Away away, Deadline deadline, LocalDate today) {
        return new Reminder(away.member().branch(), "%s：%s".formatted(away.member().name(), deadline.sentence()),
                "在外党员：" + deadline.sentence(), deadline.source().article(), deadline.day(), deadline.passedOn(today),
                "/branches/%s/away".formatted(away.member().branch()));
    }

    private static Stream<Away> away(MemberFacts member, List<ContactView> contacts, AwayRules rules, LocalDate today) {
        return member.states().stream().filter(state -> AwayRules.concern(state.kind()) && state.heldOn(today))
                .map(state -> new Away(member, state, contacts, rules.deadlines(state, contacts.stream().map(ContactView::on))));
    }

    /**
     * Writes down that the branch was in touch with a member, or tried to be.
     *
     * @throws NotFound if nobody such is away from the branch
     * @throws RuleViolation if that is still to come
     */
    public void contact(BranchId branch, MemberId id, ContactView contact, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        if (away(branch, reader).stream().noneMatch(one -> one.member().member().equals(id))) {
            throw new NotFound();
        }
        if (contact.on().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("on", "联系日期不能晚于今天");
        }
        contacts.save(new MemberContact(card.id(), id, contact, reader.account()));
        events.publishEvent(new BranchHappened("登记与在外党员的联系", "member/" + id, card.id(), reader));
    }
}
