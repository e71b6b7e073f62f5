package zhibu.rectification.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.rectification.ProblemCard;
import zhibu.rectification.ProblemSheet;
import zhibu.shared.Conflict;
import zhibu.shared.web.FormErrors;

/**
 * The page on which something is done to a problem.
 *
 * @param action where its form is sent
 */
record DeedPage(Deed deed, ProblemSheet sheet, String action) {

    static DeedPage of(Deed deed, ProblemSheet sheet, String path) {
        return new DeedPage(deed, sheet, sheet.card().href() + path);
    }

    public ProblemCard card() {
        return sheet.card();
    }

    String ask(Model model) {
        model.addAttribute("form", new DeedForm(Integer.toString(card().revision()), "", ""));
        return show(Integer.toString(card().revision()), model);
    }

    private String show(String seen, Model model) {
        model.addAttribute("page", this);
        model.addAttribute("seen", seen);
        return "rectification/deed";
    }

    String answer(DeedForm form, BindingResult errors, Runnable useCase, Model model, HttpServletResponse response,
                  RedirectAttributes redirect) {
        if (deed.wordy() && form.note().isEmpty()) {
            errors.rejectValue("note", "missing", "请写明%s".formatted(deed.label()));
        }
        if (deed.dated() && form.day().isEmpty()) {
            errors.rejectValue("day", "missing", "请写明%s".formatted(deed.day()));
        }
        try {
            if (!errors.hasErrors() && FormErrors.succeeds(errors, useCase)) {
                redirect.addFlashAttribute("flash", deed.done());
                return "redirect:" + card().href();
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(form.seen(), model);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject("conflict", "您填写期间，别人改动了这个问题，现在是“%s”。请先看现在的情况，再决定是否%s；填写的内容还在下面"
                    .formatted(card().state().label(), deed.verb()));
            return show(Integer.toString(card().revision()), model);
        }
    }
}
