package zhibu.standards.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
import zhibu.shared.AssessmentYear;
import zhibu.shared.Reader;
import zhibu.shared.Role;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;
import zhibu.standards.Confidence;
import zhibu.standards.LocalParameters;
import zhibu.standards.ParameterView;

/** The pages of the parameters 参数: what holds, where it comes from, and how a place changes it. */
@Controller
@RequestMapping("/standards/parameters")
class ParameterPages {

    private final LocalParameters parameters;
    private final Clock clock;

    ParameterPages(LocalParameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String level, Reader reader, Model model) {
        List<ParameterView> all = parameters.all(now(), reader);
        model.addAttribute("all", all.size());
        model.addAttribute("parameters", all.stream().filter(one -> one.published().name().contains(q.strip()))
                .filter(one -> level.isEmpty() || fits(one, level)).toList());
        model.addAttribute("q", q);
        model.addAttribute("level", level);
        model.addAttribute("levels", Stream.concat(Stream.of(new Option("", "全部"), new Option("changed", "本地改过的")),
                Arrays.stream(Confidence.values()).map(one -> new Option(one.name(), one.label()))).toList());
        return "standards/parameters";
    }

    private AssessmentYear now() {
        return AssessmentYear.of(LocalDate.now(clock));
    }

    private static boolean fits(ParameterView one, String level) {
        return level.equals("changed") ? !one.numbers().isEmpty() : one.holding().source().confidence().name().equals(level);
    }

    @GetMapping("/{key}")
    String show(@PathVariable String key, Reader reader, Model model) {
        ParameterView view = parameters.parameter(key, now(), reader);
        model.addAttribute("form", ParameterForm.of(view));
        return page(view, reader, model);
    }

    private String page(ParameterView view, Reader reader, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute("changes", reader.is(Role.WORKING_COMMITTEE));
        model.addAttribute("levels", EditionDraftFormPages.levels());
        model.addAttribute("years", Stream.of(view.year().value(), view.year().value() + 1)
                .map(year -> new Option(year.toString(), year + " 年度起")).toList());
        model.addAttribute("units", Option.orNone("全市", view.published().forUnits() ? view.units().entrySet().stream()
                .map(unit -> new Option(unit.getKey().toString(), unit.getValue())) : Stream.empty()));
        return "standards/parameter";
    }

    @PostMapping("/{key}")
    String change(@PathVariable String key, @Valid @ModelAttribute("form") ParameterForm form, BindingResult errors, Reader reader,
                  Model model, HttpServletResponse response, RedirectAttributes redirect) {
        ParameterView view = parameters.parameter(key, now(), reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> parameters.change(key, form.entry(), reader))) {
            redirect.addFlashAttribute("flash", "已改，受影响的得分正在重新计算");
            return "redirect:/standards/parameters/" + key;
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page(view, reader, model);
    }
}
