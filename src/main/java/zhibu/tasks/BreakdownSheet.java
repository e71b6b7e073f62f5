package zhibu.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zhibu.shared.Objections;
import zhibu.shared.RuleViolation;

/**
 * What is to be broken down, and to whom.
 *
 * @param above the part broken down; none for the task itself
 * @param choices who may be given a part
 */
public record BreakdownSheet(Breakdown whole, @Nullable Part above, List<Assignee> choices) {

    /** Whether a branch breaks its own part down among its members: then each is somebody's from the beginning. */
    public boolean amongMembers() {
        return above != null && above.assignee().branch() != null;
    }

    public LocalDate lastDay() {
        return whole.lastDay(above);
    }

    /** Those among the choices that were chosen. */
    List<Assignee> chosen(AssignmentText text) {
        return amongMembers() ? choices : choices.stream().filter(choice -> text.assignees().contains(choice.code())).toList();
    }

    /**
     * Lets those chosen have their parts.
     *
     * @throws RuleViolation naming everything that can't be so
     */
    void require(AssignmentText text, List<Assignee> chosen, LocalDate today) {
        String again = chosen.stream().filter(assignee -> whole.has(above, assignee, text.what())).map(Assignee::name)
                .collect(Collectors.joining("、"));
        new Objections().when(chosen.isEmpty(), "assignees", "请至少选择一个单位或者支部")
                .when(!again.isEmpty(), "assignees", "%s已经有这项任务，请去掉".formatted(again))
                .when(chosen.size() > 1 && !text.owner().isEmpty(), "owner", "选了 %d 家，责任人由各家接到任务后明确，这里请留空".formatted(chosen.size()))
                .when(amongMembers() && text.owner().isEmpty(), "owner", "请写明由谁负责").raise();
        whole.requireRoom(above, text.deadline(), today);
    }
}
