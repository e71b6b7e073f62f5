package zhibu.tasks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;

/** Puts key tasks, parts, steps and inspections together, in a fixed number of statements. */
@Component
class Breakdowns {

    private static final String WORKING_COMMITTEE = "市直机关工委";

    private final KeyTaskRows tasks;
    private final TaskParts parts;

    Breakdowns(KeyTaskRows tasks, TaskParts parts) {
        this.tasks = tasks;
        this.parts = parts;
    }

    /** What of some years lies within the reader's sight; tasks that were withdrawn are left out. */
    List<Breakdown> ofYears(Collection<Integer> years, Reader reader) {
        Map<KeyTaskId, List<Part>> found = views(parts.ofYears(years, reader.reads())).collect(groupingBy(Part::task));
        return tasks.ofYears(years).stream().map(Breakdowns::card).filter(task -> task.voidReason() == null)
                .map(task -> new Breakdown(task, found.getOrDefault(task.id(), List.of())))
                .filter(breakdown -> sees(breakdown, reader)).toList();
    }

    private static boolean sees(Breakdown breakdown, Reader reader) {
        return reader.reads().everything() || !breakdown.parts().isEmpty()
                || breakdown.task().unit() != null && reader.reads().units().contains(breakdown.task().unit());
    }

    private static TaskCard card(@Nullable Object[] row) {
        KeyTask task = (KeyTask) Optional.ofNullable(row[0]).orElseThrow();
        return task.card(row[1] == null ? WORKING_COMMITTEE : (String) row[1]);
    }

    /**
     * One task with all its parts, whoever asks.
     *
     * @throws NotFound if there is none such
     */
    Breakdown whole(KeyTaskId id) {
        TaskCard card = tasks.found(id.value()).stream().findFirst().map(Breakdowns::card).orElseThrow(NotFound::new);
        return new Breakdown(card, views(parts.ofTask(id.value())).toList());
    }

    /**
     * The same, which nobody else changes until the transaction ends.
     *
     * @throws NotFound if there is none such
     */
    Breakdown held(KeyTaskId id) {
        tasks.toChange(id.value()).orElseThrow(NotFound::new);
        return whole(id);
    }

    /**
     * One task with those of its parts that lie within the reader's sight.
     *
     * @throws NotFound if nothing of it does
     */
    Breakdown seen(KeyTaskId id, Reader reader) {
        Breakdown whole = whole(id);
        return Optional.of(new Breakdown(whole.task(), whole.parts().stream().filter(part -> part.assignee().seenBy(reader)).toList()))
                .filter(breakdown -> sees(breakdown, reader)).orElseThrow(NotFound::new);
    }

    /** What these branches were asked in some years and still are. */
    Stream<Part> ofBranches(Collection<BranchId> branches, Collection<Integer> years) {
        return views(parts.ofBranches(branches, years));
    }

    private Stream<Part> views(List<FoundPart> found) {
        if (found.isEmpty()) {
            return Stream.empty();
        }
        List<Long> ids = found.stream().map(one -> one.part().id().value()).toList();
        Map<Long, List<Step>> steps = parts.steps(ids).stream().collect(groupingBy(TaskStep::part, mapping(TaskStep::view, toList())));
        Map<Long, List<TaskVisit>> visits = parts.visits(ids).stream().collect(groupingBy(TaskVisit::part));
        return found.stream().map(one -> view(one, steps.getOrDefault(one.part().id().value(), List.of()), visits));
    }

    private static Part view(FoundPart found, List<Step> steps, Map<Long, List<TaskVisit>> visits) {
        return found.view(steps, visits.getOrDefault(found.part().id().value(), List.of()).stream().map(visit -> visit.view(steps))
                .toList());
    }
}
