package zhibu.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.stream.Stream;
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
import zhibu.shared.web.Option;
import zhibu.tasks.Assignments;
import zhibu.tasks.KeyTaskId;
import zhibu.tasks.KeyTasks;
import zhibu.tasks.PartId;
import zhibu.tasks.PartSheet;

/** The pages of one part: how it stands, who answers for it 责任人, beneath which other it hangs 归并. */
@Controller
@RequestMapping("/tasks/{task}/parts/{part}")
class PartPages {

    private final KeyTasks keyTasks;
    private final Assignments assignments;
    private final PartDesk desk;

    PartPages(KeyTasks keyTasks, Assignments assignments, PartDesk desk) {
        this.keyTasks = keyTasks;
        this.assignments = assignments;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, Reader reader, Model model) {
        model.addAttribute("page", desk.lay(keyTasks.part(task, part, reader)));
        return "tasks/part";
    }

    @GetMapping("/owner")
    String askWho(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, Reader reader, Model model) {
        PartSheet sheet = keyTasks.part(task, part, reader).requireNaming();
        model.addAttribute("form", new OwnerForm(""));
        return who(sheet, reader, model);
    }

    private String who(PartSheet sheet, Reader reader, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("candidates", assignments.candidates(sheet.part().assignee(), reader));
        return "tasks/owner";
    }

    @PostMapping("/owner")
    String name(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, @Valid @ModelAttribute("form") OwnerForm form,
                BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        PartSheet sheet = keyTasks.part(task, part, reader).requireNaming();
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> assignments.nameOwner(task, part, form.owner(), reader))) {
            redirect.addFlashAttribute("flash", "已明确责任人");
            return "redirect:" + sheet.part().href();
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return who(sheet, reader, model);
    }

    @GetMapping("/place")
    String askWhere(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, Reader reader, Model model) {
        PartSheet sheet = keyTasks.part(task, part, reader).requireSetting();
        model.addAttribute("form", new PlaceForm(""));
        return where(sheet, reader, model);
    }

    private static String where(PartSheet sheet, Reader reader, Model model) {
        Stream<Option> room = sheet.room().stream().map(one -> new Option(one.id().toString(), "%s：%s".formatted(one.assignee().name(),
                one.what())));
        boolean up = sheet.part().parent() != null && sheet.whole().publishedBy(reader);
        model.addAttribute("sheet", sheet);
        model.addAttribute("room", up ? Option.orNone("直接列在重点任务之下", room) : room.toList());
        return "tasks/place";
    }

    @PostMapping("/place")
    String move(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, @ModelAttribute("form") PlaceForm form,
                BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        PartSheet sheet = keyTasks.part(task, part, reader).requireSetting();
        if (FormErrors.succeeds(errors, () -> assignments.move(task, part, form.part().orElse(null), reader))) {
            redirect.addFlashAttribute("flash", "已归并");
            return "redirect:" + sheet.part().href();
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return where(sheet, reader, model);
    }
}
