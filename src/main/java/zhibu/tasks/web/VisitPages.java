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
import zhibu.shared.Ids;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;
import zhibu.tasks.Handling;
import zhibu.tasks.Inspections;
import zhibu.tasks.KeyTaskId;
import zhibu.tasks.KeyTasks;
import zhibu.tasks.PartId;
import zhibu.tasks.PartSheet;
import zhibu.tasks.VisitForm;

/** The pages on which an inspection 督查 is written down, answered and voided. */
@Controller
@RequestMapping("/tasks/{task}/parts/{part}/visits")
class VisitPages {

    private final KeyTasks keyTasks;
    private final Inspections inspections;
    private final Handling handling;
    private final TaskDesk desk;

    VisitPages(KeyTasks keyTasks, Inspections inspections, Handling handling, TaskDesk desk) {
        this.keyTasks = keyTasks;
        this.inspections = inspections;
        this.handling = handling;
        this.desk = desk;
    }

    @GetMapping
    String ask(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, Reader reader, Model model) {
        PartSheet sheet = keyTasks.part(task, part, reader).requireInspecting();
        model.addAttribute("form", InspectionForm.on(desk.today()));
        return show(sheet, model);
    }

    private static String show(PartSheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("forms", Stream.of(VisitForm.values()).map(form -> new Option(form.name(), form.label())).toList());
        model.addAttribute("ways", Inspections.WAYS.stream().map(way -> new Option(way, way)).toList());
        return "tasks/visit";
    }

    @PostMapping
    String record(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part,
                  @Valid @ModelAttribute("form") InspectionForm form, BindingResult errors, Reader reader, Model model,
                  HttpServletResponse response, RedirectAttributes redirect) {
        PartSheet sheet = keyTasks.part(task, part, reader).requireInspecting();
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> inspections.record(task, part, form.entry(), reader))) {
            redirect.addFlashAttribute("flash", "已登记督查");
            return "redirect:" + sheet.part().href();
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(sheet, model);
    }

    @GetMapping("/{visit}/answer")
    String askAnswer(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, @PathVariable("visit") String visit,
                     Reader reader, Model model) {
        return page(Deed.ANSWER, keyTasks.part(task, part, reader).requireAnswering(), visit).ask(model);
    }

    private static LinePage page(Deed deed, PartSheet sheet, String visit) {
        long number = sheet.visit(Ids.parse(visit)).number();
        String asked = sheet.visit(number).asked();
        return new LinePage(deed, sheet.whole().task(), asked.isEmpty() ? sheet.part().what() : "督查要求：" + asked,
                "%s/visits/%d".formatted(sheet.part().href(), number), sheet.part().href());
    }

    @PostMapping("/{visit}/answer")
    String answer(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, @PathVariable("visit") String visit,
                  @Valid @ModelAttribute("form") LineForm form, BindingResult errors, Reader reader, Model model,
                  HttpServletResponse response, RedirectAttributes redirect) {
        return page(Deed.ANSWER, keyTasks.part(task, part, reader).requireAnswering(), visit).answer(form, errors,
                text -> handling.answer(task, part, Ids.parse(visit), text, reader), model, response, redirect);
    }

    @GetMapping("/{visit}/voiding")
    String askVoiding(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, @PathVariable("visit") String visit,
                      Reader reader, Model model) {
        return page(Deed.VISIT_VOIDING, keyTasks.part(task, part, reader).requireInspecting(), visit).ask(model);
    }

    @PostMapping("/{visit}/voiding")
    String voidVisit(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, @PathVariable("visit") String visit,
                     @Valid @ModelAttribute("form") LineForm form, BindingResult errors, Reader reader, Model model,
                     HttpServletResponse response, RedirectAttributes redirect) {
        return page(Deed.VISIT_VOIDING, keyTasks.part(task, part, reader).requireInspecting(), visit).answer(form, errors,
                reason -> inspections.voidVisit(task, part, Ids.parse(visit), reason, reader), model, response, redirect);
    }
}
