package zhibu.plans.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import zhibu.members.Members;
import zhibu.organization.Organization;
import zhibu.plans.PlanBook;
import zhibu.plans.PlanView;
import zhibu.plans.Planning;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.Conflict;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.standards.Standards;

/** The page on which the table of a plan is put right. */
@Controller
@RequestMapping("/branches/{branch}/plan/{year}/edit")
class EditPages {

    private static final int ROOM = 1;

    private final PlanBook book;
    private final Planning planning;
    private final Organization organization;
    private final Members members;
    private final Standards standards;
    private final Clock clock;

    EditPages(PlanBook book, Planning planning, Organization organization, Members members, Standards standards, Clock clock) {
        this.book = book;
        this.planning = planning;
        this.organization = organization;
        this.members = members;
        this.standards = standards;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable BranchId branch, @PathVariable AssessmentYear year, Reader reader, Model model) {
        PlanView plan = plan(branch, year, reader);
        return page(plan, PlanForm.of(plan), 0, reader, model);
    }

    private PlanView plan(BranchId branch, AssessmentYear year, Reader reader) {
        organization.keptBranch(branch, reader);
        return book.plan(branch, year, reader).orElseThrow(NotFound::new);
    }

    private String page(PlanView plan, PlanForm form, int spare, Reader reader, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("page", new EditPage(plan, form, spare, members.roster(plan.branch().id(), LocalDate.now(clock), reader),
                standards));
        return "plans/edit";
    }

    /**
     * Saves the table.
     *
     * @param more sent by the button that asks for room for one more item; then nothing is saved
     */
    @PostMapping
    String save(@PathVariable BranchId branch, @PathVariable AssessmentYear year, @RequestParam @Nullable String more,
                @Valid @ModelAttribute("form") PlanForm form, BindingResult errors, Reader reader, Model model,
                HttpServletResponse response, RedirectAttributes redirect) {
        PlanView plan = plan(branch, year, reader);
        return more == null ? saved(plan, form, errors, reader, model, response, redirect) : page(plan, form, ROOM, reader, model);
    }

    private String saved(PlanView plan, PlanForm form, BindingResult errors, Reader reader, Model model, HttpServletResponse response,
                         RedirectAttributes redirect) {
        try {
            if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> planning.save(plan.branch().id(), plan.year(), form.seenRevision(),
                    form.entries(), form.reason(), reader))) {
                redirect.addFlashAttribute("flash", "计划已保存");
                return "redirect:" + plan.href();
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(plan, form, 0, reader, model);
        } catch (Conflict conflict) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            errors.reject("conflict", "您填写期间，别人已改过这份计划。请先打开计划看现在的内容；您填的还在下面，再次保存将以您填的为准");
            return page(plan, form.over(plan.revision()), 0, reader, model);
        }
    }
}
