package zhibu.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import zhibu.tasks.Assignments;
import zhibu.tasks.Handling;
import zhibu.tasks.KeyTaskId;
import zhibu.tasks.KeyTasks;
import zhibu.tasks.PartId;

/** The pages on which a part is reported complete 报完成, closed 办结, returned 退回 or withdrawn 撤回. */
@Controller
@RequestMapping("/tasks/{task}/parts/{part}")
class DeedPages {

    private final KeyTasks keyTasks;
    private final Handling handling;
    private final Assignments assignments;

    DeedPages(KeyTasks keyTasks, Handling handling, Assignments assignments) {
        this.keyTasks = keyTasks;
        this.handling = handling;
        this.assignments = assignments;
    }

    @GetMapping("/report")
    String askReport(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, Reader reader, Model model) {
        return answering(Deed.REPORT, task, part, reader).ask(model);
    }

    private LinePage answering(Deed deed, KeyTaskId task, PartId part, Reader reader) {
        return LinePage.of(deed, keyTasks.part(task, part, reader).requireAnswering());
    }

    @PostMapping("/report")
    String report(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, @Valid @ModelAttribute("form") LineForm form,
                  BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        return answering(Deed.REPORT, task, part, reader).answer(form, errors, note -> handling.report(task, part, note, reader), model,
                response, redirect);
    }

    @GetMapping("/closing")
    String askClosing(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, Reader reader, Model model) {
        return setting(Deed.CLOSING, task, part, reader).ask(model);
    }

    private LinePage setting(Deed deed, KeyTaskId task, PartId part, Reader reader) {
        return LinePage.of(deed, keyTasks.part(task, part, reader).requireSetting());
    }

    @PostMapping("/closing")
    String close(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, @Valid @ModelAttribute("form") LineForm form,
                 BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        return setting(Deed.CLOSING, task, part, reader).answer(form, errors, note -> handling.close(task, part, note, reader), model,
                response, redirect);
    }

    @GetMapping("/return")
    String askReturn(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, Reader reader, Model model) {
        return setting(Deed.RETURN, task, part, reader).ask(model);
    }

    @PostMapping("/return")
    String giveBack(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, @Valid @ModelAttribute("form") LineForm form,
                    BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        return setting(Deed.RETURN, task, part, reader).answer(form, errors, note -> handling.giveBack(task, part, note, reader), model,
                response, redirect);
    }

    @GetMapping("/voiding")
    String askVoiding(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, Reader reader, Model model) {
        return setting(Deed.VOIDING, task, part, reader).ask(model);
    }

    @PostMapping("/voiding")
    String withdraw(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, @Valid @ModelAttribute("form") LineForm form,
                    BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        return setting(Deed.VOIDING, task, part, reader).answer(form, errors, note -> assignments.withdraw(task, part, note, reader),
                model, response, redirect);
    }
}
