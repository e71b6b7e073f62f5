package zhibu.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.members.MemberFile;
import zhibu.members.MemberFiles;
import zhibu.members.Moves;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.Reminder;
import zhibu.shared.Reminding;
import zhibu.shared.RuleViolation;

/**
 * Transfers of members 转接组织关系: the sending side starts one, the receiving side receives him; until then the sending side stays
 * responsible for him (党员教育管理工作条例).
 */
@Component
@Transactional
public class Transfers implements Reminding {

    private final TransferRecords records;
    private final Organization organization;
    private final MemberFiles files;
    private final Moves moves;
    private final TransferRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Transfers(TransferRecords records, Organization organization, MemberFiles files, Moves moves, TransferRules rules,
              ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.organization = organization;
        this.files = files;
        this.moves = moves;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** All from and to a branch, latest first. */
    @Transactional(readOnly = true)
    public List<TransferRow> around(BranchId branch, Reader reader) {
        return records.around(List.of(organization.managedBranch(branch, reader).id()));
    }

    /** All from and to these branches, in one statement. */
    @Transactional(readOnly = true)
    public List<TransferRow> facts(Collection<BranchId> branches) {
        return records.around(branches);
    }

    /** Who waits to be received, and whose letter ran out before anybody received him. */
    @Override
    @Transactional(readOnly = true)
    public List<Reminder> reminders(Set<BranchId> branches, LocalDate today, Reader reader) {
        List<TransferRow> rows = branches.isEmpty() ? List.of() : records.underWay(branches);
        Stream<Reminder> incoming = rows.stream().filter(row -> !row.outward() && branches.contains(row.to()))
                .map(row -> reminder(row.to(), "接收%s的组织关系".formatted(row.name()), "接收转入党员的组织关系",
                        row, today));
        Stream<Reminder> forgotten = rows.stream().filter(row -> branches.contains(row.from()) && row.lateOn(today))
                .map(row -> reminder(row.from(), "%s的组织关系还没有人接收".formatted(row.name()), "转出党员的组织关系还没有人接收",
                        row, today));
        return Stream.concat(incoming, forgotten).toList();
    }

    private static Reminder reminder(BranchId branch, String sentence, String discreet, TransferRow row, LocalDate today) {
        return new Reminder(branch, sentence, discreet, "", row.validUntil(), row.lateOn(today),
                "/branches/%s/transfers".formatted(branch));
    }

    /** The last day on which a letter written today is good, unless somebody says otherwise. */
    @Transactional(readOnly = true)
    public LocalDate usualValidity(LocalDate startedOn, Reader reader) {
        return startedOn.plusDays(rules.usualDays());
    }

    /**
     * The branches a member can be transferred to, by unit and name: all but his own.
     *
     * @throws NotFound if the branch has no such member
     */
    @Transactional(readOnly = true)
    public List<BranchCard> destinations(BranchId from, Reader reader) {
        BranchId own = organization.keptBranch(from, reader).id();
        return organization.everywhere().stream().filter(card -> !card.id().equals(own)).toList();
    }

    /**
     * Lets a member go.
     *
     * @throws NotFound if the branch has no such member, or there is no such branch to go to
     * @throws RuleViolation if a transfer of his is under way, he still holds a post, or the days can't be
     */
    public void start(BranchId branch, MemberId id, TransferEntry entry, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        MemberFile file = files.file(branch, id, reader);
        requireFree(file);
        rules.requireNoPost(file, reader);
        rules.requireSound(entry);
        requireStanding(entry, branch, reader);
        records.save(new Transfer(card.id(), id, entry, reader.account()));
        tell("开出组织关系", id, card.id(), reader);
        tell("待接收组织关系", id, entry.to(), reader);
    }

    /** Both sides hear of it: a letter that runs out counts against whoever should have received him. */
    private void tell(String deed, MemberId member, @Nullable BranchId side, Reader reader) {
        if (side != null) {
            events.publishEvent(new BranchHappened(deed, "member/" + member, side, reader));
        }
    }

    private void requireFree(MemberFile file) {
        if (file.leftOn() != null) {
            throw new RuleViolation("%s已经转出".formatted(file.name()));
        }
        if (records.underWay(Set.of(file.branch().id())).stream().anyMatch(row -> row.member().equals(file.id()))) {
            throw new RuleViolation("%s的组织关系正在转接，请先办结或撤回".formatted(file.name()));
        }
    }

    private void requireStanding(TransferEntry entry, BranchId from, Reader reader) {
        if (entry.to() != null && destinations(from, reader).stream().noneMatch(card -> card.id().equals(entry.to()))) {
            throw new RuleViolation("to", "请选择接收支部");
        }
    }

    /**
     * Receives a member: by the branch he goes to, or, where that is outside, by the sending side when the receipt 回执 has come.
     *
     * @param on the first day he belongs there
     * @throws NotFound if no such transfer concerns the branch
     * @throws RuleViolation if the day can't be, or it is over already
     */
    public void receive(BranchId branch, long number, LocalDate on, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        Transfer transfer = records.findById(number).filter(one -> card.id().equals(one.to() == null ? one.from() : one.to()))
                .orElseThrow(NotFound::new);
        if (on.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("on", "接收日期不能晚于今天");
        }
        transfer.settle(on, reader.account());
        if (transfer.to() == null) {
            moves.leave(card, transfer.member(), on, reader);
        } else {
            moves.move(transfer.from(), transfer.member(), card, on, reader);
        }
    }

    /**
     * Takes a transfer back 撤回: by the sending side, or by the receiving one, which must say why.
     *
     * @throws NotFound if no such transfer concerns the branch
     * @throws RuleViolation if it is over already
     */
    public void takeBack(BranchId branch, long number, String reason, Reader reader) {
        BranchCard card = organization.keptBranch(branch, reader);
        Transfer transfer = records.findById(number).filter(one -> card.id().equals(one.from()) || card.id().equals(one.to()))
                .orElseThrow(NotFound::new);
        transfer.voidFor(reason, reader.account());
        boolean own = card.id().equals(transfer.from());
        tell(own ? "撤回组织关系转接" : "退回组织关系转接", transfer.member(), card.id(), reader);
        tell(own ? "组织关系转接被撤回" : "组织关系转接被退回", transfer.member(), own ? transfer.to() : transfer.from(), reader);
    }
}
