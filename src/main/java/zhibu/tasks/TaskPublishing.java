package zhibu.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.UnitCard;
import zhibu.organization.Units;
import zhibu.shared.Days;
import zhibu.shared.Forbidden;
import zhibu.shared.NotFound;
import zhibu.shared.Objections;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.RuleViolation;
import zhibu.shared.UnitId;

/** Publishes key tasks 发布 and withdraws them 撤回: the working committee for all, a unit committee for its unit. */
@Component
@Transactional
public class TaskPublishing {

    private final KeyTaskRows tasks;
    private final Breakdowns breakdowns;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskPublishing(KeyTaskRows tasks, Breakdowns breakdowns, Units units, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.breakdowns = breakdowns;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * For which units the reader may publish; none where he publishes for all.
     *
     * @throws Forbidden if he may not publish at all
     */
    @Transactional(readOnly = true)
    public List<UnitCard> units(Reader reader) {
        if (forAll(reader)) {
            return List.of();
        }
        if (!reader.is(Role.UNIT_COMMITTEE)) {
            throw new Forbidden();
        }
        return units.overseen(reader);
    }

    private static boolean forAll(Reader reader) {
        return reader.is(Role.WORKING_COMMITTEE) && reader.reads().everything();
    }

    /**
     * Publishes a task.
     *
     * @param unit for which of the reader's units; asked only of who publishes for a unit
     * @throws RuleViolation naming everything that can't be so
     */
    public KeyTaskId publish(@Nullable UnitId unit, TaskText text, Reader reader) {
        UnitId publisher = forAll(reader) ? null : units(reader).stream().map(UnitCard::id).filter(own -> own.equals(unit)).findFirst()
                .orElseThrow(NotFound::new);
        LocalDate today = LocalDate.now(clock);
        requireSensible(text, today);
        new Objections().when(known(publisher, text), "title", "%s年已经发布过同名的重点任务".formatted(text.year())).raise();
        KeyTaskId id = tasks.save(new KeyTask(publisher, text, today, reader.account())).id();
        events.publishEvent(TaskHappened.about("发布重点任务", id, reader));
        return id;
    }

    private static void requireSensible(TaskText text, LocalDate today) {
        LocalDate issued = text.source().issuedOn();
        new Objections().when(text.deadline().isBefore(today), "deadline", "完成时限不能早于今天%s".formatted(Days.written(today)))
                .when(text.deadline().getYear() < text.year().value() || text.deadline().getYear() > text.year().value() + 1, "deadline",
                        "%s年的任务，完成时限应在当年或次年".formatted(text.year()))
                .when(issued != null && issued.isAfter(today), "issuedOn", "印发日期不能晚于今天")
                .when(issued != null && text.source().title().isEmpty(), "sourceTitle", "填了印发日期，请写明是哪份文件")
                .when(!text.source().number().isEmpty() && text.source().title().isEmpty(), "sourceTitle", "填了文号，请写明是哪份文件").raise();
    }

    private boolean known(@Nullable UnitId publisher, TaskText text) {
        return tasks.existing(text.year().value(), text.title(), publisher) > 0;
    }

    /**
     * Withdraws a task with all its parts.
     *
     * @throws NotFound if there is none within the reader's sight
     * @throws Forbidden if he did not publish it
     */
    public void withdraw(KeyTaskId id, String reason, Reader reader) {
        Breakdown whole = breakdowns.seen(id, reader);
        if (!whole.publishedBy(reader)) {
            throw new Forbidden();
        }
        Optional<KeyTask> task = tasks.toChange(id.value());
        task.orElseThrow(NotFound::new).withdraw(reason, reader.account());
        events.publishEvent(TaskHappened.about("撤回重点任务", id, reader));
        whole.live().stream().filter(part -> part.assignee().branch() != null)
                .forEach(part -> events.publishEvent(TaskHappened.about("撤回重点任务分解", part, reader)));
    }
}
