package zhibu.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.organization.Charters;
import zhibu.organization.Units;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;

/** The page on which the level above founds a branch 成立支部. */
@Controller
class FoundingPages {

    private final Charters charters;
    private final Units units;
    private final Clock clock;

    FoundingPages(Charters charters, Units units, Clock clock) {
        this.charters = charters;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/branches/new")
    String ask(@RequestParam(defaultValue = "") String unit, Reader reader, Model model) {
        model.addAttribute("form", new FoundingForm(unit, "", LocalDate.now(clock).toString(), "", "", ""));
        return show(reader, model);
    }

    private String show(Reader reader, Model model) {
        model.addAttribute("units", Stream.concat(Stream.of(new Option("", "请选择")), units.overseen(reader).stream()
                .map(unit -> new Option(unit.id().toString(), unit.name()))).toList());
        return "organization/founding";
    }

    @PostMapping("/branches")
    String found(@Valid @ModelAttribute("form") FoundingForm form, BindingResult errors, Reader reader, Model model,
                 HttpServletResponse response, RedirectAttributes redirect) {
        Optional<BranchId> founded = errors.hasErrors() ? Optional.empty()
                : FormErrors.attempt(errors, () -> charters.found(form.entry(), reader));
        if (founded.isPresent()) {
            redirect.addFlashAttribute("flash", "%s已成立".formatted(form.name()));
            return "redirect:/branches/" + founded.get();
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(reader, model);
    }
}
