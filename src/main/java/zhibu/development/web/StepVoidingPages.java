package zhibu.development.web;

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
import zhibu.development.CandidacyId;
import zhibu.development.Development;
import zhibu.development.Taken;
import zhibu.shared.BranchId;
import zhibu.shared.Ids;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;

/** The page on which a step written down wrongly is voided 作废, with a reason. */
@Controller
@RequestMapping("/branches/{branch}/development/{candidacy}/steps/{step}/voiding")
class StepVoidingPages {

    private final CandidacyDesk desk;
    private final Development development;

    StepVoidingPages(CandidacyDesk desk, Development development) {
        this.desk = desk;
        this.development = development;
    }

    @GetMapping
    String ask(@PathVariable BranchId branch, @PathVariable CandidacyId candidacy, @PathVariable String step, Reader reader, Model model) {
        Taken taken = development.step(branch, candidacy, Ids.parse(step), reader);
        model.addAttribute("form", new VoidingForm(""));
        return show(taken, desk.page(branch, candidacy, reader), model);
    }

    @PostMapping
    String voidStep(@PathVariable BranchId branch, @PathVariable CandidacyId candidacy, @PathVariable String step,
                    @Valid @ModelAttribute("form") VoidingForm form, BindingResult errors, Reader reader, Model model,
                    HttpServletResponse response, RedirectAttributes redirect) {
        Taken taken = development.step(branch, candidacy, Ids.parse(step), reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> development.voidStep(branch, candidacy, taken.number(), form.reason(),
                reader))) {
            redirect.addFlashAttribute("flash", "已作废，可以重新记");
            return "redirect:/branches/%s/development/%s".formatted(branch, candidacy);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(taken, desk.page(branch, candidacy, reader), model);
    }

    private static String show(Taken taken, CandidacyPage page, Model model) {
        model.addAttribute("branch", page.view().authority().branch());
        model.addAttribute("page", page);
        model.addAttribute("taken", taken);
        model.addAttribute("name", page.name(taken));
        return "development/voiding";
    }
}
