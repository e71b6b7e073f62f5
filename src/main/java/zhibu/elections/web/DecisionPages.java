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

/** The pages on which the level above takes the steps of an election that are for it to decide, or takes them back. */
@Controller
@RequestMapping("/branches/{branch}/elections/decisions")
class DecisionPages {

    private final StepDesk desk;

    DecisionPages(StepDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/{decision}")
    String ask(@PathVariable BranchId branch, @PathVariable String decision, Reader reader, Model model) {
        return desk.ask(branch, Step.at(decision), reader, model);
    }

    @PostMapping("/{decision}")
    String take(@PathVariable BranchId branch, @PathVariable String decision, @Valid @ModelAttribute("form") StepForm form,
                BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        return desk.take(branch, Step.at(decision), form, errors, reader, model, response, redirect);
    }

    @GetMapping("/voidings/{decided}")
    String askWhy(@PathVariable BranchId branch, @PathVariable String decided, Reader reader, Model model) {
        return desk.askWhy(branch, Ids.parse(decided), reader, model);
    }

    @PostMapping("/voidings/{decided}")
    String takeBack(@PathVariable BranchId branch, @PathVariable String decided, @Valid @ModelAttribute("form") WithdrawalForm form,
                    BindingResult errors, Reader reader, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        return desk.takeBack(branch, Ids.parse(decided), form, errors, reader, model, response, redirect);
    }
}
