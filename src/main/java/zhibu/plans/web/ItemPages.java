package zhibu.plans.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
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
import zhibu.plans.ItemView;
import zhibu.plans.Matching;
import zhibu.plans.PlanBook;
import zhibu.plans.PlanItemId;
import zhibu.plans.PlanView;
import zhibu.plans.Planning;
import zhibu.plans.Promotions;
import zhibu.records.RecordFacts;
import zhibu.records.RecordId;
import zhibu.shared.AssessmentYear;
import zhibu.shared.BranchId;
import zhibu.shared.NotFound;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;
import zhibu.standards.Standards;

/** The pages of one item of a plan: what did it, and the two steps that need a reason. */
@Controller
@RequestMapping("/branches/{branch}/plan/{year}/items/{item}")
class ItemPages {

    private final PlanBook book;
    private final Planning planning;
    private final Matching matching;
    private final Promotions promotions;
    private final Organization organization;
    private final Standards standards;

    ItemPages(PlanBook book, Planning planning, Matching matching, Promotions promotions, Organization organization, Standards standards) {
        this.book = book;
        this.planning = planning;
        this.matching = matching;
        this.promotions = promotions;
        this.organization = organization;
        this.standards = standards;
    }

    @GetMapping
    String show(@PathVariable BranchId branch, @PathVariable AssessmentYear year, @PathVariable PlanItemId item, Reader reader,
                Model model) {
        model.addAttribute("form", new LinkForm("", ""));
        return page(branch, year, item, reader, model);
    }

    private String page(BranchId branch, AssessmentYear year, PlanItemId item, Reader reader, Model model) {
        PlanView plan = lay(branch, year, item, model, reader);
        List<RecordFacts> records = plan.branch().keptBy(reader) ? matching.records(branch, year, reader) : List.of();
        model.addAttribute("choices", Option.orNone("请选择", records.stream().map(this::option)));
        model.addAttribute("keeps", plan.branch().keptBy(reader));
        model.addAttribute("promotions", promotions.of(branch, item, reader));
        return "plans/item";
    }

    private PlanView lay(BranchId branch, AssessmentYear year, PlanItemId item, Model model, Reader reader) {
        PlanView plan = book.plan(branch, year, reader).orElseThrow(NotFound::new);
        ItemView view = plan.item(item).orElseThrow(NotFound::new);
        model.addAttribute("plan", plan);
        model.addAttribute("view", view);
        model.addAttribute("level", standards.plan().nameOf(view.level()));
        view.level().above().ifPresent(above -> model.addAttribute("above", "%s %s".formatted(above, standards.plan().nameOf(above))));
        return plan;
    }

    private Option option(RecordFacts record) {
        return new Option(record.record().toString(), "%s %s（%s）".formatted(record.happenedOn(), record.kinds().stream()
                .map(standards::kindName).collect(Collectors.joining("、")), record.title()));
    }

    /** Says of a record whether it does the item. */
    @PostMapping("/links")
    String link(@PathVariable BranchId branch, @PathVariable AssessmentYear year, @PathVariable PlanItemId item,
                @ModelAttribute("form") LinkForm form, BindingResult errors, Reader reader, Model model, HttpServletResponse response,
                RedirectAttributes redirect) {
        organization.keptBranch(branch, reader);
        if (form.record().isEmpty()) {
            errors.rejectValue("record", "missing", "请选择一条记录");
        } else if (FormErrors.succeeds(errors, () -> matching.say(branch, year, item, RecordId.valueOf(form.record()),
                !form.fulfils().isEmpty(), reader))) {
            redirect.addFlashAttribute("flash", form.fulfils().isEmpty() ? "已记下：这条记录不算在这一项" : "已对应");
            return "redirect:" + href(branch, year, item);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page(branch, year, item, reader, model);
    }

    private static String href(BranchId branch, AssessmentYear year, PlanItemId item) {
        return "/branches/%s/plan/%s/items/%s".formatted(branch, year, item);
    }

    @GetMapping("/withdrawal")
    String askWhyWithdraw(@PathVariable BranchId branch, @PathVariable AssessmentYear year, @PathVariable PlanItemId item, Reader reader,
                          Model model) {
        return ask(Deed.WITHDRAWAL, branch, year, item, reader, model);
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable BranchId branch, @PathVariable AssessmentYear year, @PathVariable PlanItemId item,
                    @Valid @ModelAttribute("form") WhyForm form, BindingResult errors, Reader reader, Model model,
                    HttpServletResponse response, RedirectAttributes redirect) {
        return answer(Deed.WITHDRAWAL, branch, year, item, errors, () -> planning.withdraw(branch, year, item, form.reason(), reader),
                reader, model, response, redirect);
    }

    @GetMapping("/promotion")
    String askWhyPromote(@PathVariable BranchId branch, @PathVariable AssessmentYear year, @PathVariable PlanItemId item, Reader reader,
                         Model model) {
        return ask(Deed.PROMOTION, branch, year, item, reader, model);
    }

    @PostMapping("/promotion")
    String promote(@PathVariable BranchId branch, @PathVariable AssessmentYear year, @PathVariable PlanItemId item,
                   @Valid @ModelAttribute("form") WhyForm form, BindingResult errors, Reader reader, Model model,
                   HttpServletResponse response, RedirectAttributes redirect) {
        return answer(Deed.PROMOTION, branch, year, item, errors, () -> promotions.propose(branch, item, form.reason(), reader), reader,
                model, response, redirect);
    }

    private String ask(Deed deed, BranchId branch, AssessmentYear year, PlanItemId item, Reader reader, Model model) {
        organization.keptBranch(branch, reader);
        model.addAttribute("form", new WhyForm(""));
        return reason(deed, branch, year, item, reader, model);
    }

    private String reason(Deed deed, BranchId branch, AssessmentYear year, PlanItemId item, Reader reader, Model model) {
        lay(branch, year, item, model, reader);
        model.addAttribute("deed", deed);
        return "plans/reason";
    }

    private String answer(Deed deed, BranchId branch, AssessmentYear year, PlanItemId item, BindingResult errors, Runnable useCase,
                          Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        organization.keptBranch(branch, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, useCase)) {
            redirect.addFlashAttribute("flash", deed.done());
            return "redirect:/branches/%s/plan/%s".formatted(branch, year);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return reason(deed, branch, year, item, reader, model);
    }
}
