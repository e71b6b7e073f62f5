package zhibu.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** Breaks key tasks down 任务分解: to units and branches, each part with one who answers for it 专人落实. */
@Component
@Transactional
public class Assignments {

    private final Breakdowns breakdowns;
    private final Assignees assignees;
    private final Owners owners;
    private final TaskParts parts;
    private final TaskSteps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assignments(Breakdowns breakdowns, Assignees assignees, Owners owners, TaskParts parts, TaskSteps steps,
                ApplicationEventPublisher events, Clock clock) {
        this.breakdowns = breakdowns;
        this.assignees = assignees;
        this.owners = owners;
        this.parts = parts;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the reader may break down, and to whom.
     *
     * @param above the part broken down; none for the task itself
     * @throws NotFound if it is out of his sight
     * @throws Forbidden if it is not for him to break it down
     */
    @Transactional(readOnly = true)
    public BreakdownSheet sheet(KeyTaskId task, @Nullable PartId above, Reader reader) {
        return above == null ? sheet(breakdowns.seen(task, reader), null, reader)
                : sheet(breakdowns.whole(task), above, reader);
    }

    private BreakdownSheet sheet(Breakdown whole, @Nullable PartId above, Reader reader) {
        if (above != null) {
            Part part = whole.sheet(above, reader).requireAnswering().part();
            return new BreakdownSheet(whole, part, assignees.beneath(part, reader));
        }
        if (!whole.publishedBy(reader)) {
            throw new Forbidden();
        }
        return new BreakdownSheet(whole, null, assignees.beneath(whole.task(), reader));
    }

    /**
     * Gives each of those chosen a part.
     *
     * @return how many parts there are now more
     * @throws RuleViolation naming everything that can't be so
     */
    public int assign(KeyTaskId task, @Nullable PartId above, AssignmentText text, Reader reader) {
        sheet(task, above, reader);
        BreakdownSheet sheet = sheet(breakdowns.held(task), above, reader);
        List<Assignee> chosen = sheet.chosen(text);
        LocalDate today = LocalDate.now(clock);
        sheet.require(text, chosen, today);
        chosen.forEach(assignee -> assign(sheet, assignee, text, today, reader));
        return chosen.size();
    }

    private void assign(BreakdownSheet sheet, Assignee assignee, AssignmentText text, LocalDate today, Reader reader) {
        TaskPart part = new TaskPart(sheet.whole().task().id(), sheet.above(), assignee, text.what(), text.deadline(), today,
                reader.account());
        owners.perhaps(text.owner(), assignee, reader).forEach(part::ownedBy);
        Part view = parts.save(part).view(assignee, List.of(), List.of());
        Optional.ofNullable(view.owner()).ifPresent(owner -> steps.save(TaskStep.owned(view, owner, today, reader.account())));
        events.publishEvent(TaskHappened.about("分解重点任务", view, reader));
    }

    /** Who may answer for a part, in pinyin order. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(Assignee assignee, Reader reader) {
        return owners.of(assignee, reader);
    }

    /**
     * Names who answers for a part from now on 明确责任人.
     *
     * @param name as {@link Candidate#label} has it
     * @throws RuleViolation if he does not belong there
     */
    public void nameOwner(KeyTaskId task, PartId id, String name, Reader reader) {
        Part part = breakdowns.held(task).sheet(id, reader).requireNaming().requireOpen().part();
        TaskPart row = parts.findById(id.value()).orElseThrow(NotFound::new);
        owners.perhaps(name, part.assignee(), reader).filter(member -> !member.equals(part.owner())).forEach(member -> {
            row.ownedBy(member);
            steps.save(TaskStep.owned(part, member, LocalDate.now(clock), reader.account()));
            events.publishEvent(TaskHappened.about("明确重点任务责任人", part, reader));
        });
    }

    /**
     * Lets a part hang beneath another from now on 归并.
     *
     * @param under none for the task itself
     * @throws RuleViolation if that one can't hold it
     */
    public void move(KeyTaskId task, PartId id, @Nullable PartId under, Reader reader) {
        PartSheet sheet = breakdowns.held(task).sheet(id, reader).requireSetting();
        Part target = under == null ? null : sheet.whole().sheet(under, reader).part();
        sheet.require(target != null || sheet.whole().publishedBy(reader));
        sheet.whole().requireHangable(sheet.part(), target);
        parts.findById(id.value()).orElseThrow(NotFound::new).hangBeneath(target);
        String where = target == null ? "直接列在重点任务之下" : "归到“%s”（%s）之下".formatted(target.what(), target.assignee().name());
        steps.save(new TaskStep(sheet.part(), StepKind.MOVED, LocalDate.now(clock), where, reader.account()));
        events.publishEvent(TaskHappened.about("归并重点任务", sheet.part(), reader));
    }

    /**
     * Withdraws a part 撤回; it stays visible with the reason.
     *
     * @throws RuleViolation if others still hang beneath it
     */
    public void withdraw(KeyTaskId task, PartId id, String reason, Reader reader) {
        PartSheet sheet = breakdowns.held(task).sheet(id, reader).requireSetting();
        long beneath = sheet.whole().beneath(sheet.part()).stream().filter(Part::live).count();
        new Objections().when(beneath > 0, "", "下面还有 %d 项分解出来的任务，请先撤回它们，或者归到别的任务之下".formatted(beneath)).raise();
        parts.findById(id.value()).orElseThrow(NotFound::new).withdraw(reason, reader.account());
        events.publishEvent(TaskHappened.about("撤回重点任务分解", sheet.part(), reader));
    }
}
