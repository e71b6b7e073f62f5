package zhibu.members;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.shared.RuleViolation.Problem;
import zhibu.shared.Vault;

/**
 * Many entries in the roster of one branch, made or taken back at once. Whoever has them made tells the trail, in one line, what
 * for.
 */
@Component
@Transactional
public class Amendments {

    private static final int AT_ONCE = 1000;
    private static final String LEFT = "他以前在花名册中，已经转出；再次转入请在花名册中逐人登记";

    private final Roster roster;
    private final MemberChanges changes;
    private final Organization organization;
    private final RosterRules rules;
    private final Vault vault;

    Amendments(Roster roster, MemberChanges changes, Organization organization, RosterRules rules, Vault vault) {
        this.roster = roster;
        this.changes = changes;
        this.organization = organization;
        this.rules = rules;
        this.vault = vault;
    }

    /** What may be said of members of the branch, for who manages it. */
    @Transactional(readOnly = true)
    public Soundness soundness(BranchId branch, Reader reader) {
        return rules.of(organization.managedBranch(branch, reader));
    }

    /** Why these ID numbers can't be given to somebody else of the branch: one sentence for each that is known already. */
    @Transactional(readOnly = true)
    public Map<String, String> taken(BranchId branch, Collection<String> idNumbers, Reader reader) {
        organization.managedBranch(branch, reader);
        Map<String, String> numbers = idNumbers.stream().collect(toMap(vault::digest, identity(), (one, same) -> one));
        return known(List.copyOf(numbers.keySet())).collect(toMap(member -> numbers.get(member.digest()),
                member -> member.belongs() ? Enrolments.ELSEWHERE : LEFT));
    }

    private Stream<Member> known(List<String> digests) {
        return IntStream.iterate(0, from -> from < digests.size(), from -> from + AT_ONCE)
                .mapToObj(from -> digests.subList(from, Math.min(digests.size(), from + AT_ONCE)))
                .flatMap(some -> roster.known(some).stream());
    }

    /**
     * Enrols and edits, all or nobody.
     *
     * @param since from which day on what changed is so; none where it was wrong from the beginning
     * @throws NotFound if somebody doesn't belong to the branch
     * @throws RuleViolation if something can't be so
     */
    public List<Amended> apply(BranchId branch, List<Amendment> amendments, @Nullable LocalDate since, Reader reader) {
        BranchCard card = organization.managedBranch(branch, reader);
        requireSound(amendments, rules.of(card));
        requireFree(amendments);
        Map<MemberId, Member> members = roster.held(card.id()).stream().collect(toMap(Member::id, identity()));
        return amendments.stream().map(amendment -> amendment.member() == null ? enrol(card, amendment.wanted())
                : edit(member(members, amendment.member()), amendment.wanted(), since, reader)).toList();
    }

    private static void requireSound(List<Amendment> amendments, Soundness soundness) {
        List<Problem> problems = amendments.stream().flatMap(amendment -> soundness.problems(amendment.wanted()).stream()).toList();
        if (!problems.isEmpty()) {
            throw new RuleViolation(problems);
        }
    }

    private void requireFree(List<Amendment> amendments) {
        Map<String, Amendment> numbered = amendments.stream().filter(amendment -> amendment.wanted().has(Particular.ID_NUMBER))
                .collect(toMap(amendment -> vault.digest(amendment.wanted().get(Particular.ID_NUMBER)), identity(), (one, other) -> other));
        known(List.copyOf(numbered.keySet())).filter(member -> !member.id().equals(numbered.get(member.digest()).member()))
                .findFirst().ifPresent(member -> {
                    throw new RuleViolation(Particular.ID_NUMBER.field(), member.belongs() ? Enrolments.ELSEWHERE : LEFT);
                });
    }

    private Amended enrol(BranchCard card, Particulars wanted) {
        return new Amended(roster.save(new Member(card.id(), wanted, vault)).id(), true, List.of());
    }

    private Amended edit(Member member, Particulars wanted, @Nullable LocalDate since, Reader reader) {
        List<Long> made = member.particulars(vault).until(wanted).stream()
                .map(change -> changes.save(new MemberChange(member, change, since, reader.account(), vault)).number()).toList();
        member.say(wanted, vault);
        return new Amended(member.id(), false, made);
    }

    private static Member member(Map<MemberId, Member> members, MemberId id) {
        Member member = members.get(id);
        if (member == null) {
            throw new NotFound();
        }
        return member;
    }

    /**
     * Takes entries back: who was enrolled never was on the roster, what was changed is said as before. What else came to rest on an
     * enrolled member is for the caller to ask.
     *
     * @throws RuleViolation if somebody left meanwhile, or something was changed again: as a whole, naming them
     */
    public void takeBack(BranchId branch, List<Amended> made, String reason, Reader reader) {
        BranchCard card = organization.managedBranch(branch, reader);
        Map<MemberId, Member> members = roster.held(card.id()).stream().collect(toMap(Member::id, identity()));
        TakingBack takingBack = new TakingBack(members, roster.changesOf(made.stream().map(Amended::member).toList()));
        takingBack.requirePossible(made, roster.names(made.stream().map(one -> one.member().value()).toList()));
        made.stream().filter(Amended::enrolled).forEach(one -> member(members, one.member()).voidFor(reason));
        made.stream().filter(one -> !one.enrolled()).forEach(one -> revert(member(members, one.member()), takingBack.made(one), reader));
    }

    private void revert(Member member, List<MemberChange> made, Reader reader) {
        Particulars now = member.particulars(vault);
        Particulars before = made.stream().reduce(now, (said, change) -> said.with(change.undone(vault)), (one, other) -> other);
        now.until(before).forEach(change -> changes.save(new MemberChange(member, change, made.get(0).since(), reader.account(), vault)));
        member.say(before, vault);
    }
}
