package zhibu.members;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import zhibu.shared.Vault;

/** How members come onto the roster 花名册 of a branch, and how what it says of them changes. */
@Component
@Transactional
public class Enrolments {

    static final String ELSEWHERE = "这个公民身份号码已在花名册中；如果他在别的支部，请由那边转出组织关系";

    private final Roster roster;
    private final MemberChanges changes;
    private final Organization organization;
    private final RosterRules rules;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enrolments(Roster roster, MemberChanges changes, Organization organization, RosterRules rules, Vault vault,
               ApplicationEventPublisher events, Clock clock) {
        this.roster = roster;
        this.changes = changes;
        this.organization = organization;
        this.rules = rules;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts somebody on the roster. Who was on one before and left comes back as the same person.
     *
     * @throws RuleViolation if he can't be so, or is on a roster already; fields as {@link Particular#field} says
     */
    public MemberId enrol(BranchId branch, Particulars particulars, Reader reader) {
        BranchCard card = organization.managedBranch(branch, reader);
        rules.requireSound(particulars, card);
        Optional<Member> known = known(particulars);
        requireFree(known);
        Member member = known.map(earlier -> returned(earlier, particulars, card, reader))
                .orElseGet(() -> roster.save(new Member(card.id(), particulars, vault)));
        events.publishEvent(happened("登记党员", member, reader));
        return member.id();
    }

    private Optional<Member> known(Particulars particulars) {
        return particulars.has(Particular.ID_NUMBER)
                ? roster.known(vault.digest(particulars.get(Particular.ID_NUMBER))) : Optional.empty();
    }

    private static void requireFree(Optional<Member> known) {
        if (known.filter(Member::belongs).isPresent()) {
            throw new RuleViolation(Particular.ID_NUMBER.field(), ELSEWHERE);
        }
    }

    private Member returned(Member member, Particulars particulars, BranchCard to, Reader reader) {
        LocalDate on = particulars.day(Particular.ARRIVED_ON).orElseThrow();
        requireAfterLeaving(member, on);
        member.move(to.id(), on);
        log(member, member.particulars(vault).until(particulars), on, reader);
        member.say(particulars, vault);
        return member;
    }

    private static void requireAfterLeaving(Member member, LocalDate on) {
        if (member.leftOn() != null && on.isBefore(member.leftOn())) {
            throw new RuleViolation(Particular.ARRIVED_ON.field(),
                    "转入支部日期不能早于上次转出的日期%s".formatted(member.leftOn()));
        }
    }

    /**
     * Lets the roster say this of a member; what it says already changes nothing, nor does a secret that is given masked.
     *
     * @param since from which day on it is so; none where it was wrong from the beginning
     * @return how many particulars changed
     * @throws NotFound if the branch has no such member
     * @throws RuleViolation if it can't be so; fields as {@link Particular#field} says, and {@code since}
     */
    public int edit(BranchId branch, MemberId id, Particulars said, @Nullable LocalDate since, Reader reader) {
        BranchCard card = organization.managedBranch(branch, reader);
        Member member = member(card, id);
        Particulars wanted = said.unmasked(member.particulars(vault));
        List<Change> changed = member.particulars(vault).until(wanted);
        rules.requireSound(wanted, card);
        requireFree(known(wanted).filter(other -> !other.id().equals(id)));
        requireInOrder(id, changed, since);
        log(member, changed, since, reader);
        member.say(wanted, vault);
        if (!changed.isEmpty()) {
            events.publishEvent(happened(since == null ? "更正党员信息" : "变更党员信息", member, reader));
        }
        return changed.size();
    }

    private void requireInOrder(MemberId member, List<Change> changed, @Nullable LocalDate since) {
        if (since != null && since.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("since", "变更日期不能晚于今天");
        }
        if (since != null) {
            changed.forEach(change -> requireLatest(member, change.particular(), since));
        }
    }

    private void requireLatest(MemberId member, Particular particular, LocalDate since) {
        roster.lastChange(member, particular).filter(since::isBefore).ifPresent(last -> {
            throw new RuleViolation("since", "%s在%s已有一次变更，这次的日期不能更早".formatted(particular.heading(), last));
        });
    }

    private void log(Member member, List<Change> changed, @Nullable LocalDate since, Reader reader) {
        changed.forEach(change -> changes.save(new MemberChange(member, change, since, reader.account(), vault)));
    }

    /**
     * Makes a probationary member a full one 转正.
     *
     * @throws NotFound if the branch has no such member
     * @throws RuleViolation if he is one already, or would be before he joined
     */
    public void confirm(BranchId branch, MemberId id, LocalDate fullOn, Reader reader) {
        Particulars said = member(organization.managedBranch(branch, reader), id).particulars(vault);
        if (said.has(Particular.FULL_ON)) {
            throw new RuleViolation("%s已在%s转为正式党员".formatted(said.get(Particular.NAME), said.get(Particular.FULL_ON)));
        }
        edit(branch, id, said.with(Map.of(Particular.FULL_ON, fullOn.toString())), fullOn, reader);
    }

    private Member member(BranchCard card, MemberId id) {
        return roster.of(card.id(), id.value()).orElseThrow(NotFound::new);
    }

    private static BranchHappened happened(String deed, Member member, Reader reader) {
        return new BranchHappened(deed, "member/" + member.id(), member.branch(), reader);
    }
}
