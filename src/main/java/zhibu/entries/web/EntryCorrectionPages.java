package zhibu.entries.web;

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
import zhibu.entries.Entries;
import zhibu.entries.EntryBook;
import zhibu.entries.EntryView;
import zhibu.organization.Organization;
import zhibu.records.RecordId;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;

/** The pages on which another ledger's record is corrected 更正, with a reason. */
@Controller
@RequestMapping("/branches/{branch}/entries/{entry}/correction")
class EntryCorrectionPages {

    private final Entries entries;
    private final EntryBook book;
    private final Organization organization;
    private final EntryDesk desk;

    EntryCorrectionPages(Entries entries, EntryBook book, Organization organization, EntryDesk desk) {
        this.entries = entries;
        this.book = book;
        this.organization = organization;
        this.desk = desk;
    }

    @GetMapping
    String show(@PathVariable BranchId branch, @PathVariable RecordId entry, Reader reader, Model model) {
        organization.keptBranch(branch, reader);
        return desk.correction(book.entry(branch, entry, null, reader), reader, model);
    }

    @PostMapping
    String correct(@PathVariable BranchId branch, @PathVariable RecordId entry, @Valid @ModelAttribute("form") EntryForm form,
                   BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        organization.keptBranch(branch, reader);
        EntryView opened = book.entry(branch, entry, null, reader);
        if (form.reason().isEmpty()) {
            errors.rejectValue("reason", "missing", "请写明更正理由");
        }
        try {
            if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> entries.correct(branch, opened.kind().code(), entry, form.seen(),
                    form.number(), form.reason(), form.entry(), reader))) {
                redirect.addFlashAttribute("flash", "已更正，原记录仍可查看");
                return "redirect:" + opened.record().href();
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return desk.typed(branch, entry, form, reader, model);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return besideTheOther(book.entry(branch, entry, null, reader), form, reader, model);
        }
    }

    /** What stands now beside what was typed; sending it again replaces what stands. */
    private String besideTheOther(EntryView standing, EntryForm form, Reader reader, Model model) {
        model.addAttribute("standing", standing);
        return desk.typed(standing.record().branch().id(), standing.record().id(), form.over(standing.record().latest()), reader, model);
    }
}
