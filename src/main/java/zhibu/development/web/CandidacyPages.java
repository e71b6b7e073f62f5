package zhibu.development.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.development.CandidacyId;
import zhibu.development.CandidacyView;
import zhibu.development.Development;
import zhibu.shared.BranchId;
import zhibu.shared.Forbidden;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.standards.DevelopmentStep;

/** The page of somebody's way into the Party, on which its steps are written down and its papers ticked. */
@Controller
@RequestMapping("/branches/{branch}/development/{candidacy}")
class CandidacyPages {

    private final CandidacyDesk desk;
    private final Development development;

    CandidacyPages(CandidacyDesk desk, Development development) {
        this.desk = desk;
        this.development = development;
    }

    @GetMapping
    String show(@PathVariable BranchId branch, @PathVariable CandidacyId candidacy, @RequestParam(defaultValue = "") String step,
                Reader reader, Model model) {
        CandidacyPage page = desk.page(branch, candidacy, reader);
        DevelopmentStep chosen = page.chosen(step);
        model.addAttribute("form", StepForm.of(chosen == null ? "" : chosen.code(), page.view().progress().today()));
        return lay(page, chosen, model);
    }

    /** What the ledger, roster and calendar know about the form is laid out with it. */
    private String lay(CandidacyPage page, @Nullable DevelopmentStep chosen, Model model) {
        model.addAttribute("branch", page.view().authority().branch());
        model.addAttribute("page", page);
        model.addAttribute("next", chosen == null ? null : desk.next(chosen, page));
        return "development/candidacy";
    }

    @PostMapping("/steps")
    String take(@PathVariable BranchId branch, @PathVariable CandidacyId candidacy, @Valid @ModelAttribute("form") StepForm form,
                BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        CandidacyPage page = desk.page(branch, candidacy, reader);
        requireWriter(page.view(), reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> development.take(branch, candidacy, form.entry(), reader))) {
            redirect.addFlashAttribute("flash", "已记下");
            return "redirect:/branches/%s/development/%s".formatted(branch, candidacy);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return lay(page, page.chosen(form.step()), model);
    }

    private static void requireWriter(CandidacyView view, Reader reader) {
        if (!view.authority().mayWriteSomething(reader)) {
            throw new Forbidden();
        }
    }

    @PostMapping("/papers")
    String notePapers(@PathVariable BranchId branch, @PathVariable CandidacyId candidacy,
                      @RequestParam(defaultValue = "") List<String> papers, Reader reader, RedirectAttributes redirect) {
        development.notePapers(branch, candidacy, papers, reader);
        redirect.addFlashAttribute("flash", "材料清单已更新");
        return "redirect:/branches/%s/development/%s#papers".formatted(branch, candidacy);
    }

    /** The record of his way 发展党员纪实表, to be printed. */
    @GetMapping("/sheet")
    String print(@PathVariable BranchId branch, @PathVariable CandidacyId candidacy, Reader reader, Model model) {
        CandidacyPage page = desk.page(branch, candidacy, reader);
        model.addAttribute("branch", page.view().authority().branch());
        model.addAttribute("page", page);
        return "development/sheet";
    }
}
