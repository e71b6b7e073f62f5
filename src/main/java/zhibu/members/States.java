package zhibu.members;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** The states of members that change whether they count or may vote, or how they are looked after: begun, ended, voided. */
@Component
@Transactional
public class States {

    private final Roster roster;
    private final MemberStates states;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    States(Roster roster, MemberStates states, Organization organization, ApplicationEventPublisher events, Clock clock) {
        this.roster = roster;
        this.states = states;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes down that a state began.
     *
     * @throws NotFound if the branch has no such member
     * @throws RuleViolation if it lacks the paper it needs, or its days can't be
     */
    public void begin(BranchId branch, MemberId id, StateEntry entry, Reader reader) {
        BranchCard card = organization.managedBranch(branch, reader);
        roster.of(card.id(), id.value()).orElseThrow(NotFound::new);
        requireSound(entry);
        states.save(new MemberState(card.id(), id, entry, reader.account()));
        events.publishEvent(happened("登记党员情况：" + entry.kind().label(), id, card, reader));
    }

    private void requireSound(StateEntry entry) {
        if (entry.kind().needsApproval() && entry.approval().isEmpty()) {
            throw new RuleViolation("approval", "%s须经上级党组织决定或批准，请填写文号".formatted(entry.kind().label()));
        }
        if (entry.from().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("from", "起始日期不能晚于今天");
        }
        if (entry.until() != null && entry.until().isBefore(entry.from())) {
            throw new RuleViolation("until", "结束日期不能早于起始日期");
        }
    }

    /**
     * Writes down which day was its last.
     *
     * @throws NotFound if the member has no such state
     * @throws RuleViolation if that is before it began; field {@code until}
     */
    public void end(BranchId branch, MemberId id, long state, LocalDate until, Reader reader) {
        BranchCard card = organization.managedBranch(branch, reader);
        state(card, id, state).endOn(until);
        events.publishEvent(happened("结束党员情况", id, card, reader));
    }

    /**
     * Voids a state 作废 that never was.
     *
     * @throws NotFound if the member has no such state
     */
    public void voidState(BranchId branch, MemberId id, long state, String reason, Reader reader) {
        BranchCard card = organization.managedBranch(branch, reader);
        state(card, id, state).voidFor(reason, reader.account());
        events.publishEvent(happened("作废党员情况", id, card, reader));
    }

    private MemberState state(BranchCard card, MemberId id, long state) {
        return states.findByIdAndBranchIdAndMemberId(state, card.id(), id).orElseThrow(NotFound::new);
    }

    private static BranchHappened happened(String deed, MemberId id, BranchCard card, Reader reader) {
        return new BranchHappened(deed, "member/" + id, card.id(), reader);
    }
}
