package zhibu.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.records.RecordFacts;
import zhibu.records.RecordId;
import zhibu.records.Register;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** What is done with a part 办理: passed on, worked at, reported complete, closed by the level that set it, or returned. */
@Component
@Transactional
public class Handling {

    private final Breakdowns breakdowns;
    private final TaskSteps steps;
    private final Register register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handling(Breakdowns breakdowns, TaskSteps steps, Register register, ApplicationEventPublisher events, Clock clock) {
        this.breakdowns = breakdowns;
        this.steps = steps;
        this.register = register;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The records of a branch that may have to do with a part: those since the task came out, latest first.
     *
     * @throws NotFound if the part is out of the reader's sight
     * @throws Forbidden if he does not answer for it, or no branch does
     */
    @Transactional(readOnly = true)
    public List<RecordFacts> records(KeyTaskId task, PartId part, Reader reader) {
        PartSheet sheet = breakdowns.whole(task).sheet(part, reader).requireAnswering();
        return register.facts(List.of(branch(sheet)), sheet.whole().task().since(), LocalDate.now(clock)).stream()
                .sorted(Comparator.comparing(RecordFacts::happenedOn).reversed()).toList();
    }

    private static BranchId branch(PartSheet sheet) {
        return Optional.ofNullable(sheet.part().assignee().branch()).orElseThrow(Forbidden::new);
    }

    /**
     * Says that a record of the branch passed a part on 传达 or did something for it 落实; nothing is typed again.
     *
     * @throws NotFound if the branch has no such record since the task came out
     * @throws RuleViolation if it was said already
     */
    public void link(KeyTaskId task, PartId part, StepKind kind, RecordId record, String note, Reader reader) {
        PartSheet sheet = breakdowns.held(task).sheet(part, reader).requireAnswering().requireOpen();
        if (records(task, part, reader).stream().noneMatch(line -> line.record().equals(record)) || !kind.isLink()) {
            throw new NotFound();
        }
        new Objections().when(sheet.part().links().stream().anyMatch(step -> step.kind() == kind && record.equals(step.record())), "record",
                "这条记录已经作为%s关联过了".formatted(kind.label())).raise();
        steps.save(TaskStep.linked(sheet.part(), kind, record, LocalDate.now(clock), note, reader.account()));
        tell("关联重点任务%s记录".formatted(kind.label()), sheet, reader);
    }

    private void tell(String deed, PartSheet sheet, Reader reader) {
        events.publishEvent(TaskHappened.about(deed, sheet.part(), reader));
    }

    /**
     * Takes a link back that was made by mistake.
     *
     * @throws NotFound if the part has none such
     */
    public void takeBack(KeyTaskId task, PartId part, long link, String reason, Reader reader) {
        PartSheet sheet = breakdowns.held(task).sheet(part, reader).requireAnswering().requireOpen();
        steps.findByIdAndPartId(link, part.value()).orElseThrow(NotFound::new).takeBack(reason, reader.account());
        tell("取消重点任务关联记录", sheet, reader);
    }

    /**
     * Reports a part complete 报完成.
     *
     * @param note what was done; may be empty where records show it
     * @throws RuleViolation naming everything that can't be so
     */
    public void report(KeyTaskId task, PartId part, String note, Reader reader) {
        PartSheet sheet = breakdowns.held(task).sheet(part, reader).requireAnswering().requireOpen();
        sheet.requireReportable(note);
        write(sheet, StepKind.REPORTED, note, reader);
    }

    private void write(PartSheet sheet, StepKind kind, String note, Reader reader) {
        steps.save(new TaskStep(sheet.part(), kind, LocalDate.now(clock), note, reader.account()));
        tell("重点任务" + kind.label(), sheet, reader);
    }

    /**
     * Closes a part 办结, which is for the level that set it.
     *
     * @throws RuleViolation if it was not reported complete
     */
    public void close(KeyTaskId task, PartId part, String note, Reader reader) {
        PartSheet sheet = breakdowns.held(task).sheet(part, reader).requireSetting().requireOpen();
        sheet.requireClosable(note);
        write(sheet, StepKind.CLOSED, note, reader);
    }

    /**
     * Returns 退回 what was reported complete or closed already.
     *
     * @throws RuleViolation if it was neither, or what it hangs beneath is done
     */
    public void giveBack(KeyTaskId task, PartId part, String reason, Reader reader) {
        PartSheet sheet = breakdowns.held(task).sheet(part, reader).requireSetting();
        sheet.requireReturnable();
        write(sheet, StepKind.RETURNED, reason, reader);
    }

    /**
     * Answers what an inspection asked 答复督查.
     *
     * @throws NotFound if there was none such
     * @throws RuleViolation if nothing waits for an answer
     */
    public void answer(KeyTaskId task, PartId part, long visit, String text, Reader reader) {
        PartSheet sheet = breakdowns.held(task).sheet(part, reader).requireAnswering();
        Visit found = sheet.visit(visit);
        new Objections().when(!found.unanswered(), "", "这次督查没有待答复的事项").raise();
        steps.save(TaskStep.answered(sheet.part(), found, LocalDate.now(clock), text, reader.account()));
        tell("答复督查", sheet, reader);
    }
}
