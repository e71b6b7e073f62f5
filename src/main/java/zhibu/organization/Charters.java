package zhibu.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.BranchId;
import zhibu.shared.Days;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.shared.UnitId;

/** How branches come to be, change and end 成立、调整、合并、撤销: decided by the level above, each with its document. */
@Component
@Transactional
public class Charters {

    private static final int MOST_OFFICES = 20;
    private static final int LONGEST_OFFICE = 60;

    private final StandingBranches branches;
    private final UnitRepository units;
    private final Units sight;
    private final Endings endings;
    private final Organization organization;
    private final People people;
    private final Chronicle chronicle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Charters(StandingBranches branches, UnitRepository units, Units sight, Endings endings, Organization organization, People people,
             Chronicle chronicle, ApplicationEventPublisher events, Clock clock) {
        this.branches = branches;
        this.units = units;
        this.sight = sight;
        this.endings = endings;
        this.organization = organization;
        this.people = people;
        this.chronicle = chronicle;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Founds a branch. A temporary one has its only term at once, since nobody is elected in it.
     *
     * @throws Forbidden if it is not for the reader to found one in this unit
     * @throws RuleViolation if the name is taken, the day can't be, or the document is missing
     */
    public BranchId found(BranchEntry entry, Reader reader) {
        requireOverseen(entry.unit(), reader);
        checks(entry.name(), entry.unit(), 0, entry.offices()).when(entry.foundedOn().isAfter(today()), "on", "成立日期不能晚于今天")
                .when(entry.approval().isEmpty(), "document", "请填写批复文号（《支部工作条例》第6条）").raise();
        Unit unit = units.findById(entry.unit().value()).orElseThrow(NotFound::new);
        BranchId branch = branches.save(new Branch(unit, entry)).id();
        if (entry.temporary()) {
            endings.beginOnlyTerm(branch, entry.foundedOn());
        }
        chronicle.write(branch, new PaperLine(Change.FOUNDED, entry.approval(), entry.foundedOn(), sort(entry)), reader);
        return branch;
    }

    private void requireOverseen(UnitId unit, Reader reader) {
        if (sight.overseen(reader).stream().noneMatch(card -> card.id().equals(unit))) {
            throw new Forbidden();
        }
    }

    private static String sort(BranchEntry entry) {
        return entry.name() + (entry.temporary() ? "，临时党支部" : "")
                + (entry.offices().isEmpty() ? "" : "，覆盖" + String.join("、", entry.offices()));
    }

    private Objections checks(String name, UnitId unit, long except, List<String> offices) {
        return new Objections().when(branches.named(unit, name, except), "name", "本单位已有名为“%s”的支部".formatted(name))
                .when(offices.size() > MOST_OFFICES || offices.stream().anyMatch(office -> office.length() > LONGEST_OFFICE), "offices",
                        "覆盖单位一行一个，不超过 %d 个，每个不超过 %d 字".formatted(MOST_OFFICES, LONGEST_OFFICE))
                .when(offices.size() == 1, "offices", "联合党支部至少覆盖两个单位；不是联合党支部的不填");
    }

    /**
     * Changes a branch's name, offices and papers; each change has its own line in the history.
     *
     * @return how many things were changed
     * @throws Forbidden if it is not for the reader to decide
     * @throws RuleViolation if the name is taken, the day can't be, or the document is missing
     */
    public int adjust(BranchId branch, Adjustment adjustment, Reader reader) {
        BranchCard card = overseen(branch, reader);
        checks(adjustment.name(), card.unit(), card.number(), adjustment.offices()).raise();
        dated(card, adjustment.on(), adjustment.document()).raise();
        Map<Change, String> changes = branches.whole(card.number()).orElseThrow(NotFound::new).adjust(adjustment);
        changes.forEach((what, text) -> chronicle.write(card.id(), new PaperLine(what, adjustment.document(), adjustment.on(), text),
                reader));
        return changes.size();
    }

    private BranchCard overseen(BranchId branch, Reader reader) {
        return organization.branch(branch, reader).requireOverseenBy(reader);
    }

    private Objections dated(BranchCard card, LocalDate on, String document) {
        return new Objections().when(on.isAfter(today()), "on", "日期不能晚于今天").when(on.isBefore(card.foundedOn()), "on",
                        "日期不能早于%s成立的%s".formatted(card.name(), Days.written(card.foundedOn())))
                .when(document.isEmpty(), "document", "请填写批复文号（《支部工作条例》第7条）");
    }

    /** The branches of the same unit that this one may be merged into. */
    @Transactional(readOnly = true)
    public List<BranchCard> siblings(BranchId branch, Reader reader) {
        BranchCard card = overseen(branch, reader);
        return organization.branches(reader).stream().filter(other -> other.unit().equals(card.unit()) && !other.id().equals(branch))
                .filter(other -> !other.temporary()).toList();
    }

    /**
     * Merges a branch into another of its unit; its members belong to the other from that day on.
     *
     * @throws Forbidden if it is not for the reader to decide
     * @throws RuleViolation if the other is not one of its siblings, the day can't be, or the document is missing
     */
    public void merge(BranchId branch, BranchId into, LocalDate on, String document, Reader reader) {
        BranchCard gone = overseen(branch, reader);
        BranchCard other = siblings(branch, reader).stream().filter(card -> card.id().equals(into)).findFirst()
                .orElseThrow(() -> new RuleViolation("into", "请选择并入本单位的哪个支部"));
        dated(gone, on, document).raise();
        dated(other, on, document).raise();
        events.publishEvent(new BranchMerged(gone, other, on, reader));
        new Objections().when(!people.on(gone.id(), today()).isEmpty(), "on", "有党员在这一天以后才转入，请改为更晚的日期").raise();
        end(gone, on, new PaperLine(Change.MERGED, document, on, "并入" + other.name()), reader);
        chronicle.write(other.id(), new PaperLine(Change.MERGED, document, on, gone.name() + "并入"), reader);
    }

    private void end(BranchCard card, LocalDate on, PaperLine line, Reader reader) {
        endings.end(card.id(), on);
        branches.whole(card.number()).orElseThrow(NotFound::new).dissolve(on);
        chronicle.write(card.id(), line, reader);
    }

    /**
     * Dissolves a branch whose members have all gone elsewhere.
     *
     * @param on the first day it no longer exists
     * @throws Forbidden if it is not for the reader to decide
     * @throws RuleViolation if members remain, the day can't be, or the document is missing
     */
    public void dissolve(BranchId branch, LocalDate on, String document, Reader reader) {
        BranchCard card = overseen(branch, reader);
        int remaining = people.on(card.id(), today()).size();
        dated(card, on, document).when(remaining > 0, "", "支部还有 %d 名党员，请先%s，再撤销支部".formatted(remaining,
                card.temporary() ? "把他们转回原支部" : "转出组织关系或者与其他支部合并")).raise();
        end(card, on, new PaperLine(Change.DISSOLVED, document, on, card.temporary() ? "任务完成，临时党支部撤销" : "支部撤销"), reader);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
