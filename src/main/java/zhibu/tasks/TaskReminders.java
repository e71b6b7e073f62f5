package zhibu.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Reminder;
import zhibu.shared.Reminding;
import zhibu.shared.Role;

/**
 * What key tasks ask to be seen to soon: of branches their parts and what inspections asked; of the levels above what their units
 * answer for, what waits for their closing and what is overdue of what they set.
 */
@Component
@Transactional(readOnly = true)
public class TaskReminders implements Reminding {

    /** How many days before a deadline it is told. */
    static final int DAYS_AHEAD = 14;

    private final Breakdowns breakdowns;

    TaskReminders(Breakdowns breakdowns) {
        this.breakdowns = breakdowns;
    }

    @Override
    public List<Reminder> reminders(Set<BranchId> branches, LocalDate today, Reader reader) {
        return Stream.concat(ofBranches(branches, today), ofAbove(today, reader)).toList();
    }

    private Stream<Reminder> ofBranches(Set<BranchId> branches, LocalDate today) {
        return branches.isEmpty() ? Stream.empty() : breakdowns.ofBranches(branches, years(today))
                .flatMap(part -> ofPart(part, part.assignee().branch(), today));
    }

    /** What was left over of last year is still to be done. */
    private static List<Integer> years(LocalDate today) {
        return List.of(today.getYear() - 1, today.getYear());
    }

    private static Stream<Reminder> ofPart(Part part, @Nullable BranchId branch, LocalDate today) {
        Stream<Reminder> due = Stream.of(part).filter(one -> one.state().toDo() && near(one.deadline(), today)).map(one ->
                new Reminder(branch, sentence(one), one.deadline(), one.overdueOn(today), one.href()));
        Stream<Reminder> asked = part.unanswered().stream().map(visit -> new Reminder(branch, "答复督查要求：" + visit.asked(),
                Objects.requireNonNull(visit.answerBy()), visit.overdueOn(today), part.href()));
        return Stream.concat(due, asked);
    }

    private static boolean near(LocalDate day, LocalDate today) {
        return !day.isAfter(today.plusDays(DAYS_AHEAD));
    }

    private static String sentence(Part part) {
        return part.returned().map(step -> "重点任务被退回：%s".formatted(part.what())).orElse("重点任务：%s".formatted(part.what()));
    }

    private Stream<Reminder> ofAbove(LocalDate today, Reader reader) {
        return reader.is(Role.UNIT_COMMITTEE) || reader.is(Role.WORKING_COMMITTEE)
                ? breakdowns.ofYears(years(today), reader).stream().flatMap(task -> ofAbove(task, today, reader))
                : Stream.empty();
    }

    private static Stream<Reminder> ofAbove(Breakdown whole, LocalDate today, Reader reader) {
        List<PartSheet> sheets = whole.live().stream().map(part -> new PartSheet(whole, part, reader)).toList();
        Stream<Reminder> own = sheets.stream().filter(sheet -> sheet.part().assignee().branch() == null && sheet.answering())
                .flatMap(sheet -> ofPart(sheet.part(), null, today));
        List<Part> set = sheets.stream().filter(PartSheet::setting).map(PartSheet::part).toList();
        return Stream.of(own, waiting(whole, set).stream(), late(whole, set, today).stream()).flatMap(reminders -> reminders);
    }

    private static Optional<Reminder> waiting(Breakdown whole, List<Part> set) {
        List<Part> reported = set.stream().filter(part -> part.state() == PartState.REPORTED).toList();
        return first(reported).map(day -> new Reminder(null, "“%s”有 %d 项报完成，等您办结".formatted(whole.task().text().title(), reported.size()),
                day, false, whole.task().href()));
    }

    private static Optional<Reminder> late(Breakdown whole, List<Part> set, LocalDate today) {
        List<Part> late = set.stream().filter(part -> part.overdueOn(today)).toList();
        return first(late).map(day -> new Reminder(null, "“%s”有 %d 项逾期未报".formatted(whole.task().text().title(), late.size()), day, true,
                whole.task().href()));
    }

    private static Optional<LocalDate> first(List<Part> parts) {
        return parts.stream().map(Part::deadline).min(LocalDate::compareTo);
    }
}
