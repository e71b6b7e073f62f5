package zhibu.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.web.ListFile;

/** The pages of the three lists 工作清单、任务清单、责任清单, of a branch's own tasks, and of the desk book 案头书. */
@Controller
class TaskListPages {

    private final TaskDesk desk;
    private final Organization organization;

    TaskListPages(TaskDesk desk, Organization organization) {
        this.desk = desk;
        this.organization = organization;
    }

    @GetMapping("/tasks")
    String list(@ModelAttribute("filter") TaskFilter filter, Reader reader, Model model) {
        model.addAttribute("list", desk.list(filter, reader));
        model.addAttribute("publishes", reader.is(Role.WORKING_COMMITTEE) || reader.is(Role.UNIT_COMMITTEE));
        return "tasks/list";
    }

    @GetMapping("/tasks.xlsx")
    void send(@ModelAttribute("filter") TaskFilter filter, Reader reader, HttpServletResponse response) throws IOException {
        TaskList list = desk.list(filter, reader);
        try (ListFile file = new ListFile(response, list.title(), list.kind().columns())) {
            for (List<Object> cells : list.cells()) {
                file.row(cells);
            }
        }
    }

    @GetMapping("/tasks/book/{year}")
    String book(@PathVariable AssessmentYear year, Reader reader, Model model) {
        model.addAttribute("list", desk.list(new TaskFilter(year.toString(), "", "", "", ""), reader));
        model.addAttribute("today", desk.today());
        return "tasks/book";
    }

    @GetMapping("/branches/{branch}/tasks")
    String ofBranch(@PathVariable BranchId branch, @ModelAttribute("filter") TaskFilter filter, Reader reader, Model model) {
        model.addAttribute("branch", organization.branch(branch, reader));
        model.addAttribute("list", desk.list(new TaskFilter(filter.year(), "parts", "branch-" + branch, filter.state(), filter.owner()),
                reader));
        return "tasks/branch";
    }
}
