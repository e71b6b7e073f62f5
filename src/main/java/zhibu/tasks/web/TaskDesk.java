package zhibu.tasks.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zhibu.members.Members;
import zhibu.shared.AssessmentYear;
import zhibu.shared.MemberId;
import zhibu.shared.Reader;
import zhibu.tasks.Breakdown;
import zhibu.tasks.KeyTasks;
import zhibu.tasks.Part;

/** Lays the lists of key tasks out, for pages and files. */
@Component
class TaskDesk {

    private final KeyTasks keyTasks;
    private final Members members;
    private final Clock clock;

    TaskDesk(KeyTasks keyTasks, Members members, Clock clock) {
        this.keyTasks = keyTasks;
        this.members = members;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    TaskList list(TaskFilter filter, Reader reader) {
        AssessmentYear now = AssessmentYear.of(today());
        AssessmentYear year = filter.yearOr(now);
        return new TaskList(year, now, ListKind.of(filter.view()), filter, works(keyTasks.year(year, reader)));
    }

    private List<WorkRow> works(List<Breakdown> tasks) {
        Map<MemberId, String> names = owners(tasks.stream().flatMap(task -> task.live().stream()));
        return tasks.stream().map(task -> new WorkRow(task.task(),
                task.live().stream().map(part -> row(task, part, names)).toList())).toList();
    }

    private Map<MemberId, String> owners(Stream<Part> parts) {
        Collection<MemberId> owners = parts.map(Part::owner).filter(Objects::nonNull).distinct().toList();
        return owners.isEmpty() ? Map.of() : members.names(owners);
    }

    private PartRow row(Breakdown task, Part part, Map<MemberId, String> names) {
        return new PartRow(task.task(), part, name(part.owner(), names), today());
    }

    private static String name(@Nullable MemberId owner, Map<MemberId, String> names) {
        return owner == null ? "" : names.getOrDefault(owner, "");
    }

    /** A task's parts as a tree is read. */
    List<TreeRow> tree(Breakdown task) {
        Map<MemberId, String> names = owners(task.parts().stream());
        return task.tree().stream().map(hung -> new TreeRow(row(task, hung.part(), names), hung.depth())).toList();
    }

    /** A part by itself. */
    PartRow row(Breakdown task, Part part) {
        return row(task, part, owners(Stream.of(part)));
    }

    /** A part in the tree of its task. */
    record TreeRow(PartRow row, int depth) {
    }
}
