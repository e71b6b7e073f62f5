package zhibu.members;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.BranchCard;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** How members leave a branch, for another or altogether. Who calls has seen to it that both sides agreed. */
@Component
@Transactional
public class Moves {

    private final Roster roster;
    private final ApplicationEventPublisher events;

    Moves(Roster roster, ApplicationEventPublisher events) {
        this.roster = roster;
        this.events = events;
    }

    /**
     * Lets a member leave for somewhere outside this system.
     *
     * @param on the first day he no longer belongs to the branch
     * @throws NotFound if he doesn't belong to it
     * @throws RuleViolation if that was before he came; field {@code on}
     */
    public void leave(BranchCard from, MemberId id, LocalDate on, Reader reader) {
        Member member = member(from.id(), id, on);
        member.leave(on);
        events.publishEvent(new BranchHappened("党员转出", subject(id), from.id(), reader));
    }

    /**
     * Lets a member belong to another branch from {@code on}.
     *
     * @throws NotFound if he doesn't belong to the first
     * @throws RuleViolation if that was before he came there; field {@code on}
     */
    public void move(BranchId from, MemberId id, BranchCard to, LocalDate on, Reader reader) {
        Member member = member(from, id, on);
        member.move(to.id(), on);
        roster.statesOf(id).forEach(state -> state.moveTo(to.id()));
        events.publishEvent(new BranchHappened("党员转出", subject(id), from, reader));
        events.publishEvent(new BranchHappened("党员转入", subject(id), to.id(), reader));
    }

    private Member member(BranchId from, MemberId id, LocalDate on) {
        Member member = roster.of(from, id.value()).filter(Member::belongs).orElseThrow(NotFound::new);
        if (on.isBefore(member.arrivedOn())) {
            throw new RuleViolation("on", "日期不能早于转入本支部的%s".formatted(member.arrivedOn()));
        }
        return member;
    }

    private static String subject(MemberId id) {
        return "member/" + id;
    }
}
