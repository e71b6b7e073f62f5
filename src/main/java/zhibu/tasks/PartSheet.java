package zhibu.tasks;

import java.util.List;
import java.util.Optional;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** A part of a key task as one reader meets it: what he may do with it. */
public record PartSheet(Breakdown whole, Part part, Reader reader) {

    /** Whether he does what is asked. */
    public boolean answering() {
        return part.assignee().level().actsFor(part.assignee(), reader);
    }

    /** Whether he set it, and decides whether it is done. */
    public boolean setting() {
        return whole.task().unit() == null || part.parent() != null ? whole.setterOf(part).actsFor(part.assignee(), reader)
                : whole.publishedBy(reader);
    }

    /** Whether he may inspect it 督查: whoever is above who answers for it. */
    public boolean inspecting() {
        return Level.WORKING_COMMITTEE.actsFor(part.assignee(), reader)
                || part.assignee().level() == Level.BRANCH && Level.UNIT.actsFor(part.assignee(), reader);
    }

    /** Whether he who does it also decides whether it is done: nobody reports to himself. */
    public boolean ownBusiness() {
        return answering() && setting();
    }

    /** The name of who decides whether it is done. */
    public String setter() {
        return switch (whole.setterOf(part)) {
            case WORKING_COMMITTEE -> whole.task().publisher();
            case UNIT -> part.assignee().unitName();
            case BRANCH -> part.assignee().branchName();
        };
    }

    /**
     * This, if he does what is asked.
     *
     * @throws Forbidden if he only sees it
     */
    public PartSheet requireAnswering() {
        return require(answering());
    }

    /**
     * This, if he set it.
     *
     * @throws Forbidden if he did not
     */
    public PartSheet requireSetting() {
        return require(setting());
    }

    /**
     * This, if he may inspect it.
     *
     * @throws Forbidden if he may not
     */
    public PartSheet requireInspecting() {
        return require(inspecting());
    }

    /**
     * This, if he may name who answers for it: who does it, or who set it.
     *
     * @throws Forbidden if he may not
     */
    public PartSheet requireNaming() {
        return require(answering() || setting());
    }

    PartSheet require(boolean allowed) {
        if (!allowed) {
            throw new Forbidden();
        }
        return this;
    }

    /**
     * This, if it was not withdrawn.
     *
     * @throws RuleViolation if it was
     */
    PartSheet requireLive() {
        new Objections().when(!part.live() || whole.task().voidReason() != null, "", "这项任务已撤回").raise();
        return this;
    }

    /**
     * This, if it is still to be closed.
     *
     * @throws RuleViolation if it is not
     */
    PartSheet requireOpen() {
        requireLive();
        new Objections().when(!part.open(), "", "这项任务已办结，要改先退回").raise();
        return this;
    }

    /** @throws RuleViolation if it can't be reported complete */
    void requireReportable(String note) {
        requireDone(note).when(part.state() == PartState.REPORTED, "", "已经报过完成，正等办结").raise();
    }

    private Objections requireDone(String note) {
        int open = whole.openBeneath(part).size();
        return new Objections().when(open > 0, "", "下面还有 %d 项没有办结，全部办结后才能报完成".formatted(open))
                .when(part.owner() == null, "", "还没有明确责任人，请先明确由谁负责")
                .when(note.isEmpty() && part.links().isEmpty() && whole.beneath(part).isEmpty(), "note", "没有关联任何记录，请写一句完成情况");
    }

    /** @throws RuleViolation if it can't be closed */
    void requireClosable(String note) {
        if (ownBusiness()) {
            requireDone(note).raise();
        } else {
            new Objections().when(part.state() != PartState.REPORTED, "", "还没有报完成，不能办结").raise();
        }
    }

    /** @throws RuleViolation if it can't be returned */
    void requireReturnable() {
        requireLive();
        new Objections().when(part.state().toDo(), "", "这项任务还没有报完成，不用退回")
                .when(whole.above(part).filter(above -> !above.state().toDo()).isPresent(), "", "上一级任务已经报完成或办结，请先退回上一级").raise();
    }

    /**
     * One of its inspections.
     *
     * @throws NotFound if there was none such
     */
    public Visit visit(long number) {
        return part.visits().stream().filter(visit -> visit.number() == number).findFirst().orElseThrow(NotFound::new);
    }

    /** The part it was broken out of, if the reader sees that. */
    public Optional<Part> above() {
        return whole.above(part).filter(above -> above.assignee().seenBy(reader));
    }

    /** The parts directly beneath it, as far as the reader sees them. */
    public List<Part> beneath() {
        return whole.beneath(part).stream().filter(one -> one.assignee().seenBy(reader)).toList();
    }

    /** Where it could hang instead, as far as the reader sees it. */
    public List<Part> room() {
        return whole.roomFor(part).stream().filter(one -> one.assignee().seenBy(reader)).toList();
    }
}
