package zhibu.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;

/** The inspections 调研督查 of parts by the levels above: what was looked into, what was found, what is to be put right until when. */
@Component
@Transactional
public class Inspections {

    /** How something can be looked into. */
    public static final List<String> WAYS = List.of("听", "看", "考", "问", "查");

    private final Breakdowns breakdowns;
    private final TaskVisits visits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inspections(Breakdowns breakdowns, TaskVisits visits, ApplicationEventPublisher events, Clock clock) {
        this.breakdowns = breakdowns;
        this.visits = visits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes an inspection down.
     *
     * @throws NotFound if the part is out of the reader's sight
     * @throws RuleViolation naming everything that can't be so
     */
    public void record(KeyTaskId task, PartId part, VisitText text, Reader reader) {
        PartSheet sheet = breakdowns.held(task).sheet(part, reader).requireInspecting().requireLive();
        require(text, sheet.part().assignedOn());
        visits.save(new TaskVisit(sheet.part(), text, reader.account()));
        events.publishEvent(TaskHappened.about("登记督查", sheet.part(), reader));
    }

    private void require(VisitText text, LocalDate assignedOn) {
        LocalDate until = text.answerBy();
        new Objections().when(text.on().isAfter(LocalDate.now(clock)), "on", "督查日期不能晚于今天")
                .when(text.on().isBefore(assignedOn), "on", "督查日期不能早于任务下达的日期")
                .when(!WAYS.containsAll(text.ways()) || text.ways().isEmpty(), "ways", "请至少选择一种督查方式")
                .when(!text.asked().isEmpty() && until == null, "answerBy", "提出了要求，请写明何时前答复")
                .when(text.asked().isEmpty() && until != null, "asked", "写了答复时限，请写明要求什么")
                .when(until != null && until.isBefore(text.on()), "answerBy", "答复时限不能早于督查日期").raise();
    }

    /**
     * Voids an inspection that was written down by mistake 作废.
     *
     * @throws NotFound if the part has none such
     */
    public void voidVisit(KeyTaskId task, PartId part, long visit, String reason, Reader reader) {
        PartSheet sheet = breakdowns.held(task).sheet(part, reader).requireInspecting();
        visits.findByIdAndPartId(visit, part.value()).orElseThrow(NotFound::new).voidFor(reason, reader.account());
        events.publishEvent(TaskHappened.about("作废督查记录", sheet.part(), reader));
    }
}
