package zhibu.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import zhibu.assessment.TrialView;
import zhibu.assessment.Trials;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;
import zhibu.standards.DraftEditions;
import zhibu.standards.DraftId;

/** The page on which a draft is tried on all branches 试算; while that goes on it comes again every second. */
@Controller
@RequestMapping("/standards/drafts/{draft}/trial")
class TrialPages {

    private final Trials trials;
    private final DraftEditions drafts;
    private final Clock clock;

    TrialPages(Trials trials, DraftEditions drafts, Clock clock) {
        this.trials = trials;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable DraftId draft, Reader reader, Model model, HttpServletResponse response) {
        model.addAttribute("form", new TrialForm(AssessmentYear.of(LocalDate.now(clock)).toString()));
        return page(draft, reader, model, response);
    }

    private String page(DraftId draft, Reader reader, Model model, HttpServletResponse response) {
        Optional<TrialView> trial = trials.latest(draft, reader);
        trial.filter(TrialView::running).ifPresent(running -> response.setHeader("Refresh", "1"));
        model.addAttribute("view", drafts.draft(draft, reader));
        model.addAttribute("trial", trial.orElse(null));
        model.addAttribute("years", Option.years(AssessmentYear.of(LocalDate.now(clock))));
        model.addAttribute("zone", clock.getZone());
        return "assessment/trial";
    }

    @PostMapping
    String start(@PathVariable DraftId draft, @Valid @ModelAttribute("form") TrialForm form, BindingResult errors, Reader reader,
                 Model model, HttpServletResponse response) {
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> trials.start(draft, form.chosen(), reader))) {
            return "redirect:/standards/drafts/%s/trial".formatted(draft);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page(draft, reader, model, response);
    }
}
