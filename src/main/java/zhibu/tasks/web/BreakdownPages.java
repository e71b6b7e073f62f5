package zhibu.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.tasks.Assignee;
import zhibu.tasks.Assignments;
import zhibu.tasks.BreakdownSheet;
import zhibu.tasks.KeyTaskId;
import zhibu.tasks.Part;
import zhibu.tasks.PartId;

/** The pages on which a key task, or a part of one, is broken down 任务分解. */
@Controller
@RequestMapping("/tasks/{task}")
class BreakdownPages {

    private final Assignments assignments;

    BreakdownPages(Assignments assignments) {
        this.assignments = assignments;
    }

    @GetMapping("/breakdown")
    String askOfTask(@PathVariable("task") KeyTaskId id, Reader reader, Model model) {
        return ask(id, null, reader, model);
    }

    @GetMapping("/parts/{part}/breakdown")
    String askOfPart(@PathVariable("task") KeyTaskId id, @PathVariable("part") PartId part, Reader reader, Model model) {
        return ask(id, part, reader, model);
    }

    private String ask(KeyTaskId id, @Nullable PartId part, Reader reader, Model model) {
        BreakdownSheet sheet = assignments.sheet(id, part, reader);
        model.addAttribute("form", AssignmentForm.of(sheet));
        return show(sheet, reader, model);
    }

    private String show(BreakdownSheet sheet, Reader reader, Model model) {
        Part above = sheet.above();
        model.addAttribute("sheet", sheet);
        model.addAttribute("units", units(sheet.choices()));
        model.addAttribute("back", above == null ? sheet.whole().task().href() : above.href());
        model.addAttribute("candidates", sheet.amongMembers() && above != null
                ? assignments.candidates(above.assignee(), reader) : List.of());
        return "tasks/breakdown";
    }

    private static Map<String, List<Assignee>> units(List<Assignee> choices) {
        return choices.stream().collect(Collectors.groupingBy(Assignee::unitName, LinkedHashMap::new, Collectors.toList()));
    }

    @PostMapping("/breakdown")
    String assignTask(@PathVariable("task") KeyTaskId id, @Valid @ModelAttribute("form") AssignmentForm form, BindingResult errors,
                      Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        return assign(id, null, form, errors, reader, model, response, redirect);
    }

    @PostMapping("/parts/{part}/breakdown")
    String assignPart(@PathVariable("task") KeyTaskId id, @PathVariable("part") PartId part,
                      @Valid @ModelAttribute("form") AssignmentForm form, BindingResult errors, Reader reader, Model model,
                      HttpServletResponse response, RedirectAttributes redirect) {
        return assign(id, part, form, errors, reader, model, response, redirect);
    }

    private String assign(KeyTaskId id, @Nullable PartId part, AssignmentForm form, BindingResult errors, Reader reader, Model model,
                          HttpServletResponse response, RedirectAttributes redirect) {
        BreakdownSheet sheet = assignments.sheet(id, part, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> redirect.addFlashAttribute("flash", "已分解 %d 项".formatted(
                assignments.assign(id, part, form.entry(), reader))))) {
            return "redirect:" + sheet.whole().task().href();
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(sheet, reader, model);
    }
}
