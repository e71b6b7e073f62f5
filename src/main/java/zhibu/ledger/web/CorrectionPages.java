package zhibu.ledger.web;

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
import zhibu.ledger.GatheringView;
import zhibu.ledger.Ledger;
import zhibu.ledger.MinuteBook;
import zhibu.organization.Organization;
import zhibu.records.RecordId;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;

/** The pages on which the record of a gathering is corrected 更正, with a reason. */
@Controller
@RequestMapping("/branches/{branch}/gatherings/{gathering}")
class CorrectionPages {

    private final Ledger ledger;
    private final MinuteBook book;
    private final Organization organization;
    private final FormDesk desk;
    private final RecordDesk records;

    CorrectionPages(Ledger ledger, MinuteBook book, Organization organization, FormDesk desk, RecordDesk records) {
        this.ledger = ledger;
        this.book = book;
        this.organization = organization;
        this.desk = desk;
        this.records = records;
    }

    @GetMapping("/correction")
    String show(@PathVariable BranchId branch, @PathVariable RecordId gathering, Reader reader, Model model) {
        return desk.correction(book.gathering(branch, gathering, null, reader), reader, model);
    }

    @PostMapping("/correction")
    String correct(@PathVariable BranchId branch, @PathVariable RecordId gathering,
                   @Valid @ModelAttribute("form") GatheringForm form, BindingResult errors, Reader reader, Model model,
                   HttpServletResponse response, RedirectAttributes redirect) {
        organization.keptBranch(branch, reader);
        if (form.reason().isEmpty()) {
            errors.rejectValue("reason", "missing", "请写明更正理由");
        }
        try {
            if (!errors.hasErrors() && corrected(branch, gathering, form, errors, reader)) {
                redirect.addFlashAttribute("flash", "已更正，原记录仍可查看");
                return "redirect:/branches/%s/gatherings/%s".formatted(branch, gathering);
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return desk.typed(branch, gathering, form, reader, model);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return besideTheOther(book.gathering(branch, gathering, null, reader), form, reader, model);
        }
    }

    private boolean corrected(BranchId branch, RecordId gathering, GatheringForm form, BindingResult errors, Reader reader) {
        return FormErrors.succeeds(errors,
                () -> ledger.correct(branch, gathering, form.seen(), form.number(), form.reason(), form.entry(), reader));
    }

    /** What stands now beside what was typed; sending it again replaces what stands. */
    private String besideTheOther(GatheringView standing, GatheringForm form, Reader reader, Model model) {
        records.wording(standing, model);
        return desk.typed(standing.record().branch().id(), standing.record().id(), form.over(standing.record().latest()), reader, model);
    }
}
