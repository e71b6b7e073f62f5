package zhibu.rectification.web;

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
import zhibu.records.RecordFacts;
import zhibu.rectification.Mending;
import zhibu.rectification.ProblemId;
import zhibu.rectification.ProblemSheet;
import zhibu.rectification.Rectifications;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.Days;
import zhibu.shared.Ids;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;

/** The pages on which records of the branch are linked to a problem as proof 佐证, and taken back. */
@Controller
@RequestMapping("/branches/{branch}/problems/{problem}/proofs")
class ProofPages {

    private final Rectifications rectifications;
    private final Mending mending;

    ProofPages(Rectifications rectifications, Mending mending) {
        this.rectifications = rectifications;
        this.mending = mending;
    }

    @GetMapping
    String ask(@PathVariable BranchId branch, @PathVariable("problem") ProblemId id, Reader reader, Model model) {
        ProblemSheet sheet = rectifications.problem(branch, id, reader).requireMending();
        model.addAttribute("form", new ProofForm("", "", ""));
        return show(sheet, revision(sheet), model);
    }

    private static String revision(ProblemSheet sheet) {
        return Integer.toString(sheet.card().revision());
    }

    private String show(ProblemSheet sheet, String seen, Model model) {
        model.addAttribute("card", sheet.card());
        model.addAttribute("seen", seen);
        model.addAttribute("records", Option.orNone("请选择", mending.records(sheet.card().branch(), sheet.card().id(), sheet.reader())
                .stream().map(ProofPages::option)));
        return "rectification/proof";
    }

    private static Option option(RecordFacts record) {
        return new Option(record.record().toString(), "%s %s".formatted(Days.written(record.happenedOn()), record.title()));
    }

    @PostMapping
    String prove(@PathVariable BranchId branch, @PathVariable("problem") ProblemId id, @Valid @ModelAttribute("form") ProofForm form,
                 BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        ProblemSheet sheet = rectifications.problem(branch, id, reader).requireMending();
        try {
            if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> mending.prove(branch, id, form.recordId(), form.note(),
                    form.revision(), reader))) {
                redirect.addFlashAttribute("flash", "已关联佐证");
                return "redirect:" + sheet.card().href();
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(sheet, form.seen(), model);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject("conflict", "您选择期间，别人改动了这个问题。请先看现在的情况再关联；选择的内容还在下面");
            return show(sheet, revision(sheet), model);
        }
    }

    @GetMapping("/{proof}/voiding")
    String askWhy(@PathVariable BranchId branch, @PathVariable ProblemId problem, @PathVariable String proof, Reader reader, Model model) {
        return page(branch, problem, proof, reader).ask(model);
    }

    private DeedPage page(BranchId branch, ProblemId problem, String proof, Reader reader) {
        return DeedPage.of(Deed.UNPROVING, rectifications.problem(branch, problem, reader).requireMending(),
                "/proofs/%d/voiding".formatted(Ids.parse(proof)));
    }

    @PostMapping("/{proof}/voiding")
    String takeBack(@PathVariable BranchId branch, @PathVariable ProblemId problem, @PathVariable String proof,
                    @Valid @ModelAttribute("form") DeedForm form, BindingResult errors, Reader reader, Model model,
                    HttpServletResponse response, RedirectAttributes redirect) {
        return page(branch, problem, proof, reader).answer(form, errors,
                () -> mending.unprove(branch, problem, Ids.parse(proof), form.note(), form.revision(), reader), model, response, redirect);
    }
}
