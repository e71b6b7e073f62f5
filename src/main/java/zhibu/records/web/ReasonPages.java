package zhibu.records.web;

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
import zhibu.organization.Organization;
import zhibu.records.RecordId;
import zhibu.records.RecordView;
import zhibu.records.Records;
import zhibu.records.Register;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Forbidden;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;

/** The pages on which a record is voided 作废 by who keeps it, or given back 退回 by who reviews it, with a reason. */
@Controller
@RequestMapping("/branches/{branch}/records/{record}")
class ReasonPages {

    private final Records records;
    private final Register register;
    private final Organization organization;

    ReasonPages(Records records, Register register, Organization organization) {
        this.records = records;
        this.register = register;
        this.organization = organization;
    }

    @GetMapping("/voiding")
    String askWhyVoid(@PathVariable BranchId branch, @PathVariable RecordId record, Reader reader, Model model) {
        organization.keptBranch(branch, reader);
        return ask(Deed.VOIDING, register.record(branch, record, null, reader), model);
    }

    @PostMapping("/voiding")
    String voidRecord(@PathVariable BranchId branch, @PathVariable RecordId record, @Valid @ModelAttribute("form") ReasonForm form,
                      BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        organization.keptBranch(branch, reader);
        RecordView view = register.record(branch, record, null, reader);
        return answer(Deed.VOIDING, view, errors, () -> records.voidRecord(branch, record, form.seenRevision(), form.reason(), reader),
                model, response, redirect);
    }

    @GetMapping("/return")
    String askWhyReturn(@PathVariable BranchId branch, @PathVariable RecordId record, Reader reader, Model model) {
        RecordView view = register.record(branch, record, null, reader);
        if (!view.reviewedBy(reader)) {
            throw new Forbidden();
        }
        return ask(Deed.RETURN, view, model);
    }

    @PostMapping("/return")
    String giveBack(@PathVariable BranchId branch, @PathVariable RecordId record, @Valid @ModelAttribute("form") ReasonForm form,
                    BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        RecordView view = register.record(branch, record, null, reader);
        if (!view.reviewedBy(reader)) {
            throw new Forbidden();
        }
        return answer(Deed.RETURN, view, errors, () -> records.giveBack(branch, record, form.seenRevision(), form.reason(), reader),
                model, response, redirect);
    }

    private static String ask(Deed deed, RecordView view, Model model) {
        model.addAttribute("form", new ReasonForm(Integer.toString(view.latest()), ""));
        return show(deed, view, model);
    }

    private static String answer(Deed deed, RecordView view, BindingResult errors, Runnable useCase, Model model,
                                 HttpServletResponse response, RedirectAttributes redirect) {
        try {
            if (!errors.hasErrors() && FormErrors.succeeds(errors, useCase)) {
                redirect.addFlashAttribute("flash", deed.done());
                return "redirect:" + view.href();
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject("conflict", "您填写期间，别人已更正了这条记录。请先看现在的记录，再决定是否%s；理由还在下面".formatted(deed.verb()));
        }
        return show(deed, view, model);
    }

    private static String show(Deed deed, RecordView view, Model model) {
        model.addAttribute("deed", deed);
        model.addAttribute("record", view);
        return "records/reason";
    }
}
