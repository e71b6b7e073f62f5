package zhibu.tasks;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;

/** The key tasks 重点任务 of a year as each reader sees them: the three lists, the desk book, a task, a part. */
@Component
@Transactional(readOnly = true)
public class KeyTasks {

    private final Breakdowns breakdowns;
    private final PartFacts facts;
    private final Organization organization;

    KeyTasks(Breakdowns breakdowns, PartFacts facts, Organization organization) {
        this.breakdowns = breakdowns;
        this.facts = facts;
        this.organization = organization;
    }

    /** The tasks of a year with those of their parts within the reader's sight; tasks that were withdrawn are left out. */
    public List<Breakdown> year(AssessmentYear year, Reader reader) {
        return breakdowns.ofYears(List.of(year.value()), reader);
    }

    /**
     * One task with those of its parts within the reader's sight.
     *
     * @throws NotFound if nothing of it is
     */
    public Breakdown task(KeyTaskId id, Reader reader) {
        return breakdowns.seen(id, reader);
    }

    /**
     * One part as the reader meets it.
     *
     * @throws NotFound if it is out of his sight
     */
    public PartSheet part(KeyTaskId task, PartId part, Reader reader) {
        return breakdowns.whole(task).sheet(part, reader);
    }

    /**
     * What the branch was asked within the key tasks of a year, whatever has become of it; by deadline.
     *
     * @throws NotFound if the branch is out of the reader's sight
     */
    public List<AssignedTask> assignedTo(BranchId branch, AssessmentYear year, Reader reader) {
        BranchId asked = organization.branch(branch, reader).id();
        return year(year, reader).stream().flatMap(breakdown -> breakdown.live().stream()
                .filter(part -> asked.equals(part.assignee().branch())).map(part -> assigned(breakdown.task(), part)))
                .sorted(Comparator.comparing(AssignedTask::deadline)).toList();
    }

    private static AssignedTask assigned(TaskCard task, Part part) {
        return new AssignedTask(part.id(), task.text().title(), part.what(), part.deadline(), part.owner(), part.state(), part.href());
    }

    /** What the rules ask about the tasks of these branches in a year, in one statement however many they are. */
    public List<TaskFacts> facts(Collection<BranchId> branches, AssessmentYear year) {
        return facts.of(branches, year);
    }
}
