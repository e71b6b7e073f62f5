package zhibu.tasks;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody wrote down to break a task down.
 *
 * @param assignees the codes of who gets a part each: {@code unit-3}, {@code branch-17}
 * @param owner who answers for it, by name; empty where that is left to them
 */
public record AssignmentText(List<String> assignees, String what, LocalDate deadline, String owner) {

    public AssignmentText {
        assignees = List.copyOf(assignees);
    }
}
