package zhibu.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import zhibu.organization.BranchCard;
import zhibu.organization.Charters;
import zhibu.organization.Organization;
import zhibu.shared.BranchId;
import zhibu.shared.Reader;
import zhibu.shared.web.FormErrors;
import zhibu.shared.web.Option;

/** The pages on which the level above changes a branch, merges it into another or dissolves it. */
@Controller
@RequestMapping("/branches/{branch}")
class CharterPages {

    private final Charters charters;
    private final Organization organization;
    private final Clock clock;

    CharterPages(Charters charters, Organization organization, Clock clock) {
        this.charters = charters;
        this.organization = organization;
        this.clock = clock;
    }

    @GetMapping("/charter")
    String ask(@PathVariable BranchId branch, Reader reader, Model model) {
        BranchCard card = overseen(branch, reader);
        model.addAttribute("form", AdjustmentForm.of(card, organization.charter(branch, reader), today()));
        return show("charter", card, model);
    }

    private BranchCard overseen(BranchId branch, Reader reader) {
        return organization.branch(branch, reader).requireOverseenBy(reader);
    }

    private static String show(String page, BranchCard card, Model model) {
        model.addAttribute("branch", card);
        return "organization/" + page;
    }

    @PostMapping("/charter")
    String adjust(@PathVariable BranchId branch, @Valid @ModelAttribute("form") AdjustmentForm form, BindingResult errors, Reader reader,
                  Model model, HttpServletResponse response, RedirectAttributes redirect) {
        BranchCard card = overseen(branch, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> charters.adjust(branch, form.adjustment(), reader))) {
            return done(branch, "已保存，变化写入组织沿革", redirect);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show("charter", card, model);
    }

    private static String done(BranchId branch, String sentence, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", sentence);
        return "redirect:/branches/" + branch;
    }

    @GetMapping("/merger")
    String askInto(@PathVariable BranchId branch, Reader reader, Model model) {
        model.addAttribute("form", new MergerForm("", today().toString(), ""));
        return merger(overseen(branch, reader), reader, model);
    }

    private String merger(BranchCard card, Reader reader, Model model) {
        model.addAttribute("siblings", Stream.concat(Stream.of(new Option("", "请选择")), charters.siblings(card.id(), reader).stream()
                .map(other -> new Option(other.id().toString(), other.name()))).toList());
        return show("merger", card, model);
    }

    @PostMapping("/merger")
    String merge(@PathVariable BranchId branch, @Valid @ModelAttribute("form") MergerForm form, BindingResult errors, Reader reader,
                 Model model, HttpServletResponse response, RedirectAttributes redirect) {
        BranchCard card = overseen(branch, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> charters.merge(branch, BranchId.valueOf(form.into()),
                form.day(), form.document(), reader))) {
            return done(BranchId.valueOf(form.into()), "%s已并入，党员已随同转入".formatted(card.name()), redirect);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return merger(card, reader, model);
    }

    @GetMapping("/dissolution")
    String askWhen(@PathVariable BranchId branch, Reader reader, Model model) {
        model.addAttribute("form", new EndForm(today().toString(), ""));
        return show("dissolution", overseen(branch, reader), model);
    }

    @PostMapping("/dissolution")
    String dissolve(@PathVariable BranchId branch, @Valid @ModelAttribute("form") EndForm form, BindingResult errors, Reader reader,
                    Model model, HttpServletResponse response, RedirectAttributes redirect) {
        BranchCard card = overseen(branch, reader);
        if (!errors.hasErrors() && FormErrors.succeeds(errors, () -> charters.dissolve(branch, form.day(), form.document(), reader))) {
            return done(branch, "%s已撤销，记录仍可查看".formatted(card.name()), redirect);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show("dissolution", card, model);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
