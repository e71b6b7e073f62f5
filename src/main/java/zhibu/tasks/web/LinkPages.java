package zhibu.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
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
import zhibu.records.RecordFacts;
import zhibu.shared.Days;
import zhibu.shared.Ids;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;
import zhibu.tasks.Handling;
import zhibu.tasks.KeyTaskId;
import zhibu.tasks.KeyTasks;
import zhibu.tasks.PartId;
import zhibu.tasks.PartSheet;
import zhibu.tasks.StepKind;

/** The pages on which records of the branch are linked to a part: the meeting that passed it on 传达, what was done for it 落实. */
@Controller
@RequestMapping("/tasks/{task}/parts/{part}/records")
class LinkPages {

    private final KeyTasks keyTasks;
    private final Handling handling;

    LinkPages(KeyTasks keyTasks, Handling handling) {
        this.keyTasks = keyTasks;
        this.handling = handling;
    }

    @GetMapping
    String ask(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, Reader reader, Model model) {
        PartSheet sheet = keyTasks.part(task, part, reader).requireAnswering();
        model.addAttribute("form", new LinkForm((sheet.part().passedOn() ? StepKind.WORKED : StepKind.PASSED_ON).name(), "", ""));
        return show(sheet, reader, model);
    }

    private String show(PartSheet sheet, Reader reader, Model model) {
        List<RecordFacts> records = handling.records(sheet.whole().task().id(), sheet.part().id(), reader);
        model.addAttribute("sheet", sheet);
        model.addAttribute("records", Option.orNone("请选择", records.stream().map(LinkPages::option)));
        model.addAttribute("kinds", Stream.of(StepKind.PASSED_ON, StepKind.WORKED)
                .map(kind -> new Option(kind.name(), kind.label())).toList());
        return "tasks/link";
    }

    private static Option option(RecordFacts record) {
        return new Option(record.record().toString(), "%s %s".formatted(Days.written(record.happenedOn()), record.title()));
    }

    @PostMapping
    String link(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, @Valid @ModelAttribute("form") LinkForm form,
                BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        PartSheet sheet = keyTasks.part(task, part, reader).requireAnswering();
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> handling.link(task, part, form.chosen(), form.recordId(), form.note(),
                reader))) {
            redirect.addFlashAttribute("flash", "已关联记录");
            return "redirect:" + sheet.part().href();
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(sheet, reader, model);
    }

    @GetMapping("/{link}/voiding")
    String askWhy(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, @PathVariable("link") String link,
                  Reader reader, Model model) {
        return page(keyTasks.part(task, part, reader), link).ask(model);
    }

    private static LinePage page(PartSheet sheet, String link) {
        return new LinePage(Deed.UNLINKING, sheet.requireAnswering().whole().task(), sheet.part().what(),
                "%s/records/%d".formatted(sheet.part().href(), Ids.parse(link)), sheet.part().href());
    }

    @PostMapping("/{link}/voiding")
    String takeBack(@PathVariable("task") KeyTaskId task, @PathVariable("part") PartId part, @PathVariable("link") String link,
                    @Valid @ModelAttribute("form") LineForm form, BindingResult errors, Reader reader, Model model,
                    HttpServletResponse response, RedirectAttributes redirect) {
        return page(keyTasks.part(task, part, reader), link).answer(form, errors,
                reason -> handling.takeBack(task, part, Ids.parse(link), reason, reader), model, response, redirect);
    }
}
