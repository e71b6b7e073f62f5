package zhibu.rectification.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.rectification.Deciding;
import zhibu.rectification.ProblemId;
import zhibu.rectification.Rectifications;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;

/** The pages on which it is decided about a problem: 销号、退回、延期、回头看、重新打开、作废. */
@Controller
@RequestMapping("/branches/{branch}/problems/{problem}/decisions/{verdict}")
class DecidingPages {

    private final Rectifications rectifications;
    private final Deciding deciding;

    DecidingPages(Rectifications rectifications, Deciding deciding) {
        this.rectifications = rectifications;
        this.deciding = deciding;
    }

    @GetMapping
    String ask(@PathVariable BranchId branch, @PathVariable ProblemId problem, @PathVariable String verdict, Reader reader, Model model) {
        return page(branch, problem, Deed.decision(verdict), reader).ask(model);
    }

    private DeedPage page(BranchId branch, ProblemId problem, Deed deed, Reader reader) {
        return DeedPage.of(deed, rectifications.problem(branch, problem, reader).requireDeciding(), "/decisions/" + deed.path());
    }

    @PostMapping
    String decide(@PathVariable BranchId branch, @PathVariable ProblemId problem, @PathVariable String verdict,
                  @Valid @ModelAttribute("form") DeedForm form, BindingResult errors, Reader reader, Model model,
                  HttpServletResponse response, RedirectAttributes redirect) {
        Deed deed = Deed.decision(verdict);
        return page(branch, problem, deed, reader).answer(form, errors, () -> decide(branch, problem, deed, form, reader), model, response,
                redirect);
    }

    private void decide(BranchId branch, ProblemId problem, Deed deed, DeedForm form, Reader reader) {
        switch (deed) {
            case VERIFICATION -> deciding.close(branch, problem, form.note(), form.on(), form.revision(), reader);
            case RETURN -> deciding.giveBack(branch, problem, form.note(), form.revision(), reader);
            case EXTENSION -> deciding.extend(branch, problem, form.note(), day(form), form.revision(), reader);
            case RECHECK -> deciding.recheck(branch, problem, form.note(), form.on(), form.revision(), reader);
            case REOPENING -> deciding.reopen(branch, problem, form.note(), day(form), form.revision(), reader);
            case VOIDING -> deciding.voidProblem(branch, problem, form.note(), form.revision(), reader);
            case REPORT, UNPROVING -> throw new IllegalArgumentException(deed + " is no decision");
        }
    }

    private static LocalDate day(DeedForm form) {
        return Objects.requireNonNull(form.on());
    }
}
