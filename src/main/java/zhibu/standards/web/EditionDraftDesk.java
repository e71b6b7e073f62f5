package zhibu.standards.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.shared.Conflict;
import zhibu.shared.Ids;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.standards.DraftEditions;
import zhibu.standards.DraftId;
import zhibu.standards.DraftView;

/** What all pages of a draft do alike: show it, and answer a form that was sent. */
@Component
class EditionDraftDesk {

    private final DraftEditions drafts;

    EditionDraftDesk(DraftEditions drafts) {
        this.drafts = drafts;
    }

    DraftView view(DraftId draft, Reader reader, Model model) {
        DraftView view = drafts.draft(draft, reader);
        model.addAttribute("view", view);
        return view;
    }

    /** Which revision a form was filled in against; one beyond all counting is none that stands. */
    static int seen(String typed) {
        return typed.equals("0") ? 0 : Ids.revision(typed);
    }

    /**
     * Saves what a form says, and says how the sum stands.
     *
     * @return whether it was saved; if not, the status and the sentences are set
     */
    boolean saves(DraftId draft, BindingResult errors, Runnable useCase, Reader reader, HttpServletResponse response,
                  RedirectAttributes redirect) {
        try {
            if (!errors.hasErrors() && FormErrors.succeeds(errors, useCase)) {
                redirect.addFlashAttribute("flash", "已保存。" + drafts.draft(draft, reader).sum());
                return true;
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject("conflict", "您填写期间，别人改过这份草案。下面是您填写的内容，请对照最新的草案；再次保存，就以您填写的为准");
        }
        return false;
    }
}
