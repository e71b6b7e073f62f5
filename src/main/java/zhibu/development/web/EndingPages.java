package zhibu.development.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.development.Candidacies;
import zhibu.development.CandidacyId;
import zhibu.development.CandidacyView;
import zhibu.development.Development;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;

/** The page on which somebody's way ends 终止 before he is a full member, with a reason. */
@Controller
@RequestMapping("/branches/{branch}/development/{candidacy}/ending")
class EndingPages {

    private final Candidacies candidacies;
    private final Development development;
    private final Organization organization;
    private final Clock clock;

    EndingPages(Candidacies candidacies, Development development, Organization organization, Clock clock) {
        this.candidacies = candidacies;
        this.development = development;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable BranchId branch, @PathVariable CandidacyId candidacy, Reader reader, Model model) {
        organization.keptBranch(branch, reader);
        model.addAttribute("form", new EndingForm(LocalDate.now(clock).toString(), ""));
        return show(candidacies.one(branch, candidacy, reader), model);
    }

    @PostMapping
    String end(@PathVariable BranchId branch, @PathVariable CandidacyId candidacy, @Valid @ModelAttribute("form") EndingForm form,
               BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        organization.keptBranch(branch, reader);
        CandidacyView view = candidacies.one(branch, candidacy, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> development.end(branch, candidacy, LocalDate.parse(form.on()),
                form.reason(), reader))) {
            redirect.addFlashAttribute("flash", "已终止");
            return "redirect:/branches/%s/development/%s".formatted(branch, candidacy);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(view, model);
    }

    private static String show(CandidacyView view, Model model) {
        model.addAttribute("branch", view.authority().branch());
        model.addAttribute("view", view);
        return "development/ending";
    }
}
