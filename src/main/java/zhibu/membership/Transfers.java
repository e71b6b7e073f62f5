package zhibu.membership;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.members.MemberFile;
import zhibu.members.MemberFiles;
import zhibu.members.Members;
import zhibu.members.Moves;
import zhibu.members.Muster;
import zhibu.organization.BranchCard;
import zhibu.organization.BranchFacts;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchHappened;
import zhibu.shared.BranchId;
import zhibu.shared.MemberId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.standards.Parameters;
import zhibu.standards.Standards;

/**
 * Transfers of members 转接组织关系: the sending side starts one, the receiving side receives him; until then the sending side stays
 * responsible for him (党员教育管理工作条例).
 */
@Component
@Transactional
public class Transfers {

    private final TransferRecords records;
    private final Organization organization;
    private final Members members;
    private final MemberFiles files;
    private final Moves moves;
    private final Standards standards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Transfers(TransferRecords records, Organization organization, Members members, MemberFiles files, Moves moves, Standards standards,
              ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.organization = organization;
        this.members = members;
        this.files = files;
        this.moves = moves;
        this.standards = standards;
        this.events = events;
        this.clock = clock;
    }

    /** All from and to a branch, latest first. */
    @Transactional(readOnly = true)
    public List<TransferRow> around(BranchId branch, Reader reader) {
        return records.around(List.of(organization.managedBranch(branch, reader).id()));
    }

    /** Those under way from and to the branches a reader keeps, oldest first. */
    @Transactional(readOnly = true)
    public List<TransferRow> underWay(Collection<BranchId> kept, Reader reader) {
        return records.underWay(kept.stream().filter(reader.keeps().branches()::contains).toList());
    }

    /** The last day on which a letter written today is good, unless somebody says otherwise. */
    @Transactional(readOnly = true)
    public LocalDate usualValidity(LocalDate startedOn, Reader reader) {
        return startedOn.plusDays(parameters().count("transfer.letter-days"));
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
        requireNoPost(file, reader);
        requireSound(entry);
        requireStanding(entry, branch, reader);
        records.save(new Transfer(card.id(), id, entry, reader.account()));
        events.publishEvent(happened("开出组织关系", id, card.id(), reader));
    }

    private void requireFree(MemberFile file) {
        if (file.leftOn() != null) {
            throw new RuleViolation("%s已经转出".formatted(file.name()));
        }
        if (records.underWay(Set.of(file.branch().id())).stream().anyMatch(row -> row.member().equals(file.id()))) {
            throw new RuleViolation("%s的组织关系正在转接，请先办结或撤回".formatted(file.name()));
        }
    }

    private void requireNoPost(MemberFile file, Reader reader) {
        LocalDate today = LocalDate.now(clock);
        Muster muster = members.muster(file.branch().id(), today, reader);
        Stream<String> posts = muster.facts().postsOn(today).stream().filter(post -> post.holder().equals(file.id()))
                .map(post -> post.duty().label());
        Stream<String> groups = muster.groups().stream().filter(group -> file.id().equals(group.leader()))
                .map(BranchFacts.Group::name).map("%s组长"::formatted);
        String held = Stream.concat(posts, groups).collect(joining("、"));
        if (!held.isEmpty()) {
            throw new RuleViolation("%s现任%s，请先办理离任或改选，再转出组织关系".formatted(file.name(), held));
        }
    }

    private void requireSound(TransferEntry entry) {
        if (entry.startedOn().isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("startedOn", "开出日期不能晚于今天");
        }
        int months = parameters().count("transfer.letter-months-max");
        if (entry.validUntil().isBefore(entry.startedOn()) || entry.validUntil().isAfter(entry.startedOn().plusMonths(months))) {
            throw new RuleViolation("validUntil", "有效期应在开出日期以后，最长%d个月".formatted(months));
        }
        if ((entry.to() == null) == entry.place().isEmpty()) {
            throw new RuleViolation("to", "请选择接收支部；转往本系统以外的，填写接收党组织名称");
        }
    }

    private void requireStanding(TransferEntry entry, BranchId from, Reader reader) {
        if (entry.to() != null && destinations(from, reader).stream().noneMatch(card -> card.id().equals(entry.to()))) {
            throw new RuleViolation("to", "请选择接收支部");
        }
    }

    private Parameters parameters() {
        return standards.edition(AssessmentYear.of(LocalDate.now(clock))).parameters();
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
        events.publishEvent(happened(card.id().equals(transfer.from()) ? "撤回组织关系转接" : "退回组织关系转接", transfer.member(), card.id(), reader));
    }

    private static BranchHappened happened(String deed, MemberId member, BranchId branch, Reader reader) {
        return new BranchHappened(deed, "member/" + member, branch, reader);
    }
}
