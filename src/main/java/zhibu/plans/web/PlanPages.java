package zhibu.plans.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import zhibu.plans.Approving;
import zhibu.plans.PlanBook;
import zhibu.plans.PlanView;
import zhibu.plans.Planning;
import zhibu.records.RecordFacts;
import zhibu.records.RecordId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.shared.web.FormErrors;
import zhibu.standards.Standards;

/** The pages of one plan: how far it has come, how it was approved, its months 安排表. */
@Controller
@RequestMapping("/branches/{branch}/plan/{year}")
class PlanPages {

    private final PlanBook book;
    private final Planning planning;
    private final Approving approving;
    private final Organization organization;
    private final Standards standards;
    private final Clock clock;

    PlanPages(PlanBook book, Planning planning, Approving approving, Organization organization, Standards standards, Clock clock) {
        this.book = book;
        this.planning = planning;
        this.approving = approving;
        this.organization = organization;
        this.standards = standards;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable BranchId branch, @PathVariable AssessmentYear year, Reader reader, Model model) {
        model.addAttribute("form", new ApprovalForm(""));
        return page(branch, year, reader, model);
    }

    private String page(BranchId branch, AssessmentYear year, Reader reader, Model model) {
        Optional<PlanView> plan = book.plan(branch, year, reader);
        List<RecordFacts> meetings = plan.filter(found -> found.approval() == null && found.branch().keptBy(reader))
                .map(found -> approving.meetings(branch, year, reader)).orElse(List.of());
        model.addAttribute("page", new PlanPage(organization.branch(branch, reader), year, LocalDate.now(clock), plan.orElse(null),
                meetings, standards, reader));
        return "plans/plan";
    }

    /** Draws the plan up in one step; then it is put right. */
    @PostMapping
    String drawUp(@PathVariable BranchId branch, @PathVariable AssessmentYear year, Reader reader, RedirectAttributes redirect) {
        try {
            planning.drawUp(branch, year, reader);
            redirect.addFlashAttribute("flash", "已按本年度的要求拟好计划，请逐项核对，改好后保存");
            return "redirect:/branches/%s/plan/%s/edit".formatted(branch, year);
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("flash", refused.problems().get(0).sentence());
            return "redirect:/branches/%s/plan/%s".formatted(branch, year);
        }
    }

    /** Notes which meeting approved the plan. */
    @PostMapping("/approval")
    String approve(@PathVariable BranchId branch, @PathVariable AssessmentYear year, @ModelAttribute("form") ApprovalForm form,
                   BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        organization.keptBranch(branch, reader);
        if (form.meeting().isEmpty()) {
            errors.rejectValue("meeting", "missing", "请选择审议计划的那次会");
        } else if (FormErrors.succeeds(errors, () -> approving.approve(branch, year, RecordId.valueOf(form.meeting()), reader))) {
            redirect.addFlashAttribute("flash", "计划已经会议审议，以后的改动要写明理由");
            return "redirect:/branches/%s/plan/%s".formatted(branch, year);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page(branch, year, reader, model);
    }

    /** Confirms the plan as the level above. */
    @PostMapping("/confirmation")
    String confirm(@PathVariable BranchId branch, @PathVariable AssessmentYear year, Reader reader, RedirectAttributes redirect) {
        try {
            approving.confirm(branch, year, reader);
            redirect.addFlashAttribute("flash", "已审定");
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("flash", refused.problems().get(0).sentence());
        }
        return "redirect:/branches/%s/plan/%s".formatted(branch, year);
    }

    /** The plan month by month, to be printed and hung up. */
    @GetMapping("/schedule")
    String schedule(@PathVariable BranchId branch, @PathVariable AssessmentYear year, Reader reader, Model model) {
        PlanView plan = book.plan(branch, year, reader).orElseThrow(NotFound::new);
        model.addAttribute("page", new PlanPage(plan.branch(), year, plan.today(), plan, List.of(), standards, reader));
        return "plans/schedule";
    }
}
