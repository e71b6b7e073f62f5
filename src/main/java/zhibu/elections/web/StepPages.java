package zhibu.elections.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.elections.Step;
import zhibu.shared.BranchId;
import zhibu.shared.Ids;
import zhibu.shared.Reader;

/** The pages on which the branch takes the steps of an election that are its own, or takes them back. */
@Controller
@RequestMapping("/branches/{branch}/elections")
class StepPages {

    private final StepDesk desk;

    StepPages(StepDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/{stage}")
    String ask(@PathVariable BranchId branch, @PathVariable String stage, Reader reader, Model model) {
        return desk.ask(branch, Step.at(stage), reader, model);
    }

    @PostMapping("/{stage}")
    String take(@PathVariable BranchId branch, @PathVariable String stage, @Valid @ModelAttribute("form") StepForm form,
                BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        return desk.take(branch, Step.at(stage), form, errors, reader, model, response, redirect);
    }

    @GetMapping("/voidings/{number}")
    String askWhy(@PathVariable BranchId branch, @PathVariable String number, Reader reader, Model model) {
        return desk.askWhy(branch, Ids.parse(number), reader, model);
    }

    @PostMapping("/voidings/{number}")
    String takeBack(@PathVariable BranchId branch, @PathVariable String number, @Valid @ModelAttribute("form") WithdrawalForm form,
                    BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        return desk.takeBack(branch, Ids.parse(number), form, errors, reader, model, response, redirect);
    }
}
