package zhibu.tasks.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.shared.web.FormErrors;
import zhibu.tasks.PartSheet;
import zhibu.tasks.TaskCard;

/**
 * The page on which something is done to a task with one line of text.
 *
 * @param about what it is done to
 * @param href the address of that; the page's own lies beneath it
 * @param back where one came from
 */
record LinePage(Deed deed, TaskCard task, String about, String href, String back) {

    LinePage(Deed deed, TaskCard task, String about, String href) {
        this(deed, task, about, href, href);
    }

    static LinePage of(Deed deed, PartSheet sheet) {
        return new LinePage(deed, sheet.whole().task(), sheet.part().what(), sheet.part().href());
    }

    String ask(Model model) {
        model.addAttribute("form", new LineForm(""));
        return show(model);
    }

    private String show(Model model) {
        model.addAttribute("page", this);
        return "tasks/line";
    }

    String answer(LineForm form, BindingResult errors, Consumer<String> useCase, Model model, HttpServletResponse response,
                  RedirectAttributes redirect) {
        if (deed.wordy() && form.note().isEmpty()) {
            errors.rejectValue("note", "missing", "请写明%s".formatted(deed.label()));
        }
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> useCase.accept(form.note()))) {
            redirect.addFlashAttribute("flash", deed.done());
            return "redirect:" + back;
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(model);
    }
}
