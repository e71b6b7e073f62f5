package zhibu.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
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
import zhibu.advice.Advised;
import zhibu.ledger.Ledger;
import zhibu.organization.GroupId;
import zhibu.organization.BranchCard;
import zhibu.organization.Organization;
import zhibu.plans.Matching;
import zhibu.records.RecordId;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.RuleViolation;
import zhibu.shared.RuleViolation.Problem;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;
import zhibu.standards.Standards;

/** The pages on which a gathering is recorded 记一次会. */
@Controller
@RequestMapping("/branches/{branch}/gatherings")
class NewGatheringPages {

    private final Ledger ledger;
    private final Organization organization;
    private final Standards standards;
    private final Matching matching;
    private final FormDesk desk;

    NewGatheringPages(Ledger ledger, Organization organization, Standards standards, Matching matching, FormDesk desk) {
        this.ledger = ledger;
        this.organization = organization;
        this.standards = standards;
        this.matching = matching;
        this.desk = desk;
    }

    /** First which kinds of gathering it was, then the form for them. */
    @GetMapping("/new")
    String show(@PathVariable BranchId branch, @RequestParam(defaultValue = "") List<String> kind,
                @RequestParam @Nullable GroupId group, Reader reader, Model model, HttpServletResponse response) {
        if (kind.isEmpty()) {
            return kinds(organization.keptBranch(branch, reader), kind, List.of(), model);
        }
        try {
            return desk.blank(branch, kind, group, reader, model);
        } catch (RuleViolation notTogether) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            List<String> sentences = notTogether.problems().stream().map(Problem::sentence).toList();
            return kinds(organization.keptBranch(branch, reader), kind, sentences, model);
        }
    }

    private String kinds(BranchCard branch, List<String> chosen, List<String> problems, Model model) {
        model.addAttribute("branch", branch);
        model.addAttribute("kinds", standards.kinds().stream().map(known -> new Option(known.code(), known.name())).toList());
        model.addAttribute("chosen", chosen);
        model.addAttribute("problems", problems);
        return "ledger/kinds";
    }

    @PostMapping
    String record(@PathVariable BranchId branch, @Valid @ModelAttribute("form") GatheringForm form, BindingResult errors,
                  Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        organization.keptBranch(branch, reader);
        try {
            Optional<RecordId> recorded = errors.hasErrors() ? Optional.empty()
                    : FormErrors.attempt(errors, () -> ledger.record(branch, form.number(), form.entry(), form.seenAdvice(), reader));
            if (recorded.isPresent()) {
                decide(branch, form, recorded.get(), reader);
                redirect.addFlashAttribute("flash", "已记录，待办和得分已随之更新");
                return "redirect:/branches/%s/gatherings/%s".formatted(branch, recorded.get());
            }
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return desk.typed(branch, null, form, reader, model);
        } catch (Advised advised) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("advice", advised.advice());
            return desk.typed(branch, null, form.shown(advised.advice()), reader, model);
        }
    }

    /** Nothing to keep unless somebody ticked otherwise than was proposed. */
    private void decide(BranchId branch, GatheringForm form, RecordId recorded, Reader reader) {
        if (form.ticks().decided()) {
            matching.decide(branch, form.entry().heldOn(), recorded, form.ticks().items(), reader);
        }
    }
}
