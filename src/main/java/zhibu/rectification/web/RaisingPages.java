package zhibu.rectification.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.organization.BranchCard;
import zhibu.rectification.Dimension;
import zhibu.rectification.ProblemId;
import zhibu.rectification.ProblemSource;
import zhibu.rectification.Raising;
import zhibu.shared.AssessmentYear;
import zhibu.shared.Forbidden;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;
import zhibu.standards.Standards;

/** The page on which problems are raised 提出问题. */
@Controller
@RequestMapping("/problems")
class RaisingPages {

    private final Raising raising;
    private final Standards standards;
    private final ProblemDesk desk;

    RaisingPages(Raising raising, Standards standards, ProblemDesk desk) {
        this.raising = raising;
        this.standards = standards;
        this.desk = desk;
    }

    /**
     * @param branch the id of the branch it is about; empty if that is still to be chosen
     * @param standard the code of the standard it is about; may be empty
     * @param rule the code of the rule; may be empty
     */
    @GetMapping("/new")
    String ask(@RequestParam(defaultValue = "") String branch, @RequestParam(defaultValue = "") String standard,
               @RequestParam(defaultValue = "") String rule, Reader reader, Model model) {
        List<BranchCard> choices = choices(reader);
        boolean own = choices.stream().allMatch(card -> card.keptBy(reader));
        String only = choices.size() == 1 ? choices.get(0).id().toString() : branch;
        List<String> chosen = only.isEmpty() ? List.of() : List.of(only);
        model.addAttribute("form", new ProblemForm(chosen, (own ? ProblemSource.SELF_CHECK : ProblemSource.INSPECTION).name(), "",
                standard, rule, "", desk.today().toString(), own ? "本支部" : reader.name(), "", "", ""));
        return show(choices, chosen, reader, model);
    }

    private List<BranchCard> choices(Reader reader) {
        List<BranchCard> choices = raising.branches(reader);
        if (choices.isEmpty()) {
            throw new Forbidden();
        }
        return choices;
    }

    private String show(List<BranchCard> choices, List<String> chosen, Reader reader, Model model) {
        Optional<BranchCard> only = choices.stream().filter(card -> chosen.equals(List.of(card.id().toString()))).findFirst();
        model.addAttribute("choices", choices);
        model.addAttribute("units", choices.stream().collect(Collectors.groupingBy(BranchCard::unitName, LinkedHashMap::new,
                Collectors.toList())));
        model.addAttribute("only", only.orElse(null));
        model.addAttribute("owners", only.map(card -> Option.orNone("由支部明确", raising.roster(card.id(), reader).stream()
                .map(MeasurePages::option))).orElse(List.of()));
        model.addAttribute("options", options());
        return "rectification/new";
    }

    private Map<String, List<Option>> options() {
        return Map.of("sources", Stream.of(ProblemSource.values()).map(source -> new Option(source.name(), source.label())).toList(),
                "dimensions", Option.orNone("不属于查摆", Stream.of(Dimension.values())
                        .map(dimension -> new Option(dimension.name(), dimension.label()))),
                "standards", Option.orNone("没有对应的标准", standards.editionForRecords(AssessmentYear.of(desk.today())).groups().stream()
                        .flatMap(group -> group.standards().stream()).map(standard -> new Option(standard.code().value(),
                                standard.code() + " " + standard.name()))));
    }

    @PostMapping
    String raise(@Valid @ModelAttribute("form") ProblemForm form, BindingResult errors, Reader reader, Model model,
                 HttpServletResponse response, RedirectAttributes redirect) {
        List<BranchCard> choices = choices(reader);
        if (form.branches().isEmpty()) {
            errors.rejectValue("branches", "missing", "请至少选择一个支部");
        }
        Optional<List<ProblemId>> raised = errors.hasErrors() ? Optional.empty()
                : FormErrors.attempt(errors, () -> raising.raise(form.chosen(), form.entry(), reader));
        if (raised.isPresent()) {
            redirect.addFlashAttribute("flash", "已挂账 %d 个问题".formatted(raised.get().size()));
            return "redirect:" + (raised.get().size() > 1 ? "/problems"
                    : "/branches/%s/problems/%s".formatted(form.chosen().get(0), raised.get().get(0)));
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(choices, form.branches(), reader, model);
    }
}
