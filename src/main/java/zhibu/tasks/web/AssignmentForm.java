package zhibu.tasks.web;

import static zhibu.shared.web.Typed.text;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import zhibu.shared.web.IsDate;
import zhibu.shared.web.Typed;
import zhibu.tasks.AssignmentText;
import zhibu.tasks.BreakdownSheet;
import zhibu.tasks.Part;

/** How a task is broken down, as typed. */
record AssignmentForm(List<String> assignees,
                      @NotBlank(message = "请写明具体做什么") @Size(max = 500, message = "具体任务不超过 500 字") String what,
                      @IsDate(message = "时限要写成存在的日期，例如 2026-12-10") String deadline, String owner) {

    AssignmentForm {
        assignees = assignees == null ? List.of() : assignees.stream().filter(Objects::nonNull).map(Typed::text).toList();
        what = text(what);
        deadline = text(deadline);
        owner = text(owner);
    }

    /** The same again, by the same day; a branch says itself which half of it is whose. */
    static AssignmentForm of(BreakdownSheet sheet) {
        Part above = sheet.above();
        String what = sheet.amongMembers() ? "" : above == null ? sheet.whole().task().text().title() : above.what();
        return new AssignmentForm(List.of(), what, sheet.lastDay().toString(), "");
    }

    AssignmentText entry() {
        return new AssignmentText(assignees, what, LocalDate.parse(deadline), owner);
    }
}
