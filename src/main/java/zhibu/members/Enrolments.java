package zhibu.members;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.BranchCard;
import zhibu.organization.GroupId;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.shared.RuleViolation.Problem;
import zhibu.shared.Vault;
import zhibu.standards.Standards;

/** How members come onto the roster 花名册 of a branch, how what it says of them changes, and how they leave it. */
@Component
@Transactional
public class Enrolments {

    private static final String ENROLLED = "登记党员";

    private final Roster roster;
    private final MemberChanges changes;
    private final Organization organization;
    private final Standards standards;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enrolments(Roster roster, MemberChanges changes, Organization organization, Standards standards, Vault vault,
               ApplicationEventPublisher events, Clock clock) {
        this.roster = roster;
        this.changes = changes;
        this.organization = organization;
        this.standards = standards;
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
        requireSound(particulars, card);
        Optional<Member> known = known(particulars);
        requireFree(known);
        Member member = roster.save(known.map(earlier -> returned(earlier, particulars, card, reader))
                .orElseGet(() -> new Member(card.id(), particulars, vault)));
        events.publishEvent(happened(ENROLLED, member, reader));
        return member.id();
    }

    private Optional<Member> known(Particulars particulars) {
        return particulars.has(Particular.ID_NUMBER)
                ? roster.findByIdNumberDigestAndVoidReasonIsNull(vault.digest(particulars.get(Particular.ID_NUMBER))) : Optional.empty();
    }

    private static void requireFree(Optional<Member> known) {
        if (known.filter(Member::belongs).isPresent()) {
            throw new RuleViolation(Particular.ID_NUMBER.field(), "这个公民身份号码已在花名册中；如果他在别的支部，请由那边转出组织关系");
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
            throw new RuleViolation(Particular.ARRIVED_ON.field(), "转入支部日期不能早于上次转出的日期%s".formatted(member.leftOn()));
        }
    }

    /**
     * Lets the roster say something else of a member; what already says so changes nothing.
     *
     * @param since from which day on it is so; none where it was wrong from the beginning
     * @return how many particulars changed
     * @throws NotFound if the branch has no such member
     * @throws RuleViolation if it can't be so; fields as {@link Particular#field} says, and {@code since}
     */
    public int edit(BranchId branch, MemberId id, Particulars wanted, @Nullable LocalDate since, Reader reader) {
        BranchCard card = organization.managedBranch(branch, reader);
        Member member = member(card, id);
        List<Change> changed = member.particulars(vault).until(wanted);
        requireSound(wanted, card);
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
        changed.forEach(change -> roster.lastChange(member, change.particular()).filter(last -> since != null && since.isBefore(last))
                .ifPresent(last -> {
                    throw new RuleViolation("since", "%s在%s已有一次变更，这次的日期不能更早".formatted(change.particular().heading(), last));
                }));
    }

    private void log(Member member, List<Change> changed, @Nullable LocalDate since, Reader reader) {
        changed.forEach(change -> changes.save(new MemberChange(member, change, since, reader.account(), vault)));
    }

    private void requireSound(Particulars said, BranchCard card) {
        List<Problem> problems = new ArrayList<>(RosterCheck.problems(said,
                standards.edition(AssessmentYear.of(LocalDate.now(clock))).parameters().count("member.min-age"), LocalDate.now(clock)));
        if (said.has(Particular.GROUP) && !groups(card).contains(GroupId.valueOf(said.get(Particular.GROUP)))) {
            problems.add(new Problem(Particular.GROUP.field(), Particular.GROUP.refusal()));
        }
        if (!problems.isEmpty()) {
            throw new RuleViolation(problems);
        }
    }

    private List<GroupId> groups(BranchCard card) {
        return organization.facts(List.of(card.id())).get(0).groups().stream().map(group -> group.id()).toList();
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

    /**
     * Lets him leave the branch for somewhere outside this system.
     *
     * @param on the first day he no longer belongs to it
     */
    public void leave(BranchId branch, MemberId id, LocalDate on, Reader reader) {
        Member member = member(organization.managedBranch(branch, reader), id);
        requireSince(member, on);
        member.leave(on);
        events.publishEvent(happened("党员转出", member, reader));
    }

    /** Lets him belong to another branch from {@code on}. The caller sees to it that both sides agreed. */
    public void move(BranchId from, MemberId id, BranchCard to, LocalDate on, Reader reader) {
        Member member = roster.findById(id.value()).filter(found -> found.branch().equals(from) && found.belongs()).orElseThrow(NotFound::new);
        requireSince(member, on);
        member.move(to.id(), on);
        roster.statesOf(id).forEach(state -> state.moveTo(to.id()));
        events.publishEvent(new BranchHappened("党员转出", "member/" + id, from, reader));
        events.publishEvent(happened("党员转入", member, reader));
    }

    private static void requireSince(Member member, LocalDate on) {
        if (on.isBefore(member.arrivedOn())) {
            throw new RuleViolation("on", "日期不能早于转入本支部的%s".formatted(member.arrivedOn()));
        }
    }

    /**
     * A secret in plain, for who keeps the branch; that he looked is written down.
     *
     * @return empty text if none is known
     * @throws NotFound if the branch has no such member
     */
    public String reveal(BranchId branch, MemberId id, Particular secret, Reader reader) {
        Member member = member(organization.keptBranch(branch, reader), id);
        events.publishEvent(happened("查看党员%s".formatted(secret.heading()), member, reader));
        return member.particulars(vault).get(secret);
    }

    private Member member(BranchCard card, MemberId id) {
        return roster.findById(id.value()).filter(member -> member.branch().equals(card.id()) && !member.voided()).orElseThrow(NotFound::new);
    }

    private static BranchHappened happened(String deed, Member member, Reader reader) {
        return new BranchHappened(deed, "member/" + member.id(), member.branch(), reader);
    }
}
