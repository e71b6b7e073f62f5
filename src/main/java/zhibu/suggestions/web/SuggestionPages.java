package zhibu.suggestions.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import zhibu.shared.Ids;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.suggestions.SuggestionView;
import zhibu.suggestions.Suggestions;

/** The pages on which people suggest something, and on which the working committee answers 意见建议. */
@Controller
@RequestMapping("/suggestions")
class SuggestionPages {

    private final Suggestions suggestions;
    private final Clock clock;

    SuggestionPages(Suggestions suggestions, Clock clock) {
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /** @param before the number below which answered ones are shown; anything else for the latest */
    @GetMapping
    String list(@RequestParam(defaultValue = "") String before, Reader reader, Model model) {
        long end = before.matches("[1-9][0-9]{0,17}") ? Long.parseLong(before) : Long.MAX_VALUE;
        List<SuggestionView> answered = suggestions.answered(end, reader);
        model.addAttribute("page", new SuggestionList(suggestions.open(reader), answered, end != Long.MAX_VALUE,
                Suggestions.answers(reader), LocalDate.now(clock)));
        return "suggestions/list";
    }

    @GetMapping("/new")
    String blank(@RequestParam(defaultValue = "") String page, Reader reader, Model model) {
        model.addAttribute("form", new SuggestionForm(page, ""));
        return "suggestions/new";
    }

    @PostMapping
    String send(@Valid @ModelAttribute("form") SuggestionForm form, BindingResult errors, Reader reader, HttpServletResponse response,
                RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return "suggestions/new";
        }
        suggestions.send(form.page(), form.words(), reader);
        redirect.addFlashAttribute("flash", "已收到，工委答复以后可以在这里看到");
        return "redirect:/suggestions";
    }

    @GetMapping("/{suggestion}")
    String show(@PathVariable String suggestion, Reader reader, Model model) {
        model.addAttribute("form", new AnswerForm(""));
        SuggestionView view = suggestions.suggestion(Ids.parse(suggestion), reader);
        return show(view, view.open() && Suggestions.answers(reader), model);
    }

    /** @param asked whether the form for the answer is shown: a refused one even if somebody else has answered meanwhile */
    private String show(SuggestionView view, boolean asked, Model model) {
        model.addAttribute("one", view);
        model.addAttribute("late", view.lateOn(LocalDate.now(clock)));
        model.addAttribute("asked", asked);
        return "suggestions/suggestion";
    }

    @PostMapping("/{suggestion}/answer")
    String answer(@PathVariable String suggestion, @Valid @ModelAttribute("form") AnswerForm form, BindingResult errors, Reader reader,
                  Model model, HttpServletResponse response, RedirectAttributes redirect) {
        SuggestionView view = suggestions.suggestion(Ids.parse(suggestion), reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> suggestions.answer(view.number(), form.answer(), reader))) {
            redirect.addFlashAttribute("flash", "已答复，所有人都能看到");
            return "redirect:/suggestions/%d".formatted(view.number());
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(view, true, model);
    }
}
