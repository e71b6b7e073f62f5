package zhibu.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.organization.UnitCard;
import zhibu.shared.Forbidden;
import zhibu.shared.Reader;
import zhibu.shared.UnitId;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;
import zhibu.tasks.Breakdown;
import zhibu.tasks.KeyTaskId;
import zhibu.tasks.KeyTasks;
import zhibu.tasks.TaskPublishing;

/** The pages on which a key task is published, looked up and withdrawn. */
@Controller
@RequestMapping("/tasks")
class TaskPages {

    private final TaskPublishing publishing;
    private final KeyTasks keyTasks;
    private final TaskDesk desk;

    TaskPages(TaskPublishing publishing, KeyTasks keyTasks, TaskDesk desk) {
        this.publishing = publishing;
        this.keyTasks = keyTasks;
        this.desk = desk;
    }

    @GetMapping("/new")
    String ask(Reader reader, Model model) {
        String unit = publishing.units(reader).stream().findFirst().map(card -> card.id().toString()).orElse("");
        model.addAttribute("form", TaskForm.blank(desk.today(), unit, reader.name()));
        return form(reader, model);
    }

    private String form(Reader reader, Model model) {
        int now = desk.today().getYear();
        model.addAttribute("units", publishing.units(reader).stream().map(TaskPages::option).toList());
        model.addAttribute("years", IntStream.of(now, now + 1).mapToObj(year -> new Option(Integer.toString(year), year + "年")).toList());
        model.addAttribute("categories", desk.list(new TaskFilter("", "", "", "", ""), reader).all().stream()
                .map(work -> work.task().text().category()).filter(category -> !category.isEmpty()).distinct().toList());
        return "tasks/new";
    }

    private static Option option(UnitCard unit) {
        return new Option(unit.id().toString(), unit.name());
    }

    @PostMapping
    String publish(@Valid @ModelAttribute("form") TaskForm form, BindingResult errors, Reader reader, Model model,
                   HttpServletResponse response, RedirectAttributes redirect) {
        Optional<UnitId> unit = unit(form, publishing.units(reader));
        Optional<KeyTaskId> published = errors.hasErrors() ? Optional.empty()
                : FormErrors.attempt(errors, () -> publishing.publish(unit.orElse(null), form.entry(), reader));
        if (published.isPresent()) {
            redirect.addFlashAttribute("flash", "已发布，接下来分解到单位和支部");
            return "redirect:/tasks/%s/breakdown".formatted(published.get());
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(reader, model);
    }

    /** Who publishes for one unit only need not say which. */
    private static Optional<UnitId> unit(TaskForm form, List<UnitCard> units) {
        return units.size() == 1 ? Optional.of(units.get(0).id())
                : units.isEmpty() ? Optional.empty() : Optional.of(UnitId.valueOf(form.unit()));
    }

    @GetMapping("/{task}")
    String show(@PathVariable("task") KeyTaskId id, Reader reader, Model model) {
        Breakdown task = keyTasks.task(id, reader);
        model.addAttribute("breakdown", task);
        model.addAttribute("publishes", task.publishedBy(reader) && task.task().voidReason() == null);
        model.addAttribute("tree", desk.tree(task));
        return "tasks/task";
    }

    @GetMapping("/{task}/voiding")
    String askWhy(@PathVariable("task") KeyTaskId id, Reader reader, Model model) {
        return page(id, reader).ask(model);
    }

    @PostMapping("/{task}/voiding")
    String withdraw(@PathVariable("task") KeyTaskId id, @Valid @ModelAttribute("form") LineForm form, BindingResult errors, Reader reader,
                    Model model, HttpServletResponse response, RedirectAttributes redirect) {
        return page(id, reader).answer(form, errors, note -> publishing.withdraw(id, note, reader), model, response, redirect);
    }

    private LinePage page(KeyTaskId id, Reader reader) {
        Breakdown task = keyTasks.task(id, reader);
        if (!task.publishedBy(reader)) {
            throw new Forbidden();
        }
        return new LinePage(Deed.TASK_VOIDING, task.task(), task.task().text().title(), task.task().href());
    }
}
