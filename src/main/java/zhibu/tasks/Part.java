package zhibu.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zhibu.shared.MemberId;

/**
 * A part 分解任务 of a key task: who does what by when, and what has become of it.
 *
 * @param parent the part it was broken out of; none if it hangs beneath the task itself
 * @param owner the one person who answers for it 责任人; none while nobody was named
 * @param voidReason why it was withdrawn; none if it was not
 */
public record Part(PartId id, KeyTaskId task, @Nullable PartId parent, Assignee assignee, String what, LocalDate deadline,
                   @Nullable MemberId owner, LocalDate assignedOn, @Nullable String voidReason, List<Step> steps, List<Visit> visits) {

    /** What happened to it and counts. */
    public Course course() {
        return new Course(steps.stream().filter(Step::counts).map(Step::turn).toList());
    }

    public PartState state() {
        return course().on(LocalDate.MAX);
    }

    /** Whether it should have been reported complete before {@code today} 逾期. */
    public boolean overdueOn(LocalDate today) {
        return live() && state().toDo() && deadline.isBefore(today);
    }

    /** Whether it was not withdrawn. */
    public boolean live() {
        return voidReason == null;
    }

    /** Whether it is still to be closed. */
    boolean open() {
        return live() && state() != PartState.CLOSED;
    }

    public Optional<LocalDate> closedOn() {
        return course().closedOn(LocalDate.MAX);
    }

    /** The meetings that passed it on 传达, and what was done for it, as far as that was not taken back. */
    public List<Step> links() {
        return steps.stream().filter(step -> step.kind().isLink() && step.counts()).toList();
    }

    /** Whether a meeting passed it on. */
    public boolean passedOn() {
        return links().stream().anyMatch(step -> step.kind() == StepKind.PASSED_ON);
    }

    /** Why it was returned, if that is where it stands. */
    public Optional<Step> returned() {
        return state() == PartState.RETURNED ? last(StepKind.RETURNED) : Optional.empty();
    }

    private Optional<Step> last(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((earlier, later) -> later);
    }

    /** The inspections whose findings nobody has answered. */
    public List<Visit> unanswered() {
        return visits.stream().filter(Visit::unanswered).toList();
    }

    public String href() {
        return "/tasks/%s/parts/%s".formatted(task, id);
    }
}
