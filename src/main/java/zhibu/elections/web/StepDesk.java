package zhibu.elections.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.elections.Elections;
import zhibu.elections.Step;
import zhibu.elections.StepBlank;
import zhibu.elections.TakenStep;
import zhibu.organization.Organization;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.standards.Standards;

/** Lays the pages out on which either side takes a step of an election, or takes it back. */
@Component
class StepDesk {

    private final Elections elections;
    private final Organization organization;
    private final Standards standards;

    StepDesk(Elections elections, Organization organization, Standards standards) {
        this.elections = elections;
        this.organization = organization;
        this.standards = standards;
    }

    String ask(BranchId branch, Step step, Reader reader, Model model) {
        StepPage page = page(elections.blank(branch, step, reader));
        model.addAttribute("form", page.form());
        return show(page, model);
    }

    private StepPage page(StepBlank blank) {
        return new StepPage(blank, standards.editionForRecords(AssessmentYear.of(blank.day())));
    }

    private static String show(StepPage page, Model model) {
        model.addAttribute("branch", page.blank().election().branch());
        model.addAttribute("page", page);
        return "elections/step";
    }

    String take(BranchId branch, Step step, StepForm form, BindingResult errors, Reader reader, Model model, HttpServletResponse response,
                RedirectAttributes redirect) {
        StepPage page = page(elections.blank(branch, step, reader));
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> elections.take(branch, step, form.step(), reader))) {
            return done(branch, "%s：已记下".formatted(step.label()), redirect);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(page, model);
    }

    private static String done(BranchId branch, String sentence, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", sentence);
        return "redirect:/branches/%s/elections".formatted(branch);
    }

    String askWhy(BranchId branch, long number, Reader reader, Model model) {
        model.addAttribute("form", new WithdrawalForm(""));
        return voiding(branch, elections.step(branch, number, reader), reader, model);
    }

    private String voiding(BranchId branch, TakenStep taken, Reader reader, Model model) {
        model.addAttribute("branch", organization.branch(branch, reader));
        model.addAttribute("taken", taken);
        return "elections/voiding";
    }

    String takeBack(BranchId branch, long number, WithdrawalForm form, BindingResult errors, Reader reader, Model model,
                    HttpServletResponse response, RedirectAttributes redirect) {
        TakenStep step = elections.step(branch, number, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> elections.takeBack(branch, number, form.reason(), reader))) {
            return done(branch, "已作废“%s”，可以重新办理".formatted(step.entry().step().label()), redirect);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return voiding(branch, step, reader, model);
    }
}
