package zhibu.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.organization.PartyBody;
import zhibu.organization.Units;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;

/** The page on which the working committee keeps the list of units 单位. */
@Controller
class UnitPages {

    private final Units units;

    UnitPages(Units units) {
        this.units = units;
    }

    @GetMapping("/units")
    String list(Reader reader, Model model) {
        model.addAttribute("form", new UnitForm("", PartyBody.COMMITTEE.name()));
        return show(reader, model);
    }

    private String show(Reader reader, Model model) {
        model.addAttribute("units", units.overseen(reader));
        model.addAttribute("bodies", Arrays.stream(PartyBody.values()).map(body -> new Option(body.name(), body.label())).toList());
        return "organization/units";
    }

    @PostMapping("/units")
    String add(@Valid @ModelAttribute("form") UnitForm form, BindingResult errors, Reader reader, Model model, HttpServletResponse response,
               RedirectAttributes redirect) {
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> units.add(form.name(), form.chosen(), reader))) {
            redirect.addFlashAttribute("flash", "已登记%s".formatted(form.name()));
            return "redirect:/units";
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(reader, model);
    }
}
