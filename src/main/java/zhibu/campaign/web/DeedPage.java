package zhibu.campaign.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.campaign.CampaignCard;
import zhibu.shared.Conflict;
import zhibu.shared.web.FormErrors;

/**
 * The page on which something is done in a round.
 *
 * @param about what it is done to, or which way it goes
 * @param action where its form is sent
 */
record DeedPage(Deed deed, CampaignCard card, String about, String action) {

    String ask(Model model) {
        model.addAttribute("form", new NoteForm(Integer.toString(card.revision()), ""));
        return show(Integer.toString(card.revision()), model);
    }

    private String show(String seen, Model model) {
        model.addAttribute("page", this);
        model.addAttribute("seen", seen);
        return "campaign/deed";
    }

    String answer(NoteForm form, BindingResult errors, Consumer<NoteForm> useCase, Model model, HttpServletResponse response,
                  RedirectAttributes redirect) {
        if (deed.wordy() && form.note().isEmpty()) {
            errors.rejectValue("note", "missing", "请写明%s".formatted(deed.label()));
        }
        try {
            if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> useCase.accept(form))) {
                redirect.addFlashAttribute("flash", deed.done());
                return "redirect:" + card.href();
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(form.seen(), model);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject("conflict", "您填写期间，别人改动了这一轮验收，现在是%s阶段。请先看现在的情况；填写的内容还在下面".formatted(card.stage().label()));
            return show(Integer.toString(card.revision()), model);
        }
    }
}
